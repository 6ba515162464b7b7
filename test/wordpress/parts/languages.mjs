/** A Dutch site shows Dutch to who manages it; an English one English. Visitors read Dutch on both. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { asVisitor } from './visit.mjs';

const POT = new URL('../../../scripts/wordpress/pot.mjs', import.meta.url).pathname;
const SETTINGS = '/wp-admin/options-general.php?page=rug-zelfdiagnose';

export const languages = (world) => {
  const speak = (locale) => world.site.php(`update_option('WPLANG', '${locale}');`);
  const label = () => world.admin.text('label[for="rug-emergency-number"]');
  const blocks = async () => {
    await world.admin.go('/wp-admin/post-new.php?post_type=page');
    await world.admin.click('.edit-post-header-toolbar__inserter-toggle');
    await world.admin.type('.block-editor-inserter__search input', 'rug/');
    await world.admin.page.waitForSelector('.editor-block-list-item-rug-vragenlijst');
    return world.admin.text('.editor-block-list-item-rug-vragenlijst');
  };
  const inspector = async () => {
    await world.admin.click('.editor-block-list-item-rug-vragenlijst');
    await world.admin.page.waitForSelector('.block-editor-block-inspector input[type="tel"]');
    return world.admin.text('.block-editor-block-inspector');
  };

  describe('The language', () => {
    test('what is to be translated has all that the code says', () => {
      execFileSync('node', [POT, '--check'], { stdio: 'inherit' });
    });

    test('English: settings, blocks and what stands beside them', async () => {
      speak('');
      await world.admin.go(SETTINGS);
      assert.equal(await label(), 'Emergency number');
      assert.equal(await blocks(), 'Back pain: questionnaire');
      assert.match(await inspector(), /Numbers on this page.+Number of the huisarts/i);
    });

    test(
      'on an English site the element says that it is in Dutch',
      asVisitor(world, async (visitor) => {
        await visitor.go(world.published);
        await visitor.reads('Waar past uw rugpijn bij?');
        assert.equal(await visitor.page.$eval('rug-vragenlijst', ({ lang }) => lang), 'nl');
      }),
    );

    test('Dutch: settings, messages, blocks and what stands beside them', async () => {
      speak('nl_NL');
      await world.admin.go(SETTINGS);
      assert.equal(await label(), 'Alarmnummer');
      await world.admin.fill('#rug-gp-number', 'bel ons');
      await world.admin.clickAndGo('#submit');
      assert.match(
        await world.admin.text('.settings-error'),
        /Nummer van de huisarts: "bel ons" is geen telefoonnummer/,
      );
      assert.equal(await blocks(), 'Rugpijn: vragenlijst');
      assert.match(await inspector(), /Nummers op deze pagina.+Nummer van de huisarts/i);
    });

    test(
      'on a Dutch site the page says it already',
      asVisitor(world, async (visitor) => {
        await visitor.go(world.published);
        await visitor.reads('Waar past uw rugpijn bij?');
        assert.equal(await visitor.page.$eval('rug-vragenlijst', (element) => element.getAttribute('lang')), null);
      }),
    );
  });
};
