import { css } from './css.js';

/** Difficult words and what they mean: a word that opens stays a word of its sentence. */
export const termStyles = css`
  .term,
  .word {
    display: inline-block;
    min-block-size: 24px;
  }
  .term {
    position: relative; /* above the row of a choice, which is pressed as a whole */
    padding: 0;
    border: 0;
    border-radius: 0;
    color: inherit;
    background: none;
    line-height: inherit;
    text-align: inherit;
    text-decoration: underline dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
    overflow-wrap: inherit;
  }
  .term:hover,
  .term[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  .meaning:not(:empty) {
    display: block;
    margin-block: 0.25em 0.5em;
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_meaning-border);
    background: var(--_meaning-background);
    font-weight: 400;
  }
  @media print {
    .term {
      text-decoration: none;
    }
  }
`;
