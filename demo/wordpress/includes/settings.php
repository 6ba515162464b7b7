<?php
/** The settings of the site: one option. Its keys are the names of the elements' attributes, as far as there is one. */

namespace RugZelfdiagnose;

defined('ABSPATH') || exit;

const OPTION = 'rug_zelfdiagnose';

const NUMBERS = ['emergency-number', 'gp-number', 'out-of-hours-number', 'midwife-number'];
const SHARES = ['result', 'urgency', 'none'];

/** A telephone number, by the rule of the elements themselves. */
const PHONE = '/^\+?[\d ().-]{2,20}$/D';

/** Days and minutes: no more than the elements take. */
const MOST = ['save' => 30, 'idle-reset' => 60];

function defaults(): array {
  return [
    'emergency-number' => '112',
    'gp-number' => '',
    'out-of-hours-number' => '',
    'midwife-number' => '',
    'accent' => '',
    'on-accent' => '',
    'share' => 'result',
    'history' => false,
    // days, and minutes; 0 is not at all
    'save' => 0,
    'idle-reset' => 0,
    'provider' => '',
    'privacy' => '',
    'emergency-text' => EMERGENCY_TEXT,
    // the page with the questionnaire
    'page' => 0,
  ];
}

/** All settings, each with its default when nobody said anything. */
function settings(): array {
  $kept = get_option(OPTION, []);
  return array_merge(defaults(), array_intersect_key(is_array($kept) ? $kept : [], defaults()));
}
