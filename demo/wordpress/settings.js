/* global jQuery */
jQuery(($) => $('.rug-colour').wpColorPicker());
