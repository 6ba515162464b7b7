/** Putting it on a page, in the block editor. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seen } from '../../support/seen.mjs';

const INTRO = 'Waar past uw rugpijn bij?';

const colourOf = (page) =>
  page.$eval('rug-vragenlijst >>> [part~="button-primary"]', (button) => getComputedStyle(button).backgroundColor);

export const editor = (world) => {
  const publish = async () => {
    const { admin } = world;
    await admin.click('.editor-post-publish-panel__toggle');
    await admin.click('.editor-post-publish-panel .editor-post-publish-button');
    const link = await admin.page.waitForSelector('.post-publish-panel__postpublish-header a');
    return link.evaluate(({ href }) => href);
  };
  const insert = async (search, block) => {
    const { admin } = world;
    await admin.click('.edit-post-header-toolbar__inserter-toggle');
    await admin.type('.block-editor-inserter__search input', search);
    await admin.click(`.editor-block-list-item-${block}`);
    await admin.click('.edit-post-header-toolbar__inserter-toggle');
  };
  const newPage = async (title) => {
    const { admin } = world;
    await admin.go('/wp-admin/post-new.php?post_type=page');
    await admin.type('.editor-post-title__input', title);
  };

  describe('The block editor', () => {
    test('is opened without its tour', async () => {
      const { admin } = world;
      await admin.go('/wp-admin/post-new.php?post_type=page');
      await admin.click('.components-modal__header button');
      await admin.page.waitForSelector('.components-modal__frame', { hidden: true });
      // the tour has pictures from elsewhere
      admin.complaints.length = 0;
      admin.requests.length = 0;
    });

    test('the questionnaire is inserted from the list of blocks, and is there as visitors see it', async () => {
      const { admin } = world;
      await newPage('Rugpijn');
      await insert('back pain', 'rug-vragenlijst');
      await admin.reads(INTRO);
      assert.equal(await colourOf(admin.page), 'rgb(0, 85, 68)', 'in the colour of the settings');
    });

    test('nobody begins a course there, by mouse or by key', async () => {
      const { admin } = world;
      const before = await admin.read();
      const button = await admin.page.$('rug-vragenlijst >>> [part~="button-primary"]');
      await button.click();
      assert.equal(await admin.read(), before);
      const focusable = await button.evaluate((element) => {
        element.focus();
        return element.getRootNode().activeElement === element;
      });
      assert.equal(focusable, false);
      await admin.page.waitForSelector('.wp-block-rug-vragenlijst.is-selected');
    });

    test('its preview follows what is chosen beside it; a wrong number is told, and not taken', async () => {
      const { admin } = world;
      const shown = () => admin.page.$eval('rug-vragenlijst', (element) => element.getAttribute('gp-number'));
      const field = '.block-editor-block-inspector input[placeholder="+31 30-000.12.34"]';
      assert.equal(await shown(), '+31 30-000.12.34');
      await admin.type(field, 'bel ons');
      assert.match(await admin.text('.block-editor-block-inspector [role="alert"]'), /^This is not a telephone number/);
      assert.equal(await shown(), '+31 30-000.12.34');
      await admin.type(field, '030 111 22 33');
      assert.equal(await admin.page.$('.block-editor-block-inspector [role="alert"]'), null);
      assert.equal(await shown(), '030 111 22 33');
      await admin.page.select('.block-editor-block-inspector select:has(option[value="urgency"])', 'none');
      assert.equal(await admin.page.$eval('rug-vragenlijst', (element) => element.getAttribute('share')), 'none');
    });

    test('it is there too where the editor has its canvas in a frame', async () => {
      const { admin } = world;
      await admin.click('.block-editor-post-preview__button-toggle');
      await admin.click('.block-editor-post-preview__button-resize:nth-child(3)');
      const frame = await (await admin.page.waitForSelector('iframe[name="editor-canvas"]')).contentFrame();
      await admin.reads(INTRO, 'rug-vragenlijst', frame);
      assert.equal(await colourOf(frame), 'rgb(0, 85, 68)');
      assert.equal(await frame.$eval('rug-vragenlijst', (element) => element.parentElement.inert), true);
      await admin.click('.block-editor-post-preview__button-resize:nth-child(1)');
      await admin.page.waitForSelector('iframe[name="editor-canvas"]', { hidden: true });
      await admin.reads(INTRO);
    });

    test('it is published', async () => {
      world.published = await publish();
      assert.match(world.site.php("return get_page_by_path('rugpijn')->post_content;"), /^<!-- wp:rug\/vragenlijst \{/);
    });

    test('an answer is chosen by its name', async () => {
      const { admin } = world;
      await newPage('Tenen');
      await insert('back pain', 'rug-antwoord');
      await admin.page.waitForSelector('.wp-block-rug-antwoord select');
      await admin.page.select('.wp-block-rug-antwoord select', '7');
      await admin.reads('Tenen zonder gevoel of een slappe voet', 'rug-antwoord');
      world.answer = await publish();
    });

    test('an article is chosen by its name; until then it is the library', async () => {
      const { admin } = world;
      await newPage('Hernia');
      await insert('back pain', 'rug-aandoening');
      await seen(admin.page, 'rug-aandoening >>> [part~="search"]');
      await admin.page.waitForSelector('.block-editor-block-inspector select:has(option[value="hernia"])');
      await admin.page.select('.block-editor-block-inspector select:has(option[value="hernia"])', 'hernia');
      await seen(admin.page, 'rug-aandoening >>> [part~="article"]');
      await admin.reads('Hernia', 'rug-aandoening');
      world.article = await publish();
    });

    test('nothing of it was wrong, or came from elsewhere', () => {
      world.admin.assertQuiet();
    });
  });
};
