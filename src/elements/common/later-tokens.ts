import { unsafeCSS } from 'lit';
import { later } from '../../tokens/generated/later.js';

/** The same, for what the first script can do without. */
export const laterTokens = unsafeCSS(later);
