/** axe finds nothing on any kind of page, on a light page and on a dark one. */
import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import 'axe-core'; // no module: it sets a global
import '../../src/define/index.js';
import { textOf } from '../support/flow.js';
import { KINDS, openKind } from './kinds-of-page.js';

const { axe } = window as unknown as { axe: typeof Axe };

/** A part of a host's page, light or dark. */
function host(scheme: 'light' | 'dark'): HTMLElement {
  const place = document.createElement('main');
  place.style.colorScheme = scheme;
  place.style.background = 'Canvas';
  place.style.color = 'CanvasText';
  place.innerHTML = '<h1>Rugpijn</h1>';
  document.body.append(place);
  return place;
}

/** The words in a drawing. */
const DRAWN = 'svg[role="img"] text';

/** The element that axe means, through the shadow roots on the way to it. */
const meant = (place: HTMLElement, { target }: Axe.NodeResult) =>
  target
    .flat()
    .reduce<ParentNode | null>(
      (at, selector) => ((at as Element | null)?.shadowRoot ?? at)?.querySelector(selector) ?? null,
      place.ownerDocument,
    ) as Element;

/**
 * What axe can't be sure of, and need not be: an arrow that only decorates has no contrast to check; and of the words in
 * a drawing it does not know what lies behind them, because it does not see through an image. They have the colour of the
 * text of the page, which is looked at here, and stand on the ground of the page.
 */
const isNotKnown = (place: HTMLElement, rule: string, node: Axe.NodeResult) =>
  rule === 'color-contrast' &&
  (!!node.failureSummary?.includes('only non-text characters') || meant(place, node).matches(DRAWN));

/** One line for each thing that axe finds, or can't be sure of. */
async function findings(place: HTMLElement, runOnly?: string[]): Promise<string[]> {
  const resultTypes = ['violations', 'incomplete'] as ('violations' | 'incomplete')[];
  const { violations, incomplete } = await axe.run(place, { resultTypes, ...(runOnly && { runOnly }) });
  const unsure = incomplete.map(({ id, nodes }) => ({ id, nodes: nodes.filter((one) => !isNotKnown(place, id, one)) }));
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary, html }) => `${id} at ${target.join(' ')}: ${html}\n${failureSummary}`),
  );
}

let place: HTMLElement;
afterEach(() => place.remove());

for (const scheme of ['light', 'dark'] as const)
  describe(`axe on a ${scheme} page`, () => {
    for (const kind of KINDS)
      it(kind, async () => {
        place = host(scheme);
        const flow = await openKind(kind, place);
        expect(flow.text).not.to.equal('');
        for (const word of flow.all<SVGElement>(DRAWN))
          expect(getComputedStyle(word).fill, textOf(word)).to.equal(getComputedStyle(place).color);
        // what does not depend on colour was looked at on the light page
        expect(
          await findings(place, scheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : undefined),
        ).to.deep.equal([]);
      });

    it('finds what is wrong, also in a shadow root', async () => {
      place = host(scheme);
      const root = place.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      const input = root.appendChild(document.createElement('input'));
      const text = root.appendChild(document.createElement('p'));
      text.textContent = 'Nauwelijks te lezen';
      text.style.color = scheme === 'light' ? '#ddd' : '#333';
      expect(input.labels).to.have.length(0);
      const found = (await findings(place)).join();
      expect(found).to.contain('label at').and.to.contain('color-contrast at');
    });
  });
