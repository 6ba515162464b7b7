<?php
/**
 * The elements as HTML. `$own` is what one block or shortcode says of itself, by the names of the attributes; the rest is as
 * in the settings. All on one line and without paragraphs inside: some themes make paragraphs of lines.
 */

namespace RugZelfdiagnose;

defined('ABSPATH') || exit;

/** The questionnaire. `$more` is attributes as HTML. */
function vragenlijst(array $own, string $more = ''): string {
  $settings = settings();
  $attributes = numbers($own) + ['share' => share($own)] + heading_level($own) + [
    'history' => $settings['history'],
    'save' => $settings['save'],
    'idle-reset' => $settings['idle-reset'],
  ];
  return element('rug-vragenlijst', $attributes, fallback(numbers($own)) . own_words(), $more);
}

/** Who offers the questionnaire, and the site's own words on privacy. */
function own_words(): string {
  $slots = '';
  foreach (['provider', 'privacy'] as $name) {
    $text = text(settings()[$name]);
    $slots .= $text === '' ? '' : "<span slot=\"$name\">$text</span>";
  }
  return $slots;
}

/** One answer, to read. */
function antwoord(array $own, string $more = ''): string {
  $attributes = ['number' => absint($own['number'] ?? 0)] + heading_level($own);
  return element('rug-antwoord', $attributes, fallback(numbers($own)) . link_to_questionnaire(), $more);
}

/** One article; without a name all of them, with a search. */
function aandoening(array $own, string $more = ''): string {
  $attributes = ['name' => sanitize_key($own['name'] ?? '')] + heading_level($own);
  return element('rug-aandoening', $attributes, fallback(numbers($own)) . link_to_questionnaire(), $more);
}

function element(string $tag, array $attributes, string $inside, string $more): string {
  wp_enqueue_script(HANDLE);
  wp_enqueue_style(HANDLE);
  $html = $more === '' ? '' : " $more";
  foreach (array_filter($attributes + ['lang' => lang()]) as $name => $value) {
    $html .= $value === true ? " $name" : sprintf(' %s="%s"', $name, esc_attr($value));
  }
  return "<$tag$html>$inside</$tag>";
}

/** On a page that is not in Dutch, the element says that it is. */
function lang(): string {
  return strpos(get_bloginfo('language'), 'nl') === 0 ? '' : 'nl';
}

/** The telephone numbers: a wrong one has that of the settings in its place. */
function numbers(array $own): array {
  $numbers = array_intersect_key(settings(), array_flip(NUMBERS));
  $right = array_filter(array_map('trim', array_intersect_key($own, $numbers)), __NAMESPACE__ . '\is_phone');
  return array_merge($numbers, array_map(__NAMESPACE__ . '\as_called', $right));
}

/** How much of a result the page is told; what can't be read is the least. */
function share(array $own): string {
  $share = ($own['share'] ?? '') ?: settings()['share'];
  return in_array($share, SHARES, true) ? $share : 'none';
}

function heading_level(array $own): array {
  $level = absint($own['heading-level'] ?? 0);
  return $level >= 1 && $level <= 6 ? ['heading-level' => $level] : [];
}

/** What visitors see until the script runs, and when it does not: when to call, and whom. */
function fallback(array $numbers): string {
  $text = settings()['emergency-text'];
  $named = [];
  foreach ($numbers as $name => $number) {
    $named[$name] = strpos($text, '{' . $name . '}') !== false;
    $text = str_replace('{' . $name . '}', $number === '' ? '' : phone_link($number), $text);
  }
  $channels = '';
  foreach (CHANNELS as $name => $title) {
    if ($numbers[$name] !== '' && !$named[$name]) {
      $channels .= "\n$title: " . phone_link($numbers[$name]);
    }
  }
  return text($text . $channels);
}

/** Lines of text as HTML on one line; style.css makes paragraphs of them. */
function text(string $lines): string {
  $parts = array_filter(array_map('trim', explode("\n", wp_kses($lines, TEXT_TAGS))));
  return $parts ? '<span>' . implode('</span> <span>', $parts) . '</span>' : '';
}

function phone_link(string $number): string {
  return sprintf('<a href="tel:%s">%s</a>', esc_attr(preg_replace('/[^\d+]/', '', $number)), esc_html($number));
}

function link_to_questionnaire(): string {
  $page = settings()['page'];
  $address = $page && get_post_status($page) === 'publish' ? get_permalink($page) : '';
  return $address ? sprintf('<a slot="link" href="%s">%s</a>', esc_url($address), esc_html(TO_QUESTIONNAIRE)) : '';
}
