<?php
/** The fields of the settings page: each has a name, a kind and a line that explains it. */

namespace RugZelfdiagnose;

defined('ABSPATH') || exit;

/** The fields by section. */
function sections(): array {
  return [
    'numbers' => [
      'title' => __('Telephone numbers', 'rug-zelfdiagnose'),
      'about' => __('Fill in your own numbers, and call each of them once. Without a number, the words stand alone.', 'rug-zelfdiagnose'),
      'fields' => [
        'emergency-number' => ['phone', __('112 when you leave it empty.', 'rug-zelfdiagnose')],
        'gp-number' => ['phone', ''],
        'out-of-hours-number' => ['phone', __('Of the huisartsenspoedpost, for evenings, nights and weekends.', 'rug-zelfdiagnose')],
        'midwife-number' => ['phone', ''],
      ],
    ],
    'colours' => [
      'title' => __('Colours', 'rug-zelfdiagnose'),
      'about' => __('The rest of the look comes from your theme.', 'rug-zelfdiagnose'),
      'fields' => [
        'accent' => ['colour', __('What can be pressed, and what is chosen.', 'rug-zelfdiagnose')],
        'on-accent' => ['colour', __('Must be easy to read on it: a contrast of 4.5 or more.', 'rug-zelfdiagnose')],
      ],
    ],
    'privacy' => [
      'title' => __('What is told and kept', 'rug-zelfdiagnose'),
      'about' => __('Answers never leave the page by themselves.', 'rug-zelfdiagnose'),
      'fields' => [
        'share' => ['share', __('For other scripts on your page, by events. An outcome lets one infer what somebody answered. On an intranet of an employer, choose nothing.', 'rug-zelfdiagnose')],
        'history' => ['tick', __('The back button of the browser goes one question back. Only the number of the step gets into its history.', 'rug-zelfdiagnose')],
        'save' => ['count', __('A visitor can then choose to keep the answers on the own device for so many days. 0: not possible.', 'rug-zelfdiagnose')],
        'idle-reset' => ['count', __('For a computer that several people use: after so many minutes it asks, and then wipes the answers. 0: never.', 'rug-zelfdiagnose')],
      ],
    ],
    'words' => [
      'title' => __('Your words', 'rug-zelfdiagnose'),
      'about' => __('In Dutch, like all that visitors read here. You can use strong, em, br and a.', 'rug-zelfdiagnose'),
      'fields' => [
        'provider' => ['text', __('On the first page of the questionnaire.', 'rug-zelfdiagnose')],
        'privacy' => ['text', __('Your own words on privacy, on the first page of the questionnaire.', 'rug-zelfdiagnose')],
        'emergency-text' => ['text', __('What visitors see when scripts fail. Each line is a paragraph; {emergency-number} is replaced by the number. Your other numbers are added below it. When you leave it empty, our text comes back.', 'rug-zelfdiagnose')],
        'page' => ['page', __('An answer or an article that stands alone leads there.', 'rug-zelfdiagnose')],
      ],
    ],
  ];
}

function show_field(array $field): void {
  [$name, $kind, $about] = $field;
  $id = 'rug-' . $name;
  $value = settings()[$name];
  $common = sprintf('id="%1$s" name="%2$s[%3$s]" aria-describedby="%1$s-about"', esc_attr($id), esc_attr(OPTION), esc_attr($name));
  // each of these escapes what it prints, and $common is escaped above
  // phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped
  switch ($kind) {
    case 'phone':
      printf('<input type="tel" class="regular-text" %s value="%s" maxlength="40">', $common, esc_attr($value));
      break;
    case 'colour':
      printf('<input type="text" class="rug-colour" %s value="%s" placeholder="%s" maxlength="40">', $common, esc_attr($value), esc_attr(DEFAULT_COLOURS[$name]));
      break;
    case 'tick':
      printf('<input type="checkbox" %s value="1"%s>', $common, checked($value, true, false));
      break;
    case 'count':
      printf('<input type="number" class="small-text" %s value="%d" min="0" max="%d">', $common, (int) $value, (int) MOST[$name]);
      break;
    case 'text':
      printf('<textarea class="large-text" rows="%d" lang="nl" %s>%s</textarea>', $name === 'emergency-text' ? 6 : 3, $common, esc_textarea($value));
      break;
    case 'share':
      show_share($common, $value);
      break;
    case 'page':
      wp_dropdown_pages(['id' => $id, 'name' => OPTION . '[page]', 'selected' => $value, 'show_option_none' => __('None', 'rug-zelfdiagnose'), 'option_none_value' => 0]);
      break;
  }
  // phpcs:enable
  printf('<p class="description" id="%s-about">%s</p>', esc_attr($id), esc_html($about));
}

function show_share(string $common, string $value): void {
  $options = [
    'result' => __('The whole result', 'rug-zelfdiagnose'),
    'urgency' => __('Only how urgent it is', 'rug-zelfdiagnose'),
    'none' => __('Nothing of the result', 'rug-zelfdiagnose'),
  ];
  // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped by show_field
  echo "<select $common>";
  foreach ($options as $share => $title) {
    printf('<option value="%s"%s>%s</option>', esc_attr($share), selected($value, $share, false), esc_html($title));
  }
  echo '</select>';
}
