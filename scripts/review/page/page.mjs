import { readFileSync } from 'node:fs';
import { html } from '../../pages/html.mjs';
import { graphSection } from '../graph/graph.mjs';
import { labels } from '../labels.mjs';
import { answersSection } from './answers.mjs';
import { checklistSection } from './checklist.mjs';
import { conditionsSection } from './conditions.mjs';
import { cover } from './cover.mjs';
import { figuresSection } from './figures.mjs';
import { interviewSection } from './interview.mjs';
import { othersSection } from './others.mjs';
import { questionsSection } from './questions.mjs';
import { raisesSection } from './raises.mjs';
import { safetySection } from './safety.mjs';
import { sinceSection } from './since.mjs';
import { termsSection } from './terms.mjs';
import { topicsSection } from './topics.mjs';
import { urgencySection } from './urgency.mjs';

/** In the order of the page; one that has nothing to show is left out. */
const sections = {
  since: sinceSection,
  graph: graphSection,
  urgency: urgencySection,
  safety: safetySection,
  raises: raisesSection,
  questions: questionsSection,
  answers: answersSection,
  interview: interviewSection,
  conditions: conditionsSection,
  topics: topicsSection,
  terms: termsSection,
  figures: figuresSection,
  others: othersSection,
  checklist: checklistSection,
};

/**
 * @param {import('./book.mjs').Book} book
 * @returns {string} one document, with its style in it and nothing to load
 */
export function reviewPage(book) {
  const made = Object.entries(sections)
    .map(([id, make]) => [id, make(book)])
    .filter(([, content]) => content);
  const style = readFileSync(new URL('review.css', import.meta.url), 'utf8');
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${labels.title}</title>
<style>
${style}</style>
</head>
${html`<body>
<main>
${cover(
  book,
  made.map(([id]) => id),
)}${made.map(([, content]) => content)}</main>
</body>
</html>
`}`;
}
