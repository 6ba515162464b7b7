<?php
/** For the tests: what themes of that time do to a text, the shortcodes in it included. */

// "raw shortcodes": paragraphs and curly quotes once more, after all else
add_filter('the_content', 'wpautop', 99);
add_filter('the_content', 'wptexturize', 100);
add_filter('the_content', function ($text) {
  return str_replace('<br />', '<br class="clear" />', $text);
}, 101);
