/** In a theme of 2014: its style is meant for all, and its filters make paragraphs and curly quotes of all. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asVisitor, callable, FEVER } from './visit.mjs';

export const themes = (world) => {
  const page = (...words) => world.site.page(...words);

  describe('In a classic theme', () => {
    test('that is chosen', () => {
      world.site.php("switch_theme('theme-of-2014');");
      assert.equal(world.site.php('return wp_get_theme()->get("Name");'), 'Theme of 2014');
    });

    for (const [what, content] of [
      ['the block', '<!-- wp:paragraph --><p>Vooraf</p><!-- /wp:paragraph --><!-- wp:rug/vragenlijst /-->'],
      ['the shortcode on a line of its own', 'Vooraf\n\n[rug-vragenlijst]\n\n"Daarna"'],
      ['the shortcode in the middle of a line', 'Vooraf "dit": [rug-vragenlijst] en daarna.'],
    ])
      test(
        `${what}: the whole course, at 320 pixels too`,
        asVisitor(world, async (visitor) => {
          await visitor.page.setViewport({ width: what === 'the block' ? 320 : 1280, height: 800 });
          await visitor.go(page(`Klassiek: ${what}`, content));
          await visitor.courseToFever();
          await visitor.reads(FEVER);
          assert.ok((await callable(visitor)).includes('+31300001234'));
          const wider = await visitor.page.$eval('rug-vragenlijst', (element) => {
            const root = element.shadowRoot.querySelector('[part~="root"]');
            return root.scrollWidth - element.clientWidth;
          });
          assert.ok(wider <= 0, `${wider} px wider than its column`);
          assert.equal(await visitor.page.$eval('rug-vragenlijst', (element) => element.childElementCount > 0), true);
        }),
      );

    test(
      'what stands inside the tag stays there, though the theme makes paragraphs of it',
      asVisitor(world, async (visitor) => {
        await visitor.page.setJavaScriptEnabled(false);
        await visitor.go(page('Zonder scripts', 'Vooraf: [rug-vragenlijst]'));
        assert.match(await visitor.text('rug-vragenlijst'), /^Bel 112, of bel /);
        assert.equal(await visitor.text('.entry').then((text) => text.split('Bel 112').length), 2, 'once');
      }),
    );
  });
};
