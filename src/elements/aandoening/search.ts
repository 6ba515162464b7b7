import type { ArticlePart, ArticleWords } from '../../content/index.js';

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

/** "Ischias" and "ischiás" are one word to who looks for it; marks of difficult words are no part of them. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[[\]\p{M}]/gu, '')
    .toLowerCase();

/** What somebody may remember or feel: how it is called, what it is, how it hurts, what to do. */
const SEARCHED: (ArticlePart | 'alsoCalled' | 'text')[] = [
  'alsoCalled',
  'text',
  'what',
  'notice',
  'worse',
  'better',
  'radiates',
  'do',
  'doctor',
  'call',
];

/** A name without the article that it begins with. */
function withoutFirst(name: string, articles: readonly string[]): string {
  const word = articles.find((article) => name.toLowerCase().startsWith(`${article} `));
  return word ? name.slice(word.length + 1) : name;
}

/** All there is to read, in the order of the alphabet: general pages first. */
export function entriesOf({ articles, topics, labels }: ArticleWords, lang: string): Entry[] {
  // "Een scheef bekken" stands under the s, as in a book
  const { articles: small } = labels;
  const sortName = ({ name }: Entry) => withoutFirst(name, small);
  const byName = (a: Entry, b: Entry) => sortName(a).localeCompare(sortName(b), lang);
  const general = Object.values(topics).map(({ id, title, summary, sections }): Entry => ({
    id,
    name: title,
    kind: 'topic',
    note: '',
    haystack: plain(
      [title, ...summary, ...sections.flatMap((part) => [part.title, ...part.text, ...part.list])].join(' '),
    ),
  }));
  const conditions = Object.values(articles).map((article): Entry => ({
    id: article.id,
    name: article.name,
    kind: 'condition',
    note: article.alsoCalled.join(', '),
    haystack: plain([article.name, ...SEARCHED.flatMap((part) => article[part])].join(' ')),
  }));
  return [...general.sort(byName), ...conditions.sort(byName)];
}

/** What has all the words that were typed; what has them in its names comes first. */
export function find(entries: readonly Entry[], query: string): Entry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = entries.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
  const inName = ({ name, note }: Entry) => words.every((word) => plain(`${name} ${note}`).includes(word));
  return words.length ? [...found.filter(inName), ...found.filter((entry) => !inName(entry))] : found;
}
