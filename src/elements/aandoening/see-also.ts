import { html, nothing } from 'lit';
import type { ArticleWords } from '../../content/index.js';
import type { Settings } from '../../session/index.js';
import { heading, type Content } from '../common/template.js';

/** Shows a text, once that can be done; `line` is the id of what was pressed, where the focus comes back. */
export type Read = (id: string, line: string) => void;

/** The title of a condition or a general page, when there is one of that id. */
export const titleOf = ({ articles, topics }: ArticleWords, id: string | null): string | undefined =>
  articles[id ?? '']?.name ?? topics[id ?? '']?.title;

/**
 * One text that can be read.
 * @param list of which list: the same text may stand in two of them
 */
export const readButton = (
  list: string,
  id: string,
  title: string | undefined,
  read: Read | undefined,
  note: Content = nothing,
) => {
  const line = `${list}-${id}`;
  return html`<li>
    ${
      read
        ? html`<button type="button" class="link" part="button" id=${line} @click=${() => read(id, line)}>${title}</button>`
        : html`<span class="line">${title}</span>`
    }
    ${note}
  </li>`;
};

/** A list of what belongs with a text, by the ids of conditions and general pages. */
export const seeAlso = (articles: ArticleWords, settings: Settings, ids: readonly string[], read?: Read) =>
  ids.length
    ? html`${heading(settings, 2, articles.labels.related)}
        <ul class="shelf">
          ${ids.map((id) => readButton('related', id, titleOf(articles, id), read))}
        </ul>`
    : nothing;
