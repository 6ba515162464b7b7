import { unsafeCSS } from 'lit';
import { first } from '../../tokens/generated/first.js';

/** What the sheets call `--_…`: what the host set, or else the default of the token file. */
export const tokens = unsafeCSS(first);
