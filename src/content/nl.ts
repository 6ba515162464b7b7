import { articles } from './generated/nl-articles.js';
import { first } from './generated/nl-first.js';
import { terms } from './generated/nl-terms.js';
import { rest } from './nl-rest.js';
import { withPictures } from './pictures.js';
import type { Words } from './types.js';

/** All Dutch words, from `content/nl`. */
export const words: Words = {
  ...first,
  ...rest,
  articles: withPictures(articles),
  loadArticles: () => Promise.resolve(words.articles!),
  loadTerms: () => Promise.resolve(terms),
};
