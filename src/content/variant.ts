import type { FirstWords, Words } from './types.js';
import type { Language } from './languages.js';

/** A language as another country speaks it: the same texts, with other words for a few people and places. */
export interface Variant {
  readonly lang: string;
  /** Each word as it stands in a text, and the word for it. */
  readonly words: Readonly<Record<string, string>>;
}

/** Puts the words of the variant into all texts of a thing. Ids are changed with them, so that they still fit each other. */
function inVariant<T>(value: T, words: ReadonlyMap<string, string>): T {
  const change = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replace(/\p{L}+/gu, (word) => words.get(word) ?? word);
    if (Array.isArray(part)) return part.map(change);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [change(key), change(inner)]));
  };
  return change(value) as T;
}

/** The first words of a language, as another country says them. */
export function varyFirst(first: FirstWords, { lang, words }: Variant): FirstWords {
  return { ...inVariant(first, new Map(Object.entries(words))), lang };
}

/** All words of a language, as another country says them; also those that come later still. */
export function varyWords(all: Words, { lang, words }: Variant): Words {
  const map = new Map(Object.entries(words));
  const { loadArticles, loadTerms } = all;
  return {
    ...inVariant(all, map),
    lang,
    ...(loadArticles && { loadArticles: async () => inVariant(await loadArticles(), map) }),
    ...(loadTerms && { loadTerms: async () => inVariant(await loadTerms(), map) }),
  };
}

export const varyLanguage = (language: Language, variant: Variant): Language => ({
  first: varyFirst(language.first, variant),
  load: async () => varyWords(await language.load(), variant),
});
