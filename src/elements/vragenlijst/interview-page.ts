import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { bodyPoints, legAreas, type Figure } from '../../content/figures.js';
import { drawings } from '../../content/interview.js';
import type { MultipleRule, MultipleStep } from '../../engine/index.js';
import { bodyMap, hatchTicked, zonesOf } from '../common/body-map.js';
import { choice } from '../common/choice.js';
import { figure } from '../common/figure.js';
import { heading, list } from '../common/template.js';
import { rich } from '../common/terms.js';
import { questionForm, type LaterContext } from './page.js';

/** Pages that are asked with a drawing to point at. */
const MAPS: Record<string, Figure> = { 'interview.waar-pijn': bodyPoints, 'interview.uitstraling': legAreas };

/** A page of the interview: one may choose more than one, or skip it. */
export function interviewPage(context: LaterContext) {
  const { words, course, entry } = context;
  const { id, options } = entry.step as MultipleStep;
  const rule = course.rules.lists.flatMap(({ steps }) => steps).find((step) => step.id === id) as MultipleRule;
  const { title, help } = words.interview.pages[id]!;
  return questionForm(
    context,
    { title, help: help && rich(words, help) },
    // the boxes and the drawing keep what was chosen: each page has its own
    keyed(course.page.key, html`${exercise(context, id)} ${rows(context, rule, options)}`),
  );
}

/** What to do in the self-examination, and when to stop. */
function exercise({ words, settings }: LaterContext, id: string) {
  const { interview } = words;
  const { how, stop, figure: name } = interview.pages[id]!;
  const { figures, ...rest } = interview;
  return html`${how ? html`${heading(settings, 1, rest.how)} ${list(how.map((line) => rich(words, line)))}` : nothing}
  ${stop ? html`${heading(settings, 1, rest.stop)} ${list(stop.map((line) => rich(words, line)))}` : nothing}
  ${figure(name ?? null, { drawings, figures: { figures } })}`;
}

function rows(
  { words, entry }: LaterContext,
  { id, section, options: all, none }: MultipleRule,
  options: readonly string[],
) {
  const { interview, pages } = words;
  const alone = new Set(['none', 'skip', ...all.filter((row) => row.alone).map((row) => row.id)]);
  const type = options.every((row) => alone.has(row)) ? 'radio' : 'checkbox';
  const row = (value: string, label: string) => choice(type, value, { label }, entry.value);
  const map = MAPS[id];
  const list = html`<div>
    ${options.map((option) => row(option, interview.rows[option]!.label))} ${none ? row('none', interview.none) : nothing}
    ${row('skip', section === 'examination' ? interview.skipExamination : interview.skip)}
  </div>`;
  const changed = (event: Event) => {
    if (type === 'checkbox') keepAlone(event, alone);
    hatchTicked(event.currentTarget as Element);
  };
  if (!map) return html`<div @change=${changed}>${list}</div>`;
  const zones = zonesOf(map).filter((zone) => options.includes(zone));
  const fromBehind = map === bodyPoints;
  const { front, back } = interview.views;
  const sides = fromBehind ? pages.map : { left: front, right: back };
  return html`${fromBehind ? html`<p class="small">${pages.map.seenFromBehind}</p>` : nothing}
    <div class="map wide" @change=${changed}>
      ${bodyMap(map, sides, interview.pages[id]!.map ?? '', zones, [entry.value ?? []].flat(), press)} ${list}
    </div>`;
}

/** What stands alone can't be ticked beside anything else. */
function keepAlone({ target, currentTarget }: Event, alone: ReadonlySet<string>): void {
  const changed = target as HTMLInputElement;
  for (const box of (currentTarget as Element).querySelectorAll('input'))
    if (box !== changed && (alone.has(box.value) || alone.has(changed.value))) box.checked = false;
}

/** A zone of the drawing was pressed: the box of the list does the rest. */
const press = (zone: string, map: Element) => map.querySelector<HTMLInputElement>(`input[value="${zone}"]`)?.click();
