import type { ArticleWords } from '../../content/index.js';

/** One thing to read: an article on a condition, or a general page. */
export interface Entry {
  id: string;
  name: string;
  kind: 'condition' | 'topic';
  /** All that somebody may look for, without accents and capitals. */
  haystack: string;
}

/** "Ischias" and "ischiás" are one word to who looks for it. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All there is to read, in the order of the alphabet: general pages first. */
export function entriesOf({ articles, topics }: ArticleWords, lang: string): Entry[] {
  const byName = (a: Entry, b: Entry) => a.name.localeCompare(b.name, lang);
  const general = Object.values(topics).map(({ id, title, summary }): Entry => ({
    id,
    name: title,
    kind: 'topic',
    haystack: plain([title, ...summary].join(' ')),
  }));
  const conditions = Object.values(articles).map(({ id, name, alsoCalled, text, notice }): Entry => ({
    id,
    name,
    kind: 'condition',
    haystack: plain([name, ...alsoCalled, ...text, ...notice].join(' ')),
  }));
  return [...general.sort(byName), ...conditions.sort(byName)];
}

/** What has all the words that were typed; what has them in its name comes first. */
export function find(entries: readonly Entry[], query: string): Entry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = entries.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
  const inName = ({ name }: Entry) => words.every((word) => plain(name).includes(word));
  return words.length ? [...found.filter(inName), ...found.filter((entry) => !inName(entry))] : found;
}
