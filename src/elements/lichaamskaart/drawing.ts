import { html, svg } from 'lit';
import { bodyReach, bodySpot, type Figure } from '../../content/figures.js';
import type { PageWords } from '../../content/index.js';

export type MapMode = 'reach' | 'spot';

const FIGURES: Record<MapMode, Figure> = { reach: bodyReach, spot: bodySpot };
const ZONE = 'zone-';

type Shape = Figure['groups'][string][number];
const path = (shape: Shape, fill = 'none') =>
  typeof shape === 'string'
    ? svg`<path d=${shape} fill=${fill} />`
    : svg`<path d=${shape.d} class=${shape.class} fill=${fill} />`;

/** The ids of the zones that the drawing has. */
export const zonesOf = (mode: MapMode): string[] =>
  Object.keys(FIGURES[mode].groups)
    .filter((group) => group.startsWith(ZONE))
    .map((group) => group.slice(ZONE.length));

/**
 * The back of a body with its zones. A help to point with: the list beside it is the control, so the drawing is
 * one image to a screen reader and takes no focus.
 * @param chosen the zone to hatch
 * @param choose is told which zone was pressed
 */
export function drawing(mode: MapMode, words: PageWords['map'], chosen: string | null, choose: (zone: string) => void) {
  const { viewBox, groups } = FIGURES[mode];
  return html`<div class="drawing" part="map">
    <p class="sides"><span>${words.left}</span><span>${words.right}</span></p>
    <svg viewBox=${viewBox} role="img" aria-label=${words.figure}>
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch" d="M0 0V6" />
        </pattern>
      </defs>
      <g class="figure">${groups.figure!.map((shape) => path(shape))}</g>
      ${zonesOf(mode).map(
        (zone) =>
          svg`<g class=${zone === chosen ? 'zone chosen' : 'zone'} part="zone" @click=${() => choose(zone)}>
            ${groups[ZONE + zone]!.map((shape) => path(shape, zone === chosen ? 'url(#hatch)' : 'transparent'))}
          </g>`,
      )}
    </svg>
  </div>`;
}
