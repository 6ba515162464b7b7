import { css } from 'lit';

/** The list of what was asked and said. */
export const reviewStyles = css`
  .review {
    margin: 0;
  }
  .review > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .review dt,
  .review dd {
    grid-column: 1;
    margin: 0;
  }
  .review dt {
    font-size: 0.875em;
  }
  .review dd {
    font-weight: 600;
  }
  .review dd p {
    margin: 0;
  }
  .review .action {
    grid-column: 2;
    grid-row: 1 / span 2;
    font-weight: 400;
  }
`;
