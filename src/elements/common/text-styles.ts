import { css } from './css.js';

/** Long texts: answers and articles. */
export const textStyles = css`
  .h1 {
    margin-block-start: 1em;
  }
  .h2,
  .h3 {
    margin-block-end: 0.25em;
  }
  article + article {
    margin-block-start: 2.5em;
    padding-block-start: 2em;
    border-block-start: 4px solid var(--_details-border);
  }
  details {
    border-block-end: 1px solid var(--_details-border);
  }
  :not(details) + details {
    margin-block-start: 1.25em;
    border-block-start: 1px solid var(--_details-border);
  }
  summary {
    font-weight: 600;
  }
  .opened {
    padding-block: 0.25em 0.75em;
  }
  details + .small {
    margin-block-start: 1.25em;
  }
  .fits {
    list-style: none;
    padding: 0;
  }
  .fits li + li {
    margin-block-start: 1.25em;
  }
  .fits p {
    margin-block: 0.25em;
  }
  .certainty {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0 0.4em;
    font-size: 0.875em;
    white-space: nowrap;
  }
  .hint {
    margin-block: 1.5em -0.5em;
  }
  .decision {
    margin-block: 1.5em;
  }
`;
