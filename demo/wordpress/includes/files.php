<?php
/** The script and the style of the elements: from the plugin's own folder, and only where an element stands. */

namespace RugZelfdiagnose;

defined('ABSPATH') || exit;

const HANDLE = 'rug-zelfdiagnose';

/** The address of a file of the plugin. */
function address(string $file): string {
  return plugins_url($file, FILE);
}

add_action('init', function () {
  wp_register_script(HANDLE, address('elements/rug-zelfdiagnose.js'), [], VERSION, true);
  wp_register_style(HANDLE, address('style.css'), [], VERSION);
  if (colours()) {
    wp_add_inline_style(HANDLE, 'rug-vragenlijst, rug-antwoord, rug-aandoening {' . declarations() . '}');
  }
});

/** The script is a module. WordPress can say that by itself from 6.5 on only. */
add_filter('script_loader_tag', function (string $tag, string $handle, string $src): string {
  return $handle === HANDLE ? wp_get_script_tag(['type' => 'module', 'id' => HANDLE . '-js', 'src' => $src]) : $tag;
}, 10, 3);

/** The site's own colours, by the names of the elements' custom properties. */
function colours(): array {
  $settings = settings();
  return array_filter(['--rug-accent' => $settings['accent'], '--rug-on-accent' => $settings['on-accent']]);
}

function declarations(): string {
  $css = '';
  foreach (colours() as $name => $colour) {
    $css .= $name . ':' . sanitize_hex_color($colour) . ';';
  }
  return $css;
}
