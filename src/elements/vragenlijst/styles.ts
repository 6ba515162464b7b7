import { css } from '../common/css.js';

/** A next step of the host stays where it belongs, whatever its style: it can't come over our card. */
export const styles = css`
  slot[name^='next'] {
    display: block;
    contain: content;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    margin-block-end: 0.5em;
  }
  .bar p {
    margin: 0;
  }
  .primary {
    margin-block: 1em;
    min-inline-size: min(100%, max(10em, (26em - 100%) * 15)); /* all of a narrow column */
  }
  .start {
    block-size: 4.75em; /* as much as the button that comes there */
    margin: 0;
  }
  footer {
    margin-block-start: 2em;
    border-block-start: 1px solid var(--_details-border);
  }
`;
