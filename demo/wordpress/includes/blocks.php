<?php
/** The blocks. What a visitor gets is made here; the editor shows the same elements, which cannot be used there. */

namespace RugZelfdiagnose;

defined('ABSPATH') || exit;

const EDITOR = 'rug-zelfdiagnose-editor';
const EDITOR_NEEDS = ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n'];

add_action('init', function () {
  wp_register_script(EDITOR, address('blocks/editor.js'), EDITOR_NEEDS, VERSION, true);
  wp_set_script_translations(EDITOR, 'rug-zelfdiagnose', plugin_dir_path(FILE) . 'languages');
  foreach (['vragenlijst', 'antwoord', 'aandoening'] as $name) {
    register_block_type(dirname(FILE) . "/blocks/$name", [
      'render_callback' => function (array $attributes) use ($name): string {
        // nothing chosen yet: the editor asks for it, and visitors get nothing
        if ($name === 'antwoord' && !$attributes['number']) {
          return '';
        }
        $render = __NAMESPACE__ . "\\$name";
        return $render(own_attributes($attributes), get_block_wrapper_attributes());
      },
    ]);
  }
});

/** The attributes of a block by the names of the elements' own: gpNumber is gp-number. */
function own_attributes(array $attributes): array {
  $own = [];
  foreach ($attributes as $name => $value) {
    $own[strtolower(preg_replace('/[A-Z]/', '-$0', $name))] = $value;
  }
  return $own;
}

/** What the editor needs to know of the site. */
add_action('enqueue_block_editor_assets', function () {
  $site = [
    'script' => add_query_arg('ver', VERSION, address('elements/rug-zelfdiagnose.js')),
    'numbers' => numbers([]),
    'share' => share([]),
    'lang' => lang(),
    'fallback' => fallback(numbers([])),
    'ownWords' => own_words(),
    // the answers and the articles by name, to choose from
    'choices' => json_decode(file_get_contents(dirname(FILE) . '/blocks/choices.json'), true),
  ];
  wp_add_inline_script(EDITOR, 'window.rugZelfdiagnose = ' . wp_json_encode($site, JSON_HEX_TAG) . ';', 'before');
});
