import { css } from '../shared/css.js';

export const styles = css`
  .root {
    max-inline-size: none;
  }
  .map {
    display: grid;
    gap: 1em;
  }
  .drawing {
    justify-self: center;
    inline-size: 100%;
    max-inline-size: 11em;
  }
  .spot .drawing {
    max-inline-size: 20em;
  }
  .sides {
    display: flex;
    justify-content: space-between;
    margin: 0;
    font-size: 0.875em;
    font-weight: 600;
    letter-spacing: 0.05em;
    text-transform: uppercase;
  }
  .drawing svg {
    display: block;
    inline-size: 100%;
    touch-action: manipulation;
  }
  path {
    stroke: currentcolor;
    stroke-width: 1.5px;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .guide {
    stroke-width: 1px;
    opacity: 0.6;
  }
  .zone {
    cursor: pointer;
  }
  .zone path {
    stroke-width: 1px;
    stroke-dasharray: 3 3;
  }
  .zone:hover path {
    stroke-width: 2px;
  }
  .chosen path {
    stroke-width: 3px;
    stroke-dasharray: none;
  }
  .hatch {
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  @container (inline-size >= 36em) {
    .map {
      grid-template-columns: auto 1fr;
      gap: 2em;
    }
    .drawing {
      inline-size: 11em;
    }
    .spot .drawing {
      inline-size: 17em;
    }
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .chosen path,
    .hatch {
      stroke: Highlight;
    }
  }
`;
