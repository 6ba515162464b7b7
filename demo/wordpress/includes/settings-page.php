<?php
/** The page "Settings > Rug-zelfdiagnose", by the Settings API: it checks who saves, and from where. */

namespace RugZelfdiagnose;

defined('ABSPATH') || exit;

const PAGE = 'rug-zelfdiagnose';

add_action('admin_menu', function () {
  $hook = add_options_page('Rug-zelfdiagnose', 'Rug-zelfdiagnose', 'manage_options', PAGE, __NAMESPACE__ . '\show_page');
  add_action("load-$hook", function () {
    add_action('admin_enqueue_scripts', __NAMESPACE__ . '\page_files');
  });
});

add_action('admin_init', function () {
  register_setting(PAGE, OPTION, ['type' => 'object', 'sanitize_callback' => __NAMESPACE__ . '\sanitize']);
  foreach (sections() as $id => $section) {
    add_settings_section($id, $section['title'], function () use ($section) {
      printf('<p>%s</p>', esc_html($section['about']));
    }, PAGE);
    foreach ($section['fields'] as $name => $field) {
      $args = array_merge([$name], $field, ['label_for' => "rug-$name"]);
      add_settings_field($name, field_title($name), __NAMESPACE__ . '\show_field', PAGE, $id, $args);
    }
  }
});

/** WordPress's own picker of colours; without scripts the fields are plain ones. */
function page_files(): void {
  wp_enqueue_style('wp-color-picker');
  wp_enqueue_script('rug-zelfdiagnose-settings', address('settings.js'), ['wp-color-picker'], VERSION, true);
}

function show_page(): void {
  if (!current_user_can('manage_options')) {
    return;
  }
  echo '<div class="wrap"><h1>Rug-zelfdiagnose</h1>';
  $settings = settings();
  // what was warned of when it was saved holds for as long as the colours are so
  if (accent_contrast($settings) < LEAST_CONTRAST && !get_settings_errors(OPTION)) {
    printf('<div class="notice notice-warning"><p>%s</p></div>', esc_html(contrast_warning($settings)));
  }
  echo '<form action="options.php" method="post">';
  settings_fields(PAGE);
  do_settings_sections(PAGE);
  submit_button();
  echo '</form></div>';
}

/** A way to the settings from the list of plugins. */
add_filter('plugin_action_links_' . plugin_basename(FILE), function (array $links): array {
  $address = admin_url('options-general.php?page=' . PAGE);
  $link = sprintf('<a href="%s">%s</a>', esc_url($address), esc_html__('Settings', 'rug-zelfdiagnose'));
  return array_merge(['settings' => $link], $links);
});
