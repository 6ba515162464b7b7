import { css } from './css.js';

/** What the first script can do without: the calmer urgencies, and headings below the first. */
export const laterStyles = css`
  /* a container has no width of its own: this gives it one where the page asks for that, and lets it be narrower */
  :host::before {
    content: '. .';
    display: block;
    block-size: 0;
    visibility: hidden;
    white-space: normal;
    word-spacing: 38em;
  }
  .root {
    container-type: inline-size;
    text-indent: 0;
  }
  .h1,
  .h2,
  .h3 {
    margin-block: 1.5em 0.5em;
  }
  .h1 {
    font-size: 1.25em;
  }
  summary {
    cursor: pointer;
  }
  .strip {
    padding-block: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
  }
  /* what the host puts in goes in the direction of its page */
  ::slotted(:dir(rtl)) {
    direction: rtl;
  }
  ::slotted(:dir(ltr)) {
    direction: ltr;
  }
  .choice p:dir(rtl) {
    margin: 0.25em 2.25em 0 0;
  }
  span[aria-hidden]:dir(rtl) {
    display: inline-block;
    scale: -1 1;
  }
  li {
    margin-block-end: 0.25em;
  }
  button:not(.primary, .link, .term, :disabled):hover {
    background: var(--_button-hover-background);
  }
  .choice:not(:has(:checked, :disabled)):hover {
    background: var(--_choice-hover-background);
  }
  .primary:hover {
    background: var(--_button-primary-hover-background);
  }
  .primary:active {
    background: var(--_button-primary-pressed-background);
  }
  button:not(.primary, .link, .term, :disabled):active {
    background: var(--_button-pressed-background);
  }
  a:not(.strip *):hover,
  .link:hover {
    color: var(--_link-hover-color);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
  }
  .actions :not(.link) {
    min-inline-size: min(100%, (26em - 100%) * 15); /* all of a narrow column */
  }
  .actions .link {
    text-align: start;
  }
  /* not behind a header that stays, and with the whole ring in the window */
  a,
  button,
  input,
  summary {
    scroll-margin-block: var(--_scroll-margin) 0.5em;
  }
  .review {
    margin: 0;
  }
  .review > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_details-border);
  }
  .review dt,
  .review dd {
    grid-column: 1;
    margin: 0;
  }
  .review dt {
    font-size: 0.875em;
  }
  .review dd {
    font-weight: 600;
  }
  .review dd p {
    margin: 0;
  }
  .review .action {
    grid-column: 2;
    grid-row: 1 / span 2;
    font-weight: 400;
  }
  .now-signs {
    border: 2px solid var(--_card-border);
    border-inline-start: 0.5em solid var(--_u);
    padding: 1em 1em 0.25em;
    margin-block: 1.5em;
  }
`;
