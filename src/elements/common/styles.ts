import { css } from './css.js';

/**
 * The look that all elements share. Neutrals come from the text colour of the host's page, so that they fit on
 * a light and a dark page alike; what has a colour of its own brings both the ground and the text.
 */
export const shared = css`
  :host {
    --_accent: var(--rug-accent, #1464b8);
    --_line: var(--rug-line, color-mix(in srgb, currentcolor 60%, transparent));
    --_tint: var(--rug-tint, color-mix(in srgb, currentcolor 7%, transparent));
    display: block !important;
    box-sizing: border-box;
    inline-size: 100%;
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    container-type: inline-size;
    max-inline-size: 38em;
    overflow-wrap: break-word;
  }
  p,
  ul {
    margin: 0 0 0.75em;
    max-inline-size: 62ch;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  .small {
    font-size: 0.875em;
  }
  .h0 {
    font-size: 1.625em;
    font-weight: 600;
    line-height: 1.25;
    margin-block-end: 0.5em;
    scroll-margin-block-start: var(--rug-scroll-margin, 1em);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--rug-radius, 0.25em);
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    cursor: pointer;
  }
  .primary {
    font-weight: 600;
    color: var(--rug-on-accent, #fff);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .link {
    border: 0;
    padding: 0;
    text-decoration: underline;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--rug-focus, currentcolor);
    outline-offset: 2px;
  }
  summary {
    cursor: pointer;
    padding-block: 0.625em;
  }
  .emergency {
    --_u: var(--rug-emergency, #a61b1b);
    --_on-u: var(--rug-on-emergency, #fff);
  }
  .now {
    --_u: var(--rug-now, #8a3b00);
    --_on-u: var(--rug-on-now, #fff);
  }
  .today {
    --_u: var(--rug-today, #f2c14e);
    --_on-u: var(--rug-on-today, #1c1c1c);
  }
  .card {
    border: 2px solid var(--_line);
    margin-block-end: 1.5em;
  }
  .band,
  .strip {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.75em 1em;
    color: var(--_on-u);
    background: var(--_u);
    border: 2px solid var(--_u);
  }
  .strip {
    padding-block: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .band .h0 {
    margin: 0;
  }
  .band svg,
  .strip svg {
    flex: none;
    inline-size: 1.25em;
    fill: currentcolor;
  }
  .body {
    padding: 1em 1em 0.25em;
  }
  .calls a {
    display: block;
    font-size: min(1.625em, 9cqi);
    font-weight: 600;
    line-height: 1.75;
  }
`;
