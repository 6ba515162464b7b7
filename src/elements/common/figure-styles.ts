import { css } from './css.js';

/**
 * Drawings and charts. One line for what is drawn, two tones of it, and the accent; the accent leans to the colour of the
 * text, so that it is seen on a light and a dark page alike.
 */
export const figureStyles = css`
  figure {
    margin: 1.25em 0;
  }
  .figure-title {
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .drawing {
    display: block;
    inline-size: 100%;
    max-inline-size: 28em;
    overflow: visible;
    margin-block-end: 0.5em;
  }
  .drawing path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5px;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .drawing .guide {
    stroke-width: 1px;
    opacity: 0.6;
  }
  .drawing .soft {
    fill: color-mix(in srgb, currentcolor 8%, transparent);
  }
  .drawing .tone {
    fill: color-mix(in srgb, currentcolor 20%, transparent);
  }
  .drawing .accent {
    stroke: var(--_figure-accent);
    fill: var(--_figure-accent);
  }
  .drawing .nerve {
    stroke: var(--_figure-accent);
    stroke-width: 2.5px;
  }
  .drawing text {
    direction: ltr; /* the drawing says at which end a label hangs */
    letter-spacing: 0; /* a label has just the room that the drawing gives it */
    fill: currentcolor;
    font-size: 14px;
  }
  .stage:not([data-shown]) {
    display: none;
  }
  .stage .drawing {
    max-inline-size: 22em;
    overflow: hidden;
  }
  .stage text {
    direction: ltr;
    letter-spacing: 0;
    font-size: 7.5px;
  }
  .stage p {
    margin-block-end: 0.25em;
  }
  .stage-title {
    font-weight: 600;
  }
  .stage-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.75em;
    min-block-size: 44px; /* also as long as there are no buttons in it */
  }
  .stage-buttons button {
    padding-inline: 0.875em;
  }
  [aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
    color: color-mix(in srgb, currentcolor 75%, transparent);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .bar-row {
    margin-block-end: 0.75em;
  }
  .bar-row p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin: 0;
  }
  .kind {
    font-size: 0.875em;
    margin-inline-start: 0.4em;
  }
  .number {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .bar-track {
    display: block;
    block-size: 1em;
  }
  .bar-track:dir(rtl) {
    scale: -1 1;
  }
  .track {
    fill: var(--_tint);
  }
  .value,
  .more {
    stroke: var(--_figure-accent);
    stroke-width: 2px;
  }
  .value:not([fill]) {
    fill: var(--_figure-accent);
  }
  .more {
    fill: none;
    stroke-dasharray: 3 3;
  }
  .hatch,
  .dots {
    stroke: var(--_figure-accent);
    stroke-width: 3px;
    stroke-linecap: round;
  }
  .marked {
    border-inline-start: 4px solid;
    padding-inline-start: 0.75em;
  }
  .mark {
    font-weight: 600;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.25em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding-block: 0.375em;
    padding-inline-end: 0.5em;
    overflow-wrap: anywhere; /* four columns stay on a narrow page */
    border-block-end: 1px solid var(--_details-border);
  }
  tbody th {
    font-weight: 400;
  }
  @container (inline-size >= 28em) {
    .drawing text {
      font-size: 12px;
    }
    .stage text {
      font-size: 7px;
    }
  }
  @container (inline-size >= 36em) {
    .stages {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 1em;
    }
    .stage:not([data-shown]) {
      display: block;
    }
    .stage text {
      font-size: 10.75px;
    }
    .stage-buttons {
      display: none;
    }
  }
  @media (scripting: none) {
    .stage:not([data-shown]) {
      display: block;
    }
    .stage-buttons {
      display: none;
    }
  }
  @media print {
    .stages {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 1em;
    }
    .stage:not([data-shown]) {
      display: block;
    }
    .stage text {
      font-size: 10.75px;
    }
    .stage-buttons {
      display: none;
    }
    figure {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    figure {
      --_figure-accent: Highlight;
    }
    .drawing text {
      fill: CanvasText;
    }
    .drawing .guide {
      opacity: 1;
    }
    .track {
      fill: none;
      stroke: CanvasText;
    }
    [aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
