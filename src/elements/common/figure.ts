import { html, nothing, svg } from 'lit';
import { fill, type ArticleWords, type Drawing, type FigureText, type FigureWords } from '../../content/index.js';
import { moveStage } from './stages.js';

type Shape = Drawing['groups'][string][number];
/** The part of a drawing that one sees, in its own units. */
type Frame = readonly [x: number, y: number, width: number, height: number];

/** How wide a letter is, and how tall the text, as part of a frame's width; a guess on the safe side. */
const LETTER = 0.6;
const TEXT = 14 / 320;
const STAGE_TEXT = 10.75 / 160;
/** Room for the words at the foot of a stage, which is cut off at its edges. */
const BELOW = 4;

/** Drawings and their words; the words around them only where one can step through one. */
export interface Pictures {
  drawings: ArticleWords['drawings'];
  figures: Pick<FigureWords, 'figures'> & Partial<Pick<FigureWords, 'controls'>>;
}

/**
 * A drawing with its title, and its words in it. Nothing when there is none of that name.
 * @param still nothing can be pressed yet: the buttons of a drawing that one can step through have their place only
 */
export function figure(name: string | null, { drawings, figures: { figures, controls } }: Pictures, still = false) {
  const drawing = drawings[name ?? ''];
  const words = figures[name ?? ''];
  if (!drawing || !words) return nothing;
  const frame = drawing.viewBox.split(' ').map(Number) as unknown as Frame;
  return html`<figure part="figure">
    <figcaption class="figure-title">${words.title}</figcaption>
    ${
      words.stages && controls
        ? inStages(drawing, words, words.stages, controls, frame, still)
        : html`<svg class="drawing" viewBox=${drawing.viewBox} role="img" aria-label=${words.alt}>
            ${Object.values(drawing.groups).map((shapes) => shapes.map(path))} ${labels(drawing, words, frame, TEXT)}
          </svg>`
    }
    ${words.note ? html`<p class="small">${words.note}</p>` : nothing}
  </figure>`;
}

const path = (shape: Shape) =>
  typeof shape === 'string' ? svg`<path d=${shape} />` : svg`<path class=${shape.class} d=${shape.d} />`;

/** The stages of a drawing, which stand side by side in it: each is a drawing of its own, one at a time on a narrow page. */
function inStages(
  drawing: Drawing,
  words: FigureText,
  stages: NonNullable<FigureText['stages']>,
  controls: ArticleWords['figures']['controls'],
  [left, top, width, height]: Frame,
  still: boolean,
) {
  const step = width / stages.length;
  const title = (at: number) => fill(controls.stage, { number: at + 1, count: stages.length, name: stages[at]!.name });
  return html`<div class="stages" role="group" aria-label=${words.alt}>
      ${stages.map(({ text }, at) => {
        const frame: Frame = [left + at * step, top, step, height + BELOW];
        return html`<div class="stage" data-title=${title(at)} ?data-shown=${at === 0}>
          <svg class="drawing" viewBox=${frame.join(' ')} role="img" aria-label=${title(at)}>
            ${drawing.groups[`stage-${at + 1}`]?.map(path)} ${drawing.groups.labels?.map(path)}
            ${labels(drawing, words, frame, STAGE_TEXT)}
          </svg>
          <p class="stage-title">${title(at)}</p>
          <p>${text}</p>
        </div>`;
      })}
    </div>
    <div class="stage-buttons">${still ? nothing : stageButtons(controls)}</div>`;
}

const stageButtons = (controls: ArticleWords['figures']['controls']) =>
  html`<button type="button" part="button" aria-disabled="true" @click=${(event: Event) => moveStage(event, -1)}>
      ${controls.previous}
    </button>
    <button type="button" part="button" aria-disabled="false" @click=${(event: Event) => moveStage(event, 1)}>
      ${controls.next}
    </button>
    <p class="unseen" aria-live="polite"></p>`;

/** The words that stand in this frame, each around its place. */
function labels({ labels: places }: Drawing, { labels: words }: FigureText, [left, , width]: Frame, text: number) {
  return Object.entries(places)
    .filter(([, [x]]) => x >= left && x < left + width)
    .map(([id, [x, y]]) => {
      const word = words[id] ?? '';
      const [anchor, at] = hang(x, (word.length * LETTER * text * width) / 2, left + 2, left + width - 2);
      return svg`<text x=${at} y=${y} dy="0.35em" text-anchor=${anchor}>${word}</text>`;
    });
}

/** A word that would not fit around its place hangs from the edge, so that nothing is cut off. */
function hang(x: number, half: number, start: number, end: number): ['start' | 'middle' | 'end', number] {
  if (x - half < start) return ['start', start];
  return x + half > end ? ['end', end] : ['middle', x];
}
