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
  .choice {
    position: relative;
    margin-block-end: 0.5em;
    padding: 0.625em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--rug-radius, 0.25em);
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
  .choice:hover {
    background: var(--_tint);
  }
  .choice:has(:checked) {
    outline: 2px solid;
    outline-offset: -2px;
    background: var(--_tint);
  }
  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
