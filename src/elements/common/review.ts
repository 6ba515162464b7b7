import { html } from 'lit';
import { fill, type Words } from '../../content/index.js';
import type { RoadEntry } from '../../engine/index.js';

/** What was asked at a step, in words. */
export function asked({ safety, questions, interview }: Words, id: string): string {
  const words = safety.pages[id] ?? questions.questions[id] ?? questions.choices[id] ?? interview.pages[id];
  return words?.title ?? id;
}

/** None of the rows of a page, or nothing said: in the self-examination, that one does not do it. */
function unsaid({ none, skip, skipExamination, pages }: Words['interview'], page: string, id: string): string {
  if (id === 'none') return none;
  return pages[page]!.how ? skipExamination : skip;
}

/** What the visitor said at a step, in words: one line for each choice. */
export function said({ safety, questions, interview }: Words, { step, value }: RoadEntry): string[] {
  return [value ?? []].flat().map((id) => {
    if (step.kind === 'checklist') return id === 'none' || id === 'unsure' ? safety[id] : safety.signs[id]!.label;
    if (step.kind === 'multiple') return interview.rows[id]?.label ?? unsaid(interview, step.id, id);
    if (step.kind === 'question') return questions[id as 'yes' | 'no' | 'unsure'];
    if (step.kind === 'zone' && id === 'none') return questions.options['7.none']!.label;
    return questions.questions[id]?.statement ?? questions.options[id]!.label;
  });
}

/** Questions with what was said, and for each a way to change it. */
export const review = (words: Words, entries: readonly RoadEntry[], change: (step: string) => void) =>
  html`<dl class="review">
    ${entries.map((entry) => {
      const question = asked(words, entry.step.id);
      return html`<div>
        <dt>${question}</dt>
        <dd>${said(words, entry).map((line) => html`<p>${line}</p>`)}</dd>
        <dd class="action">
          <button
            class="link"
            type="button"
            part="button-change"
            aria-label=${fill(words.pages.review.changeOf, { question })}
            @click=${() => change(entry.step.id)}
          >
            ${words.pages.review.change}
          </button>
        </dd>
      </div>`;
    })}
  </dl>`;
