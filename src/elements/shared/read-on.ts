import { html } from 'lit';

/**
 * Something to read, opened in place. It is only made, and its words only fetched, when somebody opens it; closing it
 * leaves one where one was.
 * @param level level of its first heading
 * @param name the id of a condition or a general page; without it, all there is to read
 */
export const readOn = (title: string, level: number, name = '') =>
  html`<details part="details" @toggle=${fillIn}>
    <summary>${title}</summary>
    <div class="opened" data-name=${name} data-level=${level}></div>
  </details>`;

function fillIn({ currentTarget }: Event): void {
  const place = (currentTarget as HTMLDetailsElement).querySelector<HTMLElement>('[data-name]')!;
  if (place.hasChildNodes()) return;
  const article = place.ownerDocument.createElement('rug-aandoening');
  if (place.dataset.name) article.name = place.dataset.name;
  article.headingLevel = Number(place.dataset.level);
  article.nested = true;
  article.setAttribute('exportparts', 'heading, article, term, meaning, figure, details, button, button-back');
  place.append(article);
}
