import { html, nothing } from 'lit';
import { fill, type CallNumber, type FirstWords } from '../../content/index.js';
import type { Urgency } from '../../engine/index.js';
import type { Settings } from '../../session/index.js';
import { heading, paragraphs } from './template.js';

/**
 * Urgency is told by words, by a shape and by colour, in that order. Only those of the safety check are here from the
 * start: `laterShapes` come with the pages that need them.
 */
export const SHAPES: Partial<Record<Urgency, string>> = {
  emergency: 'M6 0h8l6 6v8l-6 6H6l-6-6V6z',
  now: 'M10 1 20 19H0z',
  today: 'M10 0 20 10 10 20 0 10z',
};

/** Whom to call, the first one first. */
const CALLS: Partial<Record<Urgency, CallNumber[]>> = {
  emergency: ['emergency'],
  now: ['gp', 'outOfHours', 'emergency'],
  today: ['gp', 'outOfHours'],
  days: ['gp'],
};

const shape = (urgency: Urgency) =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${SHAPES[urgency]!} /></svg>`;

/**
 * A number as a link that calls it. `translate="no"` is a precaution: a translator should not make 112 the number of
 * another country. The zero of `+31 (0)30 …` is for calls from within the country, without the `+31`.
 */
const link = (text: string, number: string) =>
  html`<a part="phone" translate="no" href="tel:${number.replace(/^(\+.*)\(0\)/, '$1').replace(/[^+\d]/g, '')}">${text}</a>`;

const call = ({ shell }: FirstWords, name: CallNumber, number: string) =>
  link(fill(shell.numbers[name], { number: number.replace(/ /g, '\u00a0') }), number);

/** The numbers to call, as far as the host gave them; who is pregnant calls the midwife first, but never instead of 112. */
export const calls = (words: FirstWords, { numbers }: Settings, urgency: Urgency, channels: readonly string[] = []) => {
  const midwife = urgency !== 'emergency' && channels.includes('midwife');
  const own = CALLS[urgency] ?? [];
  const names: CallNumber[] = midwife ? ['midwife', ...own] : own;
  return html`${midwife ? html`<p>${words.shell.midwifeFirst}</p>` : nothing}
    <p class="calls">${names.map((name) => (numbers[name] ? call(words, name, numbers[name]) : nothing))}</p>`;
};

/** The words of an urgency, with the emergency number of the host. */
export const urgencyText = ({ urgency }: FirstWords, { numbers }: Settings, id: Urgency) => ({
  title: fill(urgency[id].title, numbers),
  lines: urgency[id].lines.map((line) => fill(line, numbers)),
});

/** The urgency as the first heading of a page, with what to do and whom to call. */
export function urgencyCard(words: FirstWords, settings: Settings, urgency: Urgency, channels: readonly string[]) {
  const { title, lines } = urgencyText(words, settings, urgency);
  return html`<section class="card ${urgency}" part="urgency-card">
    <div class="band" part="urgency-band">${shape(urgency)}${heading(settings, 0, title, true)}</div>
    <div class="body">${paragraphs(lines)} ${calls(words, settings, urgency, channels)}</div>
  </section>`;
}

/** The same in one line, for the pages that follow. */
export function urgencyStrip(words: FirstWords, settings: Settings, urgency: Urgency) {
  const { title } = urgencyText(words, settings, urgency);
  return html`<div class="strip ${urgency}" part="urgency-strip">${shape(urgency)}
    ${urgency === 'emergency' ? link(title, settings.numbers.emergency) : html`<span>${title}</span>`}</div>`;
}
