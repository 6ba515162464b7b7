<?php
/** What somebody fills in, made into settings. What can't be used is refused in words, and what was there stays. */

namespace RugZelfdiagnose;

defined('ABSPATH') || exit;

/** What may stand in a text. No paragraphs: inside a <p> of the page they would end it, and fall out of the element. */
const TEXT_TAGS = ['strong' => [], 'em' => [], 'b' => [], 'i' => [], 'br' => [], 'a' => ['href' => true]];

/** Whether an element would take this as a telephone number. */
function is_phone(string $number): bool {
  return preg_match(PHONE, $number) === 1;
}

/** The same number as one calls it: the 0 of +31 (0)30 is for who calls without +31. */
function as_called(string $number): string {
  return preg_replace('/^(\+.*?)\(0\)\s*/', '$1', $number);
}

/** The settings to keep. Called by WordPress, which may do so twice, the second time with what the first gave. */
function sanitize($given): array {
  $given = is_array($given) ? $given : [];
  $kept = settings();
  foreach (array_keys(defaults()) as $name) {
    $value = $given[$name] ?? '';
    $kept[$name] = sanitize_one($name, is_scalar($value) ? trim((string) $value) : '', $kept[$name]);
  }
  if (accent_contrast($kept) < LEAST_CONTRAST) {
    refuse('contrast', contrast_warning($kept), 'warning');
  }
  return $kept;
}

/** One setting: what was given, or what was there when that can't be used. */
function sanitize_one(string $name, string $value, $before) {
  switch ($name) {
    case 'emergency-number':
    case 'gp-number':
    case 'out-of-hours-number':
    case 'midwife-number':
      return sanitize_number($name, $value, $before);
    case 'accent':
    case 'on-accent':
      return sanitize_colour($name, $value, $before);
    case 'share':
      // what can't be read must not tell more than was meant
      return in_array($value, SHARES, true) ? $value : 'none';
    case 'history':
      return (bool) $value;
    case 'save':
    case 'idle-reset':
      return min(absint($value), MOST[$name]);
    case 'page':
      return absint($value);
    case 'emergency-text':
      return sanitize_emergency_text($value, $before);
    default:
      return sanitize_text($value);
  }
}

/** One line, one paragraph: an empty one would become a paragraph of its own in some themes. */
function sanitize_text(string $value): string {
  return wp_kses(preg_replace('/\s*\R\s*/u', "\n", wp_check_invalid_utf8($value, true)), TEXT_TAGS);
}

function sanitize_number(string $name, string $value, string $before): string {
  if ($value === '') {
    return defaults()[$name];
  }
  if (is_phone($value)) {
    return as_called($value);
  }
  /* translators: 1: the name of a field, 2: what was filled in */
  $message = __('%1$s: "%2$s" is not a telephone number. It has 2 to 20 digits, spaces, dots, hyphens or brackets, with a + in front if you like. The earlier number is kept.', 'rug-zelfdiagnose');
  refuse($name, sprintf($message, field_title($name), $value));
  return $before;
}

function sanitize_colour(string $name, string $value, string $before): string {
  if ($value === '' || sanitize_hex_color($value)) {
    return $value;
  }
  /* translators: 1: the name of a field, 2: what was filled in */
  $message = __('%1$s: "%2$s" is not a colour. Write it as #1464b8. The earlier colour is kept.', 'rug-zelfdiagnose');
  refuse($name, sprintf($message, field_title($name), $value));
  return $before;
}

/** The emergency text is never empty, and always says which number to call. */
function sanitize_emergency_text(string $value, string $before): string {
  $text = sanitize_text($value);
  if (trim(wp_strip_all_tags($text)) === '') {
    return EMERGENCY_TEXT;
  }
  if (strpos($text, '{emergency-number}') !== false) {
    return $text;
  }
  /* translators: the name of a field */
  $message = __('%s: it must say {emergency-number}, where the number to call stands. The earlier text is kept.', 'rug-zelfdiagnose');
  refuse('emergency-text', sprintf($message, field_title('emergency-text')));
  return $before;
}

/** Tells it on the settings page; an option that is set elsewhere is sanitised too, without a page to tell it on. */
function refuse(string $code, string $message, string $kind = 'error'): void {
  if (function_exists('add_settings_error')) {
    add_settings_error(OPTION, $code, esc_html($message), $kind);
  }
}

function contrast_warning(array $settings): string {
  /* translators: a number such as 2.9 */
  $message = __('The text on the accent colour is hard to read: the contrast is %s, and it should be 4.5 or more. Choose a darker or a lighter colour.', 'rug-zelfdiagnose');
  // cut off, not rounded: 4.48 must not be shown as 4.5
  return sprintf($message, number_format_i18n(floor(accent_contrast($settings) * 10) / 10, 1));
}

/** The names of the fields, as they stand on the settings page. */
function field_title(string $name): string {
  $titles = [
    'emergency-number' => __('Emergency number', 'rug-zelfdiagnose'),
    'gp-number' => __('Number of the huisarts', 'rug-zelfdiagnose'),
    'out-of-hours-number' => __('Number of the spoedpost', 'rug-zelfdiagnose'),
    'midwife-number' => __('Number of the midwife', 'rug-zelfdiagnose'),
    'accent' => __('Accent colour', 'rug-zelfdiagnose'),
    'on-accent' => __('Text on the accent colour', 'rug-zelfdiagnose'),
    'share' => __('What the page is told', 'rug-zelfdiagnose'),
    'history' => __('Back button', 'rug-zelfdiagnose'),
    'save' => __('Keep answers, in days', 'rug-zelfdiagnose'),
    'idle-reset' => __('Wipe when idle, in minutes', 'rug-zelfdiagnose'),
    'provider' => __('Who offers this', 'rug-zelfdiagnose'),
    'privacy' => __('Privacy', 'rug-zelfdiagnose'),
    'emergency-text' => __('Emergency text', 'rug-zelfdiagnose'),
    'page' => __('Page with the questionnaire', 'rug-zelfdiagnose'),
  ];
  return $titles[$name];
}
