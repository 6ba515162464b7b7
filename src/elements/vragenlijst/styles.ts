import { css } from '../common/css.js';

/**
 * What the host puts in has lines of its own, without a tag around its words too. A next step stays where it belongs,
 * whatever its style: it can't come over our card.
 */
export const styles = css`
  slot {
    display: block;
  }
  slot[name^='next'] {
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
