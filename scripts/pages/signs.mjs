import { html } from './html.mjs';
import { textList } from './parts.mjs';
import { fill } from './text.mjs';

/** The number of the Netherlands: these pages have no settings of a host. */
const numbers = { emergency: '112' };

/**
 * The signs for which one calls at once: first those of 112, then those of the doctor.
 * @param {import('./site.mjs').Site} site
 * @param {import('./parts.mjs').Terms} terms
 */
export function signs({ words }, terms) {
  const { shell, safety, urgency, pages } = words;
  const of = (page) =>
    textList(
      terms,
      Object.keys(safety.signs)
        .filter((id) => id.startsWith(`${page}.`))
        .map((id) => safety.signs[id].label),
    );
  return html`<section class="signs">
<h2>${fill(shell.signsTitle, numbers)}</h2>
${of('safety-112')}<h2>${pages.answer.nowSigns}</h2>
${of('safety-now')}<p>${fill(urgency.now.lines.at(-1), numbers)}</p>
<p><a class="call" href="tel:${numbers.emergency}">${fill(shell.numbers.emergency, { number: numbers.emergency })}</a></p>
</section>
`;
}
