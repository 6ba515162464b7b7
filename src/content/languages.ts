import type { FirstWords, Words } from './types.js';

/** A language: its first words, and a way to get all of them. */
export interface Language {
  readonly first: FirstWords;
  /** All words, where they are at hand: on a server, which waits for nothing. */
  readonly all?: Words;
  load(): Promise<Words>;
  /** The same as another country speaks it, by tag in small letters. */
  readonly variants?: Readonly<Record<string, () => Promise<Language>>>;
}

const languages = new Map<string, Language>();

/**
 * Makes a language known to all elements of this copy of the library. `define/` does it for Dutch. One that has all its
 * words goes before one that still has to fetch them.
 */
export function addLanguage(language: Language): void {
  const tag = language.first.lang.toLowerCase();
  if (language.all || !languages.has(tag)) languages.set(tag, language);
}

/** The language for a tag in small letters, such as `nl-be`, or undefined. */
export const findLanguage = (tag: string): Language | undefined =>
  languages.get(tag) ?? languages.get(tag.split('-')[0]!);

/** The language that serves where none of the known ones is asked for: the first one added. */
export const defaultLanguage = (): Language | undefined => languages.values().next().value;
