import { css } from '../common/css.js';

/** The outcome of the interview: groups, conditions, and the course of stages. */
export const outcomeStyles = css`
  .group {
    margin-block: 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 0.375em solid var(--_line);
  }
  .group.first {
    border-inline-start-color: var(--_u);
  }
  .group.good {
    border-inline-start-color: var(--_accent);
  }
  .group > .h2 {
    margin-block-start: 0;
    font-size: 1.125em;
  }
  .condition + .condition {
    margin-block-start: 1.5em;
    padding-block-start: 0.25em;
    border-block-start: 1px solid var(--_details-border);
  }
  .condition .side {
    margin-block-end: 0.25em;
  }
  .condition dt {
    font-weight: 600;
  }
  .condition dd {
    margin: 0 0 0.75em;
  }
  .strength {
    font-size: 0.875em;
  }
  .course {
    list-style: none;
    padding: 0;
  }
  .course li {
    margin: 0;
    padding-block-end: 1em;
    padding-inline: 1.25em 0;
    border-inline-start: 2px solid var(--_line);
  }
  .course .here {
    border-inline-start: 6px solid var(--_accent);
    padding-inline-start: calc(1.25em - 4px);
  }
`;
