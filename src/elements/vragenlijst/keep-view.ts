import { html, nothing } from 'lit';
import { fill } from '../../content/index.js';
import { rank, type Snapshot } from '../../engine/index.js';
import { paragraphs } from '../common/template.js';
import { urgencyStrip } from '../common/urgency-card.js';
import { untilOf } from '../../session/kept.js';
import type { Keeping } from './keeping.js';
import type { LaterContext } from './page.js';

/** `29 november`, in the language of the words. */
const dayOf = (time: number, { words }: LaterContext): string =>
  new Intl.DateTimeFormat(words.lang, { day: 'numeric', month: 'long' }).format(time);

/** What stands below a page for who may keep the answers: to go on with those that are kept, to keep them, to wipe them. */
export function keepView(context: LaterContext, keeping: Keeping, days: number, asked: boolean, ask: () => void) {
  const { course, entry } = context;
  if (!keeping.possible) return nothing;
  if (entry.step.kind === 'intro') return keeping.kept ? offer(context, keeping, asked, ask) : nothing;
  if (keeping.on) return strip(context, keeping);
  const said = course.road.entries.some(({ value }) => value !== undefined);
  return said && !course.page.urgent ? keep(context, keeping, days) : nothing;
}

/** To go on with what is kept. Whether the complaints are the same is asked first: nobody reads that on a button. */
function offer(context: LaterContext, keeping: Keeping, asked: boolean, ask: () => void) {
  const { words, settings, act, course } = context;
  const { save } = words.pages;
  const { saved, snapshot } = keeping.kept!;
  const date = dayOf(saved, context);
  const { urgency } = snapshot as Snapshot;
  const again = () => {
    keeping.erase();
    act(() => course.send({ type: 'begin' }));
  };
  return html`${urgency && rank(urgency) <= rank('today') ? urgencyStrip(words, settings, urgency) : nothing}
  ${
    asked
      ? html`<p tabindex="-1">${fill(save.same, { date })}</p>
          <button type="button" part="button" @click=${() => keeping.resume()}>${save.yes}</button>
          <button type="button" part="button" @click=${again}>${save.no}</button>`
      : html`<p>${fill(save.offer, { date })}</p>
          <button type="button" part="button" @click=${ask}>${fill(save.resume, { date })}</button>
          <button type="button" part="button" @click=${() => keeping.erase()}>${save.erase}</button>`
  }`;
}

/** To keep them, with what that means on a device that others use. */
function keep(context: LaterContext, keeping: Keeping, days: number) {
  const { save } = context.words.pages;
  const date = dayOf(untilOf(Date.now(), days), context);
  return html`<details part="details">
    <summary>${save.title}</summary>
    ${paragraphs(save.text.map((line) => fill(line, { date })))}
    <button type="button" part="button" @click=${() => keeping.start(days)}>${save.keep}</button>
  </details>`;
}

/** They are kept, until when, and the way to wipe them. */
function strip(context: LaterContext, keeping: Keeping) {
  const { save } = context.words.pages;
  return html`<p>${fill(save.kept, { date: dayOf(keeping.kept!.until, context) })}</p>
    <button type="button" part="button" @click=${() => keeping.erase()}>${save.erase}</button>`;
}
