import { html, nothing } from 'lit';
import { fill, type Words } from '../../content/index.js';
import type { Group, Ranked, Ranking, Reason } from '../../evidence/index.js';
import type { Settings } from '../../session/index.js';
import { stages } from '../../session/outcome.js';
import { readOn } from '../common/read-on.js';
import { heading, paragraphs } from '../common/template.js';
import { rich } from '../common/terms.js';
import { opens } from '../common/text-parts.js';

const GROUPS: readonly Group[] = ['first', 'good', 'partly', 'less'];
const STRENGTHS = { 3: 'strong', 2: 'moderate', 1: 'weak' } as const;

/** What the answers fit with, in groups: each condition with what speaks for it and against it. No number is shown. */
export function outcome(words: Words, settings: Settings, ranking: Ranking) {
  const { outcome: titles } = words.interview;
  const { ranked, standsOut } = ranking;
  return html`${heading(settings, 1, standsOut ? titles.title : titles.nothingTitle)}
    ${paragraphs(standsOut ? titles.intro : titles.nothing)}
    ${GROUPS.map((group) => {
      const members = ranked.filter((one) => one.group === group);
      return members.length
        ? html`<section class="group ${group} now" part="outcome-group">
            ${heading(settings, 2, titles[group])} ${members.map((one) => condition(words, settings, one))}
          </section>`
        : nothing;
    })}
    ${standsOut && ranked.length > 1 ? html`<p>${titles.both}</p>` : nothing} ${apart(words, settings, ranking)}
    ${stageOf(words, settings, ranking)} ${titles.basis.map((line) => html`<p class="small">${line}</p>`)}`;
}

function condition(words: Words, settings: Settings, { condition: id, for: speaksFor, against }: Ranked) {
  const { outcome: titles } = words.interview;
  const { name, text } = words.conditions[id]!;
  const side = (title: string, reasons: readonly Reason[]) =>
    reasons.length
      ? html`<p class="side"><strong>${title}</strong></p>
          <ul>
            ${reasons.map((reason) => html`<li>${reasonText(words, reason)}</li>`)}
          </ul>`
      : nothing;
  return html`<article class="condition" part="outcome">
    ${heading(settings, 3, name)}
    <p>${rich(words, text[0]!)}</p>
    ${side(titles.for, speaksFor)} ${side(titles.against, against)} ${why(words, [...speaksFor, ...against])}
    ${readOn(words, fill(words.pages.answer.readMore, { name }), settings.level + 4, id)}
  </article>`;
}

/** Why these answers count, for who wants to check it. */
function why(words: Words, reasons: readonly Reason[]) {
  const { rows } = words.interview;
  const known = reasons.filter(({ source }) => rows[source]?.why);
  return known.length
    ? opens(
        words.pages.answer.why,
        html`<dl>
          ${known.map(
            ({ source }) => html`<dt>${rows[source]!.label}</dt>
            <dd>${rich(words, rows[source]!.why!)}</dd>`,
          )}
        </dl>`,
      )
    : nothing;
}

/** What was said, and how strongly it counts. */
function reasonText(words: Words, { source, strength, recognised }: Reason) {
  const { rows, outcome: titles } = words.interview;
  const word = html`<span class="strength">(${titles.strengths[STRENGTHS[strength]]})</span>`;
  const [, number] = source.split('answer=');
  if (number)
    return html`${fill(recognised ? titles.recognised : titles.reached, { title: words.answers[Number(number)]!.title })} ${word}`;
  return html`${rows[source]!.label} ${word}`;
}

/** What would tell the two highest apart: the questions that were skipped. */
function apart(words: Words, settings: Settings, { ranked: [first, second], apart: skipped, standsOut }: Ranking) {
  if (!standsOut || !first || !second) return nothing;
  const { pages, outcome: titles } = words.interview;
  const names = { first: words.conditions[first.condition]!.name, second: words.conditions[second.condition]!.name };
  return html`${heading(settings, 2, fill(titles.apartTitle, names))}
    <p>${skipped.length ? titles.apartAsked : titles.apartNone}</p>
    ${
      skipped.length
        ? html`<ul>
            ${skipped.map((id) => html`<li>${pages[id]!.title}</li>`)}
          </ul>`
        : nothing
    }`;
}

/** Where this stands in the course in which one condition turns into the next. */
function stageOf(words: Words, settings: Settings, { stage }: Ranking) {
  if (!stage) return nothing;
  const { outcome: titles } = words.interview;
  return html`${heading(settings, 2, titles.stagesTitle)} ${paragraphs(titles.stagesText)}
    <ol class="course" part="stages">
      ${stages.map(({ id }) => {
        const { name, text } = titles.stages[id]!;
        return html`<li class=${id === stage ? 'here' : nothing} aria-current=${id === stage ? 'step' : nothing}>
          <strong>${name}</strong>${id === stage ? [' ', html`<span class="strength">(${titles.here})</span>`] : nothing}<br />${text}
        </li>`;
      })}
    </ol>`;
}
