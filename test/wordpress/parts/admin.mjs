/** Installing it, and its settings. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Visitor } from '../support/visitor.mjs';

const ZIP = new URL('../../../dist/wordpress/rug-zelfdiagnose.zip', import.meta.url).pathname;
const SETTINGS = '/wp-admin/options-general.php?page=rug-zelfdiagnose';

export const admin = (world) => {
  const kept = () => world.site.php("return get_option('rug_zelfdiagnose');");
  /** Fills in fields, and saves; returns what WordPress says of it. */
  const save = async (fields) => {
    const { admin: somebody } = world;
    await somebody.go(SETTINGS);
    for (const [name, value] of Object.entries(fields)) await somebody.fill(`#rug-${name}`, value);
    await somebody.clickAndGo('#submit');
    return somebody.page.$$eval('.notice, .settings-error', (notices) =>
      notices.map(
        (notice) =>
          `${/error|warning|success/.exec(notice.className)?.[0]}: ${notice.innerText.replace('Dismiss this notice.', '').trim()}`,
      ),
    );
  };

  describe('Installing', () => {
    test('the zip, by "Upload Plugin", and activating it', async () => {
      const { admin: somebody, site } = world;
      await somebody.go('/wp-admin/plugin-install.php?tab=upload');
      const field = await somebody.page.waitForSelector('#pluginzip');
      await field.uploadFile(ZIP);
      await somebody.clickAndGo('#install-plugin-submit');
      await somebody.clickAndGo('a[href*="action=activate"]');
      assert.deepEqual(site.php("return get_option('active_plugins');"), ['rug-zelfdiagnose/rug-zelfdiagnose.php']);
    });

    test('the list of plugins leads to the settings', async () => {
      await world.admin.go('/wp-admin/plugins.php');
      await world.admin.clickAndGo('tr[data-slug="rug-zelfdiagnose"] .settings a');
      assert.equal(await world.admin.text('h1'), 'Rug-zelfdiagnose');
    });
  });

  describe('The settings', () => {
    test('a number that nobody can call is refused in words, and the others are kept', async () => {
      const said = await save({ 'gp-number': 'bel ons', 'out-of-hours-number': '030 000 56 78' });
      assert.equal(said.length, 1);
      assert.match(said[0], /^error: Number of the huisarts: "bel ons" is not a telephone number\./);
      assert.equal(kept()['gp-number'], '');
      assert.equal(kept()['out-of-hours-number'], '030 000 56 78');
    });

    for (const wrong of ['1', '030 000 12 34 ext 5', '000000000000000000000', '<script>1</script>'])
      test(`neither can ${wrong} be called`, async () => {
        const said = await save({ 'midwife-number': wrong });
        assert.match(said[0], /^error: Number of the midwife: .+ is not a telephone number\./);
        assert.equal(kept()['midwife-number'], '');
      });

    test('right ones are saved, and stand there again', async () => {
      const said = await save({ 'gp-number': '+31 (0)30-000.12.34', 'midwife-number': '030 000 90 12' });
      assert.deepEqual(said, ['success: Settings saved.']);
      // the 0 between brackets is not called after +31
      assert.equal(kept()['gp-number'], '+31 30-000.12.34');
      assert.equal(await world.admin.page.$eval('#rug-gp-number', (field) => field.value), '+31 30-000.12.34');
    });

    test('without an emergency number it is 112', async () => {
      await save({ 'emergency-number': '' });
      assert.equal(kept()['emergency-number'], '112');
    });

    test('colours that are hard to read together bring a warning, now and later', async () => {
      const said = await save({ accent: '#ffcc00', 'on-accent': '#ffffff' });
      assert.match(said[0], /^warning: .+ the contrast is 1\.5, and it should be 4\.5 or more\./);
      assert.equal(kept().accent, '#ffcc00', 'the choice is theirs');
      await world.admin.go('/wp-admin/');
      await world.admin.go(SETTINGS);
      assert.match(await world.admin.text('.notice-warning'), /the contrast is 1\.5/);
    });

    test('what is no colour is refused', async () => {
      const said = await save({ accent: 'red;} body {display:none' });
      assert.match(said.join('\n'), /error: Accent colour: ".+" is not a colour/);
      assert.equal(kept().accent, '#ffcc00');
    });

    test('readable ones bring none', async () => {
      assert.deepEqual(await save({ accent: '#005544', 'on-accent': '#ffffff' }), ['success: Settings saved.']);
    });

    test('the emergency text is never empty', async () => {
      await save({ 'emergency-text': ' ' });
      assert.match(kept()['emergency-text'], /^<strong>Bel \{emergency-number\}<\/strong> bij plotselinge hevige pijn/);
    });

    test('the emergency text always says whom to call', async () => {
      const said = await save({ 'emergency-text': 'Bel ons.' });
      assert.match(said[0], /^error: Emergency text: it must say \{emergency-number\}/);
      assert.match(kept()['emergency-text'], /\{emergency-number\}/);
    });

    test('of HTML only a little is kept', async () => {
      await save({
        privacy: 'Wij zien <em>niets</em>.<script>alert(1)</script><p style="color:red">En u?</p>',
        provider: 'Van De Lindehof.\n\nU kent ons.',
      });
      assert.equal(kept().privacy, 'Wij zien <em>niets</em>.alert(1)En u?');
      assert.equal(kept().provider, 'Van De Lindehof.\nU kent ons.');
    });

    test('who may not manage the site can neither see nor save them', async () => {
      const before = kept();
      const subscriber = await Visitor.come(world.browser, world.site);
      await subscriber.logIn('abonnee');
      await subscriber.go(SETTINGS);
      assert.match(await subscriber.text('body'), /you are not allowed to access this page/);
      const answer = await subscriber.page.evaluate(async () => {
        const body = new URLSearchParams({ option_page: 'rug-zelfdiagnose', action: 'update' });
        body.set('rug_zelfdiagnose[gp-number]', '0900 0000');
        const { status } = await fetch('/wp-admin/options.php', { method: 'POST', body });
        return status;
      });
      assert.equal(answer, 403);
      await subscriber.leave();
      assert.deepEqual(kept(), before);
    });

    test('neither can a page of somebody else, in the name of who may', async () => {
      const before = kept();
      const answer = await world.admin.page.evaluate(async () => {
        const body = new URLSearchParams({ option_page: 'rug-zelfdiagnose', action: 'update', _wpnonce: '0123456789' });
        body.set('rug_zelfdiagnose[gp-number]', '0900 0000');
        const { status } = await fetch('/wp-admin/options.php', { method: 'POST', body });
        return status;
      });
      assert.equal(answer, 403);
      assert.deepEqual(kept(), before);
    });
  });
};
