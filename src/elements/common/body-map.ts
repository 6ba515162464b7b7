import { html, svg } from 'lit';
import type { Figure } from '../../content/figures.js';
import type { PageWords } from '../../content/index.js';

const ZONE = 'zone-';
const HATCH = 'url(#hatch)';

type Shape = Figure['groups'][string][number];
const path = (shape: Shape, fill = 'none') =>
  typeof shape === 'string'
    ? svg`<path d=${shape} fill=${fill} />`
    : svg`<path d=${shape.d} class=${shape.class} fill=${fill} />`;

/** The ids of the zones that a drawing has. */
export const zonesOf = ({ groups }: Figure): string[] =>
  Object.keys(groups)
    .filter((group) => group.startsWith(ZONE))
    .map((group) => group.slice(ZONE.length));

/**
 * A body with its zones. A help to point with: the list beside it is the control, so the drawing is one image to a screen
 * reader and takes no focus.
 * @param alt what one sees
 * @param sides what stands above the left and the right half
 * @param chosen the zones to hatch
 * @param choose is told which zone was pressed
 */
export function bodyMap(
  { viewBox, groups }: Figure,
  sides: Pick<PageWords['map'], 'left' | 'right'>,
  alt: string,
  zones: readonly string[],
  chosen: readonly string[],
  choose: (zone: string, map: Element) => void,
) {
  const press = (zone: string) => (event: Event) => choose(zone, (event.currentTarget as Element).closest('.map')!);
  return html`<div class="body-map" part="map">
    <p class="sides"><span>${sides.left}</span><span>${sides.right}</span></p>
    <svg viewBox=${viewBox} role="img" aria-label=${alt}>
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch" d="M0 0V6" />
        </pattern>
      </defs>
      <g class="figure">${groups.figure!.map((shape) => path(shape))}</g>
      ${zones.map((zone) => {
        const isChosen = chosen.includes(zone);
        return svg`<g class=${isChosen ? 'zone chosen' : 'zone'} part="zone" data-zone=${zone} @click=${press(zone)}>
            ${groups[ZONE + zone]!.map((shape) => path(shape, isChosen ? HATCH : 'transparent'))}
          </g>`;
      })}
    </svg>
  </div>`;
}

/** Hatches the zones whose boxes are ticked now, where the boxes themselves keep what is chosen. */
export function hatchTicked(map: Element): void {
  for (const zone of map.querySelectorAll<SVGElement>('[data-zone]')) {
    const ticked = !!map.querySelector(`[value="${zone.dataset.zone}"]:checked`);
    zone.classList.toggle('chosen', ticked);
    for (const shape of zone.querySelectorAll('path')) shape.setAttribute('fill', ticked ? HATCH : 'transparent');
  }
}
