import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fill, type ArticleWords } from '../../content/index.js';
import type { Entry } from './search.js';
import { readButton, type Read } from './see-also.js';

/** What the visitor typed, and what it found. */
export interface Shelf {
  labels: ArticleWords['labels'];
  query: string;
  found: readonly Entry[];
  search(event: Event): void;
  /** Not there as long as nothing can be pressed. */
  read: Read | undefined;
}

/** Everything there is to read, with a field to look for a name or a complaint. Nothing that is typed leaves the page. */
export const library = ({ labels, query, found, search, read }: Shelf) =>
  html`<div part="library">
    ${
      read
        ? html`<label for="search">${labels.search}</label>
          <input id="search" type="search" part="search" autocomplete="off" .value=${query} @input=${search} />
          <p class="small" role="status">${keyed(found.length, query ? fill(found.length ? labels.found : labels.notFound, { count: found.length }) : nothing)}</p>`
        : html`<div class="search"></div>`
    }
    ${group(
      labels.topics,
      found.filter(({ kind }) => kind === 'topic'),
      read,
    )}
    ${group(
      labels.conditions,
      found.filter(({ kind }) => kind === 'condition'),
      read,
    )}
  </div>`;

const group = (title: string, entries: readonly Entry[], read?: Read) =>
  entries.length
    ? html`<p><strong>${title}</strong></p>
        <ul class="shelf">
          ${entries.map(({ id, name, note }) =>
            keyed(id, readButton('read', id, name, read, note ? html`<p class="small">${note}</p>` : nothing)),
          )}
        </ul>`
    : nothing;
