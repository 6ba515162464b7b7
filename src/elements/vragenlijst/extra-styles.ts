import { css } from '../common/css.js';

/** The look of what a host can turn on. */
export const extraStyles = css`
  .extras {
    margin-block: 1em;
  }
  /* nothing to say yet: its place is there for a screen reader, not for the eye */
  .extras [role='status']:empty,
  .extras:has(> :only-child:empty) {
    margin: 0;
  }
  /* in line with what else opens below the page */
  .extras:has(> details) {
    margin-block: 0;
  }
  .offer {
    padding: 1em;
    border: 1px solid var(--_card-border);
    border-radius: var(--_radius);
  }
  .extras .strip {
    margin-block-end: 0.75em;
  }
  .offer [tabindex] {
    font-weight: 600;
  }
  dialog {
    box-sizing: border-box;
    max-inline-size: min(38em, 100% - 2em);
    padding: 1.5em;
    color: var(--_dialog-color);
    background: var(--_dialog-background);
    border: 2px solid var(--_card-border);
    border-radius: var(--_radius);
    font-size: max(1em, 14px);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  /* what a host chose for headings was for the ground of its page */
  dialog [role='heading'] {
    color: inherit;
  }
  dialog > :last-child {
    margin-block-end: 0;
  }
  /* its own colour: a browser may not hand ours on to it, and then the answers would be read behind the question */
  dialog::backdrop {
    background: Canvas;
  }
  @media print {
    .extras {
      display: none;
    }
  }
`;
