import { css } from './css.js';

/**
 * On paper: black on white, whatever the page wears; nothing to press; what belongs to the page is open; nothing is torn
 * apart. What the first pages need of it is in the first styles.
 */
export const printStyles = css`
  @media print {
    :host {
      --_line: #666;
      --_tint: #eee;
      --_card-border: #000;
      --_details-border: #666;
      --_choice-border: #666;
      --_choice-chosen-border: #000;
      --_choice-chosen-background: none;
      --_field-border: #666;
      --_meaning-background: none;
      --_meaning-border: #666;
      --_map-line: #000;
      /* half black: whatever the accent, it is seen on white */
      --_map-accent: color-mix(in srgb, var(--_accent) 50%, #000);
      --_figure-accent: color-mix(in srgb, var(--_accent) 50%, #000);
    }
    .root {
      color-scheme: light;
    }
    [role='heading'],
    a,
    #missing,
    .choice,
    .choice:has(:checked) {
      color: inherit;
    }
    .choice,
    .choice:has(:checked) {
      background: none;
    }
    .band,
    .strip {
      border-color: #000;
    }
    .now-signs,
    .group.first,
    .group.good,
    .course .here {
      border-inline-start-color: #000;
    }
    :focus-visible {
      outline: 0;
    }

    summary,
    .on-screen,
    [part~='interview-door'],
    [part~='search'],
    label[for='search'],
    dialog {
      display: none;
    }
    /* a name in a list is pressed to be read, and still the name */
    .shelf button:not(.term) {
      display: block;
      min-block-size: 0;
      padding: 0;
      font-weight: 600;
      color: inherit;
      text-decoration: none;
    }

    /* Parts of a page are open on paper. Other texts, which have a page of their own, are there if somebody opened them. */
    details,
    :not(details) + details {
      border: 0;
      margin-block-start: 0;
    }
    details:not([open]) {
      display: none;
    }
    details[open] > summary {
      display: block;
      padding-block: 1em 0;
    }
    details:has(> .opened > rug-aandoening) > summary {
      display: none; /* the text has a title of its own */
    }
    @supports selector(::details-content) {
      details:has(> .opened > :is(p, ul, dl)) {
        display: block;
      }
      details:has(> .opened > :is(p, ul, dl)) > summary {
        display: block;
        padding-block: 1em 0;
      }
      details::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }

    /* a row of stages goes to the next page as a whole */
    figure:has(.stages) {
      break-inside: auto;
    }
    [role='heading'],
    summary,
    caption,
    dt,
    .side {
      break-after: avoid;
    }
    .card,
    .choice,
    .now-signs,
    .map,
    .review > div,
    .stage,
    .bar-row,
    li,
    tr {
      break-inside: avoid;
    }
    p,
    li {
      orphans: 2;
      widows: 2;
    }
  }
`;
