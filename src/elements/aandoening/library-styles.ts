import { css } from '../common/css.js';

export const libraryStyles = css`
  label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.25em;
  }
  [type='search'] {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    margin-block-end: 0.5em;
  }
  .search {
    block-size: calc(2.90625em + max(44px, 2.5em + 2px)); /* as much as the field that comes there */
  }
  @media (scripting: none) {
    .search {
      display: none;
    }
  }
  .now-signs details {
    border-block-end: 0; /* the box around it has an edge */
  }
  .shelf {
    list-style: none;
    padding: 0;
  }
  .shelf li {
    margin: 0;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_details-border);
  }
  .line {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .shelf :is(button, .line, .word) {
    box-sizing: border-box;
    text-align: start;
    line-height: 1.3;
    padding-block: 0.375em;
  }
  .shelf p {
    margin: 0;
  }
`;
