import { css } from '../shared/css.js';

export const styles = css`
  .h1 {
    margin-block-start: 0;
  }
  .h2 {
    font-size: 1em;
    margin-block-start: 1.25em;
  }
  article + article {
    margin-block-start: 2em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  details + details {
    margin-block-start: 0;
  }
  details + .h2,
  details + .small {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1em;
  }
  summary {
    font-weight: 600;
  }
  .opened {
    padding-block-end: 0.5em;
  }
  .fits {
    list-style: none;
    padding: 0;
  }
  .fits li {
    margin-block-end: 1em;
  }
  .fits p {
    margin-block: 0.25em;
  }
  .certainty {
    border: 1px solid var(--_line);
    border-radius: var(--rug-radius, 0.25em);
    padding: 0 0.4em;
    font-size: 0.875em;
  }
  .now-signs {
    border-inline-start: 4px solid var(--_u);
    padding-inline-start: 1em;
    margin-block: 1.5em;
  }
  .decision {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1.5em;
  }
  .review {
    margin: 0;
  }
`;
