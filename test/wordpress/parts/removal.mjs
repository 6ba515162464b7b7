/** It goes as it came. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asVisitor } from './visit.mjs';

export const removal = (world) => {
  const traces = () =>
    world.site.php(
      'global $wpdb; return $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE \'%rug%\'");',
    );

  describe('Taking it away', () => {
    test('PHP noticed nothing in it', async () => {
      assert.deepEqual(await world.site.notices(), []);
    });

    test('deactivated, it keeps the settings', async () => {
      world.site.php("update_option('WPLANG', '');");
      await world.admin.go('/wp-admin/plugins.php');
      await world.admin.clickAndGo('#deactivate-rug-zelfdiagnose');
      assert.deepEqual(traces(), ['rug_zelfdiagnose']);
    });

    test(
      'and its pages still open',
      asVisitor(world, async (visitor) => {
        await visitor.go(world.published);
        assert.equal(await visitor.page.$('rug-vragenlijst'), null);
      }),
    );

    test('deleted, nothing of it stays', async () => {
      await world.admin.click('#delete-rug-zelfdiagnose');
      await world.admin.page.waitForSelector('tr[data-slug="rug-zelfdiagnose"].deleted, .plugin-deleted-tr');
      assert.deepEqual(traces(), []);
      assert.equal(world.site.php("return is_dir(WP_PLUGIN_DIR . '/rug-zelfdiagnose');"), false);
    });
  });
};
