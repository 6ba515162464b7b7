import { readFileSync } from 'node:fs';
import { fill } from '../pages/text.mjs';

/** The words around what is reviewed: who signs reads Dutch. */
export const labels = JSON.parse(readFileSync(new URL('nl.json', import.meta.url), 'utf8'));

export { fill };
