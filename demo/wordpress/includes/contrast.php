<?php
/** The contrast of two colours, as WCAG 2 computes it. */

namespace RugZelfdiagnose;

defined('ABSPATH') || exit;

const LEAST_CONTRAST = 4.5;

/** What the elements have without these settings. */
const DEFAULT_COLOURS = ['accent' => '#1464b8', 'on-accent' => '#ffffff'];

/** How light a colour is, from 0 to 1; given as #rgb or #rrggbb. */
function luminance(string $colour): float {
  $digits = ltrim($colour, '#');
  if (strlen($digits) === 3) {
    $digits = preg_replace('/./', '$0$0', $digits);
  }
  $light = array_map(function (string $pair): float {
    $part = hexdec($pair) / 255;
    return $part <= 0.04045 ? $part / 12.92 : (($part + 0.055) / 1.055) ** 2.4;
  }, str_split($digits, 2));
  return 0.2126 * $light[0] + 0.7152 * $light[1] + 0.0722 * $light[2];
}

function contrast(string $one, string $other): float {
  $both = [luminance($one), luminance($other)];
  return (max($both) + 0.05) / (min($both) + 0.05);
}

/** The contrast of the text on the accent, with these settings. */
function accent_contrast(array $settings): float {
  return contrast(
    $settings['accent'] ?: DEFAULT_COLOURS['accent'],
    $settings['on-accent'] ?: DEFAULT_COLOURS['on-accent']
  );
}
