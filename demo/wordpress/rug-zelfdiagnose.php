<?php
/**
 * Plugin Name:       Rug-zelfdiagnose
 * Description:       A self-diagnosis for low back pain, in Dutch: first a safety check, then a few questions, then an explanation. As blocks and as shortcodes; nothing that a visitor answers leaves the page.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            rug-zelfdiagnose contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       rug-zelfdiagnose
 * Domain Path:       /languages
 */

namespace RugZelfdiagnose;

defined('ABSPATH') || exit;

const VERSION = '{version}';
const FILE = __FILE__;

require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/sanitize.php';
require __DIR__ . '/includes/contrast.php';
require __DIR__ . '/includes/files.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/blocks.php';

add_action('init', function () {
  load_plugin_textdomain('rug-zelfdiagnose', false, dirname(plugin_basename(FILE)) . '/languages');
}, 0); // before the blocks, which have their titles from it

if (is_admin()) {
  require __DIR__ . '/includes/fields.php';
  require __DIR__ . '/includes/settings-page.php';
}
