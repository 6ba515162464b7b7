import type { ArticleWords } from '../../content/index.js';

/** One thing to read: an article on a condition, or a general page. */
export interface Entry {
  id: string;
  name: string;
  kind: 'condition' | 'topic';
  /** Its other names, which a doctor may use. */
  note: string;
  /** All that somebody may look for, without accents and capitals. */
  haystack: string;
}

/** "Ischias" and "ischiás" are one word to who looks for it. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const withoutFirst = (name: string, word: string) =>
  name.toLowerCase().startsWith(`${word} `) ? name.slice(word.length + 1) : name;

/** All there is to read, in the order of the alphabet: general pages first. */
export function entriesOf({ articles, topics, labels }: ArticleWords, lang: string): Entry[] {
  // "Een scheef bekken" stands under the s, as in a book
  const { articles: small } = labels;
  const sortName = ({ name }: Entry) => small.reduce((left, word) => withoutFirst(left, word), name);
  const byName = (a: Entry, b: Entry) => sortName(a).localeCompare(sortName(b), lang);
  const general = Object.values(topics).map(({ id, title, summary }): Entry => ({
    id,
    name: title,
    kind: 'topic',
    note: '',
    haystack: plain([title, ...summary].join(' ')),
  }));
  const conditions = Object.values(articles).map(({ id, name, alsoCalled, text, notice }): Entry => ({
    id,
    name,
    kind: 'condition',
    note: alsoCalled.join(', '),
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
