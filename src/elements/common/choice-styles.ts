import { css } from './css.js';

/** Rows to choose from: the native control left of its words, the whole row can be pressed. */
export const choiceStyles = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  #help:empty,
  .missing:empty {
    display: none;
  }
  .missing {
    border-inline-start: 4px solid;
    padding-inline-start: 0.75em;
    font-weight: 600;
  }
  #missing {
    color: var(--rug-invalid);
  }
  .choice {
    position: relative;
    margin-block-end: 0.5em;
    padding: 0.625em 0.75em;
    color: var(--rug-choice-color);
    background: var(--rug-choice-background);
    border: 1px solid var(--_choice-border);
    border-radius: var(--_radius);
  }
  .choice label {
    display: flex;
    gap: 0.75em;
    cursor: pointer;
  }
  .choice label::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .choice p {
    margin: 0.25em 0 0 2.25em;
  }
  .choice:has(:checked) {
    color: var(--rug-choice-chosen-color);
    outline: 2px solid var(--_choice-chosen-border);
    outline-offset: -2px;
    background: var(--_choice-chosen-background);
  }
  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
