/** What visitors get, with the theme that WordPress comes with. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seen } from '../../support/seen.mjs';
import { Visitor } from '../support/visitor.mjs';

/** Runs `does` as somebody who comes by; nothing may go wrong on the way. */
export const asVisitor = (world, does) => async () => {
  const visitor = await Visitor.come(world.browser, world.site);
  await does(visitor);
  visitor.assertQuiet();
  await visitor.leave();
};
export const FEVER = 'Rugpijn met koorts';

/** The numbers that a press would call, in one of our elements. */
export const callable = (visitor, tag = 'rug-vragenlijst') =>
  visitor.page.$$eval(`${tag} >>> a[href^="tel:"]`, (links) => links.map(({ href }) => href.slice('tel:'.length)));

const ours = ({ requests }) =>
  requests.filter((url) => url.includes('/rug-zelfdiagnose/')).map((url) => url.split('/').pop());

export const visit = (world) => {
  const { php, page } = { php: (code) => world.site.php(code), page: (...words) => world.site.page(...words) };

  describe('A visitor', () => {
    test(
      'goes by clicks from the block to an answer, with the number of that page on it',
      asVisitor(world, async (visitor) => {
        await visitor.go(world.published);
        await visitor.courseToFever();
        await visitor.reads(FEVER);
        assert.ok((await callable(visitor)).includes('0301112233'));
        assert.equal(await visitor.page.$eval('rug-vragenlijst', (element) => element.getAttribute('share')), 'none');
      }),
    );

    test(
      'sees who offers it, the words on privacy, and the colour of the settings',
      asVisitor(world, async (visitor) => {
        await visitor.go(world.published);
        await visitor.reads('Waar past uw rugpijn bij?');
        const shown = await visitor.page.$$eval('rug-vragenlijst > [slot]', (slots) =>
          slots.filter(({ offsetHeight }) => offsetHeight).map(({ innerText }) => innerText),
        );
        assert.deepEqual(shown, ['Van De Lindehof.\nU kent ons.', 'Wij zien niets.alert(1)En u?']);
        const colour = await visitor.page.$eval(
          'rug-vragenlijst >>> [part~="button-primary"]',
          (button) => getComputedStyle(button).backgroundColor,
        );
        assert.equal(colour, 'rgb(0, 85, 68)');
      }),
    );

    test(
      'gets the script once, as a module, from the folder of the plugin; its version stands behind the address',
      asVisitor(world, async (visitor) => {
        await visitor.go(world.published);
        await visitor.courseToFever();
        await visitor.reads(FEVER);
        const scripts = ours(visitor).filter((name) => name.startsWith('rug-zelfdiagnose.js'));
        assert.equal(scripts.length, 1);
        assert.match(scripts[0], /^rug-zelfdiagnose\.js\?ver=\d+\.\d+\.\d+$/);
        assert.equal(await visitor.page.$eval('script[src*="rug-zelfdiagnose.js"]', ({ type }) => type), 'module');
      }),
    );

    test(
      'gets nothing of ours on a page without our blocks',
      asVisitor(world, async (visitor) => {
        await visitor.go(page('Contact', '<p>Onze telefoonnummers. Geen [rug] hier.</p>'));
        assert.deepEqual(ours(visitor), []);
      }),
    );

    test(
      'reads one answer, and one article',
      asVisitor(world, async (visitor) => {
        await visitor.go(world.answer);
        await visitor.reads('Tenen zonder gevoel of een slappe voet', 'rug-antwoord');
        await visitor.go(world.article);
        await seen(visitor.page, 'rug-aandoening >>> [part~="article"]');
        await visitor.reads('Hernia', 'rug-aandoening');
      }),
    );

    test(
      'goes to an answer from a shortcode, with the numbers of the settings',
      asVisitor(world, async (visitor) => {
        await visitor.go(page('Kort', '[rug-vragenlijst]'));
        await visitor.courseToFever();
        await visitor.reads(FEVER);
        assert.ok((await callable(visitor)).includes('+31300001234'));
      }),
    );

    test(
      'reads by shortcodes; curly quotes around a value do no harm',
      asVisitor(world, async (visitor) => {
        await visitor.go(
          page('Een antwoord', 'Lees dit: [rug-antwoord number=7] Meer: [rug-aandoening name=”hernia”]'),
        );
        await visitor.reads('Tenen zonder gevoel of een slappe voet', 'rug-antwoord');
        await seen(visitor.page, 'rug-aandoening >>> [part~="article"]');
        await visitor.reads('Hernia', 'rug-aandoening');
      }),
    );

    test(
      'finds the way from an answer to the questionnaire, when the settings say where it is',
      asVisitor(world, async (visitor) => {
        php(
          "$all = RugZelfdiagnose\\settings(); $all['page'] = get_page_by_path('rugpijn')->ID; return update_option('rug_zelfdiagnose', $all);",
        );
        await visitor.go(world.answer);
        await visitor.reads('Tenen zonder gevoel of een slappe voet', 'rug-antwoord');
        await visitor.clickAndGo('rug-antwoord > a[slot="link"]');
        await visitor.reads('Waar past uw rugpijn bij?');
      }),
    );

    test(
      'has two questionnaires on one page, which do not know of each other; the script comes once',
      asVisitor(world, async (visitor) => {
        const two =
          '<!-- wp:rug/vragenlijst {"gpNumber":"030 222 00 00"} /--><!-- wp:rug/vragenlijst {"headingLevel":3} /-->';
        await visitor.go(page('Twee', two));
        const second = 'rug-vragenlijst:nth-of-type(2)';
        await visitor.courseToFever(second);
        await visitor.reads(FEVER, second);
        assert.ok((await callable(visitor, second)).includes('+31300001234'));
        await visitor.reads('Waar past uw rugpijn bij?', 'rug-vragenlijst:nth-of-type(1)');
        assert.equal(ours(visitor).filter((name) => name.startsWith('rug-zelfdiagnose.js')).length, 1);
      }),
    );

    test(
      'gets what the settings turn on, and in the editor it stays off',
      asVisitor(world, async (visitor) => {
        const off = world.site.php("return get_option('rug_zelfdiagnose');");
        await world.admin.go('/wp-admin/options-general.php?page=rug-zelfdiagnose');
        await world.admin.click('#rug-history');
        await world.admin.fill('#rug-save', '14');
        await world.admin.fill('#rug-idle-reset', '10');
        await world.admin.clickAndGo('#submit');
        const given = (page) =>
          page.$eval('rug-vragenlijst', (element) =>
            ['history', 'save', 'idle-reset'].map((name) => element.getAttribute(name)),
          );
        await visitor.go(world.published);
        assert.deepEqual(await given(visitor.page), ['', '14', '10']);
        const id = world.site.php("return get_page_by_path('rugpijn')->ID;");
        await world.admin.go(`/wp-admin/post.php?post=${id}&action=edit`);
        await world.admin.reads('Waar past uw rugpijn bij?');
        assert.deepEqual(await given(world.admin.page), [null, null, null]);
        const back = Buffer.from(JSON.stringify(off)).toString('base64');
        php(`return update_option('rug_zelfdiagnose', json_decode(base64_decode('${back}'), true));`);
        await visitor.go(world.published);
        assert.deepEqual(await given(visitor.page), [null, null, null]);
      }),
    );

    test(
      'is told nothing of what a site builder filled in wrongly: what the settings say counts',
      asVisitor(world, async (visitor) => {
        await visitor.go(page('Fout', '[rug-vragenlijst gp-number="bel ons" share="alles" heading-level="9"]'));
        await visitor.reads('Waar past uw rugpijn bij?');
        const given = await visitor.page.$eval('rug-vragenlijst', (element) =>
          ['gp-number', 'share', 'heading-level'].map((name) => element.getAttribute(name)),
        );
        assert.deepEqual(given, ['+31 30-000.12.34', 'none', null], 'never more is told than was meant');
      }),
    );
  });

  describe('Without scripts', () => {
    for (const [what, content] of [
      ['the block', '<!-- wp:rug/vragenlijst /-->'],
      ['a shortcode in a line of text', 'Doe de vragenlijst: [rug-vragenlijst] en lees verder.'],
      ['an answer', '[rug-antwoord number=7]'],
      ['an article', '<!-- wp:rug/aandoening {"name":"hernia"} /-->'],
    ])
      test(
        `${what} says when to call, and whom, and nothing else of ours`,
        asVisitor(world, async (visitor) => {
          await visitor.page.setJavaScriptEnabled(false);
          await visitor.go(page(`Zonder: ${what}`, content));
          const shown = await visitor.text('rug-vragenlijst, rug-antwoord, rug-aandoening');
          const words = shown.replace('Naar de vragenlijst', '').trim();
          assert.match(
            words,
            /^Bel 112 bij plotselinge hevige pijn met flauwvallen, .+ Bel nu uw huisarts of de spoedpost als u niet kunt plassen/,
          );
          assert.match(words, /Huisarts: \+31 30-000\.12\.34 Spoedpost: 030 000 56 78 Verloskundige: 030 000 90 12$/);
          const calls = await visitor.page.$$eval('main a[href^="tel:"]', (links) =>
            links.map((link) => link.getAttribute('href')),
          );
          assert.deepEqual(calls, ['tel:112', 'tel:+31300001234', 'tel:0300005678', 'tel:0300009012']);
        }),
      );

    test('a text of the editor is in its place, with the emergency number of the page', async () => {
      await asVisitor(world, async (visitor) => {
        php(
          "$all = RugZelfdiagnose\\settings(); $all['emergency-text'] = 'Bel {emergency-number}, of bel {gp-number}.'; return update_option('rug_zelfdiagnose', $all);",
        );
        await visitor.page.setJavaScriptEnabled(false);
        await visitor.go(page('Eigen tekst', '[rug-vragenlijst emergency-number="100"]'));
        assert.equal(
          await visitor.text('rug-vragenlijst'),
          'Bel 100, of bel +31 30-000.12.34. Spoedpost: 030 000 56 78 Verloskundige: 030 000 90 12',
        );
      })();
    });
  });
};
