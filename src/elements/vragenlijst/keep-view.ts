import { html, nothing } from 'lit';
import { fill, type Words } from '../../content/index.js';
import { rank, type Snapshot } from '../../engine/index.js';
import { paragraphs } from '../common/template.js';
import { urgencyStrip } from '../common/urgency-card.js';
import { untilOf } from '../../session/kept.js';
import type { Keeping } from './keeping.js';
import type { LaterContext } from './page.js';

/** `29 november`, in the language of the words. */
const dayOf = (time: number, { words }: LaterContext): string =>
  new Intl.DateTimeFormat(words.lang, { day: 'numeric', month: 'long' }).format(time);

/** The words for a page where answers can be kept: what it says of privacy holds for that too. */
export const withPrivacy = (words: Words): Words => {
  const { shell, pages } = words;
  return { ...words, shell: { ...shell, intro: { ...shell.intro, privacy: pages.save.privacy } } };
};

/** The words for a safety page that is asked again: its help begins with why. */
export const withReason = (words: Words, id: string): Words => {
  const { shell, safety, pages } = words;
  const asked = safety.pages[id]!;
  const help = `${pages.save.checkAgain} ${asked.help ?? shell.checkAll}`;
  return { ...words, safety: { ...safety, pages: { ...safety.pages, [id]: { ...asked, help } } } };
};

/** What the page knows of keeping. */
interface Extra {
  readonly keeping: Keeping;
  readonly days: number;
  /** The visitor wants to go on, and is asked whether the complaints are the same. */
  readonly asked: boolean;
  /** Asks that. */
  ask(): void;
  /** Does what the visitor asked for, and brings the focus to what the page says of it. */
  tell(act: () => void): void;
}

/** What a page shows who may keep the answers: to go on with those that are kept, to keep them, to wipe them. */
export function keepView(context: LaterContext, extra: Extra) {
  const { course, entry } = context;
  const { keeping } = extra;
  if (!keeping.possible) return nothing;
  if (entry.step.kind === 'intro') return keeping.kept ? offer(context, extra) : nothing;
  if (keeping.on) return strip(context, extra);
  const said = course.road.entries.some(({ value }) => value !== undefined);
  return said && !course.page.urgent ? keep(context, extra) : nothing;
}

/** To go on with what is kept. Whether the complaints are the same is asked first: nobody reads that on a button. */
function offer(context: LaterContext, { keeping, asked, ask, tell }: Extra) {
  const { words, settings, act, course } = context;
  const { save } = words.pages;
  const { saved, snapshot } = keeping.kept!;
  const date = dayOf(saved, context);
  const { urgency } = snapshot as Snapshot;
  const again = () => {
    keeping.erase();
    act(() => course.send({ type: 'begin' }));
  };
  return html`<div class="offer">
    ${urgency && rank(urgency) <= rank('today') ? urgencyStrip(words, settings, urgency) : nothing}
    ${
      asked
        ? html`<p tabindex="-1">${fill(save.same, { date })}</p>
            <div class="actions">
              <button type="button" part="button" @click=${() => keeping.resume()}>${save.yes}</button>
              <button type="button" part="button" @click=${again}>${save.no}</button>
            </div>`
        : html`<p>${fill(save.offer, { date })}</p>
            <div class="actions">
              <button type="button" part="button" @click=${ask}>${fill(save.resume, { date })}</button>
              <button class="link" type="button" part="button" @click=${() => tell(() => keeping.erase())}>${save.erase}</button>
            </div>`
    }
  </div>`;
}

/** To keep them, with what that means on a device that others use. */
function keep(context: LaterContext, { keeping, days, tell }: Extra) {
  const { save } = context.words.pages;
  const date = dayOf(untilOf(Date.now(), days), context);
  return html`<details part="details">
    <summary>${save.title}</summary>
    ${paragraphs(save.text.map((line) => fill(line, { date })))}
    <div class="actions">
      <button type="button" part="button" @click=${() => tell(() => keeping.start(days))}>${save.keep}</button>
    </div>
  </details>`;
}

/** They are kept, until when, and the way to wipe them. */
function strip(context: LaterContext, { keeping, tell }: Extra) {
  const { save } = context.words.pages;
  return html`<p tabindex="-1">${fill(save.kept, { date: dayOf(keeping.kept!.until, context) })}</p>
    <div class="actions">
      <button type="button" part="button" @click=${() => tell(() => keeping.erase())}>${save.erase}</button>
    </div>`;
}
