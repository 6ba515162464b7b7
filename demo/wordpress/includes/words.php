<?php
/**
 * What visitors read and the elements do not say themselves. It is in Dutch like the elements, whatever the language of
 * the site: so it is not translated.
 */

namespace RugZelfdiagnose;

defined('ABSPATH') || exit;

/** Until the script runs, and when it does not. Each line is a paragraph; {emergency-number} is replaced by the number. */
const EMERGENCY_TEXT =
  "<strong>Bel {emergency-number}</strong> bij plotselinge hevige pijn met flauwvallen, bij druk op de borst, of als u na een zwaar ongeluk uw benen niet kunt bewegen of voelen.\n" .
  '<strong>Bel nu uw huisarts of de spoedpost</strong> als u niet kunt plassen, plas of poep verliest, doof bent tussen de benen of kracht verliest in uw been.';

/** Before the numbers of the site, below the emergency text. */
const CHANNELS = [
  'gp-number' => 'Huisarts',
  'out-of-hours-number' => 'Spoedpost',
  'midwife-number' => 'Verloskundige',
];

/** From an answer or an article to the page with the questionnaire. */
const TO_QUESTIONNAIRE = 'Naar de vragenlijst';
