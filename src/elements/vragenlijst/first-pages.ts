import { html, nothing } from 'lit';
import type { Labelled } from '../../content/index.js';
import type { Urgency } from '../../engine/index.js';
import { choice } from '../common/choice.js';
import { emergencySigns } from '../common/signs.js';
import { heading, paragraphs } from '../common/template.js';
import { calls, urgencyCard, urgencyText } from '../common/urgency-card.js';
import { questionForm, type PageContext } from './page.js';

/** The page before the first question: what this is, what it is not, who offers it. */
const intro = ({ words, settings, course, act, served, still, kept }: PageContext) => {
  const { shell, reviewedBy } = words;
  return html`${served ? html`<slot dir="auto">${emergencySigns(words, settings)}</slot>` : nothing}
    ${heading(settings, 0, shell.intro.title, true)} ${kept}
    <slot dir="auto" name="provider"></slot>
    ${paragraphs(shell.intro.text)}
    <p>${shell.intro.privacy}</p>
    <slot dir="auto" name="privacy"></slot>
    ${
      still
        ? html`<p class="start"></p>`
        : html`<button class="primary" part="button-primary" @click=${() => act(() => course.send({ type: 'begin' }))}>${shell.start}</button>`
    }
    <p class="small">
      ${reviewedBy ? nothing : shell.intro.reviewed} ${shell.intro.version}
    </p>`;
};

/** A safety page: each sign its own tick box, and two boxes that stand alone. */
function checklist(context: PageContext) {
  const { words, entry } = context;
  const { pages, signs, none, unsure } = words.safety;
  const { id, options } = entry.step as { id: string; options: readonly string[] };
  const box = (sign: string, words: Labelled) => choice('checkbox', sign, words, entry.value);
  return questionForm(
    context,
    { help: words.shell.checkAll, ...pages[id]! },
    html`<div @change=${onlyOne}>
      ${options.map((sign) => box(sign, signs[sign]!))} ${box('none', { label: none })}
      ${box('unsure', { label: unsure })}
    </div>`,
  );
}

const isAlone = ({ value }: HTMLInputElement) => value === 'none' || value === 'unsure';

/** "None of these" and "not sure" can't stand beside a sign, or beside each other. */
function onlyOne({ target, currentTarget }: Event): void {
  const changed = target as HTMLInputElement;
  for (const box of (currentTarget as Element).querySelectorAll('input'))
    if (box !== changed && (isAlone(box) || isAlone(changed))) box.checked = false;
}

/** Pages that need nothing but the first script. */
export const FIRST: Readonly<Record<string, typeof checklist | undefined>> = { intro, checklist };

/** The urgency on a page of its own; below it what the host offers. */
export const urgent = ({ words, settings, course, act }: PageContext, urgency: Urgency) =>
  html`${urgencyCard(words, settings, urgency, course.road.channels)}
    <slot name="next-${urgency}"></slot>
    <button class="primary" part="button-primary" @click=${() => act(() => course.proceed())}>${words.shell.next}</button>`;

/** Always there: when to call 112, and whom else. */
export const helpNow = (words: PageContext['words'], settings: PageContext['settings']) => {
  const { title, lines } = urgencyText(words, settings, 'now');
  return html`<details part="help-now">
    <summary part="summary">${words.shell.helpNow}</summary>
    ${emergencySigns(words, settings)}
    <p><strong>${title}</strong></p>
    ${paragraphs(lines)} ${calls(words, settings, 'now')}
  </details>`;
};
