<?php
/** When somebody deletes the plugin: nothing of it stays. It keeps one option, and no table or file. */

defined('WP_UNINSTALL_PLUGIN') || exit;

if (is_multisite()) {
  foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $rug_zelfdiagnose_site) {
    delete_blog_option($rug_zelfdiagnose_site, 'rug_zelfdiagnose');
  }
} else {
  delete_option('rug_zelfdiagnose');
}
