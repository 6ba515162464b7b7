import { css } from './css.js';

/** A drawing of the body to point at, with the list that is the real control beside it. */
export const mapStyles = css`
  .map {
    display: grid;
    gap: 1em;
  }
  .body-map {
    justify-self: center;
    inline-size: 100%;
    max-inline-size: 11em;
  }
  .wide .body-map {
    max-inline-size: 20em;
  }
  .sides {
    direction: ltr; /* the drawing is no text: its left stays at the left */
    display: flex;
    justify-content: space-between;
    margin: 0;
    font-size: 0.875em;
    font-weight: 600;
    letter-spacing: 0.05em;
    text-transform: uppercase;
  }
  .body-map svg {
    display: block;
    inline-size: 100%;
    touch-action: manipulation;
  }
  .map path {
    stroke: var(--_map-line);
    stroke-width: 1.5px;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .map .guide {
    stroke-width: 1px;
    opacity: 0.6;
  }
  :enabled .zone {
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
  .map .hatch {
    stroke: var(--_map-accent);
    stroke-width: 2px;
  }
  @container (inline-size >= 36em) {
    .map {
      grid-template-columns: auto 1fr;
      gap: 2em;
    }
    .body-map {
      inline-size: 11em;
    }
    .wide .body-map {
      inline-size: 17em;
    }
  }
  @media (forced-colors: active) {
    .chosen path,
    .map .hatch {
      stroke: Highlight;
    }
  }
`;
