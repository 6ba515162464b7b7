import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleWords } from '../../content/index.js';
import type { Settings } from '../../session/index.js';
import { heading } from '../shared/template.js';

/** What else there is to read, by the ids of conditions and general pages. */
export type SeeAlso = (ids: readonly string[]) => TemplateResult | typeof nothing;

/** The title of a condition or a general page, when there is one of that id. */
export const titleOf = ({ articles, topics }: ArticleWords, id: string | null): string | undefined =>
  articles[id ?? '']?.name ?? topics[id ?? '']?.title;

/** One text that can be read: the place of the focus when one comes back from it. */
export const readButton = (id: string, title: string | undefined, read: (id: string) => void, note = '') =>
  html`<li>
    <button type="button" class="link" part="button" id="read-${id}" @click=${() => read(id)}>${title}</button>
    ${note ? html`<p class="small">${note}</p>` : nothing}
  </li>`;

/** A list of what belongs with a text. */
export const seeAlso = (
  articles: ArticleWords,
  settings: Settings,
  ids: readonly string[],
  read: (id: string) => void,
) =>
  ids.length
    ? html`${heading(settings, 2, articles.labels.related)}
        <ul class="shelf">
          ${ids.map((id) => readButton(id, titleOf(articles, id), read))}
        </ul>`
    : nothing;
