<?php
/** The same three as shortcodes. Their attributes have the names of the elements' own: [rug-antwoord number="7"]. */

namespace RugZelfdiagnose;

defined('ABSPATH') || exit;

foreach (['vragenlijst', 'antwoord', 'aandoening'] as $name) {
  add_shortcode("rug-$name", function ($given) use ($name): string {
    $render = __NAMESPACE__ . "\\$name";
    return $render(without_quotes(is_array($given) ? $given : []));
  });
}

/** A word processor makes its quotes curly; WordPress then takes them for a part of the value. */
function without_quotes(array $given): array {
  return array_map(function ($value): string {
    return preg_replace('/^[\s"\'“”„″‘’]+|[\s"\'“”„″‘’]+$/u', '', html_entity_decode((string) $value, ENT_QUOTES, 'UTF-8'));
  }, $given);
}
