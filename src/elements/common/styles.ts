import { css } from './css.js';

/**
 * The look that all elements share. Neutrals come from the text colour of the host's page, so that they fit on
 * a light and a dark page alike; what has a colour of its own brings both the ground and the text.
 */
export const shared = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    inline-size: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    max-inline-size: 38em;
    font-size: max(1em, 14px);
    line-height: 1.5;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
    -webkit-user-modify: read-only; /* WebKit lets people type into what stands in an editable page */
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
  [role='heading'] {
    color: var(--rug-heading-color);
    font-family: var(--rug-heading-font);
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    scroll-margin-block-start: var(--_scroll-margin);
  }
  .h0 {
    font-size: 1.625em;
    margin-block-end: 0.5em;
  }
  button {
    font: inherit;
    color: var(--rug-button-color);
    background: var(--rug-button-background);
    border: 1px solid var(--_button-border);
    border-radius: var(--_radius);
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    cursor: pointer;
  }
  .primary {
    font-weight: 600;
    color: var(--_button-primary-color);
    background: var(--_button-primary-background);
    border-color: transparent;
  }
  button:disabled {
    opacity: var(--_button-disabled-opacity);
    cursor: default;
  }
  .link {
    background: none;
    border: 0;
    padding: 0;
    text-decoration: underline;
  }
  a,
  .link {
    color: var(--rug-link-color);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  summary {
    padding-block: 0.625em;
  }
  .card {
    border: 2px solid var(--_card-border);
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
  .strip a,
  .band .h0 {
    margin: 0;
    color: inherit;
    outline-color: currentcolor; /* seen on the ground of the urgency, whatever the host chose */
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
  /* without grounds, as browsers print, words on a colour would be pale */
  @media print {
    button,
    footer {
      display: none;
    }
    .root,
    .band,
    .strip,
    .h0 {
      color: #000;
      background: #fff;
    }
  }
`;
