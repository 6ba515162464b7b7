import { html, nothing } from 'lit';
import { fill, type Words } from '../../content/index.js';
import { urgencyStrip } from '../common/urgency-card.js';
import type { PageContext } from './page.js';

/** What stands above every page: the urgency so far, the way back, how far one is, and what to know of this page. */
export function top(context: PageContext, back: () => void, notice: string | undefined) {
  const { words, settings, course, entry, disabled } = context;
  const { urgency } = course.snapshot;
  const { kind } = entry.step;
  const hasOwn = course.page.urgent || kind === 'answer' || kind === 'end' || kind === 'interview';
  return html`${urgency && !hasOwn ? urgencyStrip(words, settings, urgency) : nothing}
    ${
      kind === 'intro'
        ? nothing
        : html`<div class="bar">
          <button class="link" part="button-back" ?disabled=${disabled} @click=${back}>
            <span aria-hidden="true">← </span>${words.shell.back}
          </button>
          ${course.page.urgent ? nothing : progress(context)}
        </div>`
    }
    ${notice ? html`<p id="notice" class="missing" part="notice">${notice}</p>` : nothing}`;
}

/** How far one is, in words: the part, the list, the question of that list. */
function progress({ words, entry, course }: PageContext) {
  const { shell, questions, interview } = words as FirstOrAll;
  const { lists } = course.rules;
  const parts = [...new Set(lists.map(({ part }) => part))];
  const list = lists.find(({ id }) => id === entry.list);
  if (!list) return nothing;
  const pages = list.steps.filter(({ kind }) => kind === entry.step.kind);
  const number = pages.findIndex(({ id }) => id === entry.step.id) + 1;
  const rule = pages[number - 1];
  const count = pages.length;
  const part = parts.indexOf(list.part) + 1;
  const name =
    rule?.kind === 'multiple' ? interview!.sections[rule.section] : (questions?.lists[list.id]?.title ?? shell.safety);
  return html`<p class="small" part="progress">
    ${fill(shell.progress, { part, parts: parts.length, list: name })}${
      number && count > 1 ? `, ${fill(shell.question, { number, count })}` : nothing
    }
  </p>`;
}

/** The names of the lists come with the later words. */
type FirstOrAll = PageContext['words'] & Partial<Words>;
