import { charts, drawings } from './generated/figures-articles.js';
import type { ArticleTexts, ArticleWords } from './types.js';

/** The words of the articles together with the drawings and numbers, which are the same in every language. */
export const withPictures = (texts: ArticleTexts): ArticleWords => ({ ...texts, drawings, charts });
