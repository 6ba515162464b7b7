import { css } from '../common/css.js';

export const styles = css`
  .root {
    max-inline-size: none;
  }
  :disabled label {
    cursor: auto;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
