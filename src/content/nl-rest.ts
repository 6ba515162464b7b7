import { answers } from './generated/nl-answers.js';
import { interview } from './generated/nl-interview.js';
import { later } from './generated/nl-later.js';
import type { Words } from './types.js';

/** The Dutch words that come after the first ones: nothing but data, in a chunk of its own. */
export const rest = {
  ...later,
  ...answers,
  interview,
  loadArticles: async () => {
    const [{ articles }, { withPictures }] = await Promise.all([
      import('./generated/nl-articles.js'),
      import('./pictures.js'),
    ]);
    return withPictures(articles);
  },
  loadTerms: async () => (await import('./generated/nl-terms.js')).terms,
} satisfies Partial<Words>;
