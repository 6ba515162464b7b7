import { css } from '../common/css.js';

/** The look of what a host can turn on. */
export const extraStyles = css`
  .extras {
    margin-block: 0.75em;
  }
  /* nothing to say yet: its place is there for a screen reader, not for the eye */
  .extras [role='status']:empty {
    margin: 0;
  }
  .extras button {
    margin-block-end: 0.5em;
    margin-inline-end: 0.5em;
  }
  .extras [tabindex] {
    font-weight: 600;
  }
  dialog {
    box-sizing: border-box;
    max-inline-size: min(38em, 100% - 2em);
    padding: 1.5em;
    border: 2px solid currentcolor;
  }
  dialog::backdrop {
    background: Canvas;
  }
  @media print {
    .extras {
      display: none;
    }
  }
`;
