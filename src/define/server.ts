/**
 * For a server that renders the elements with `@lit-labs/ssr` (docs/server-rendering.md): registers all of them, with all
 * Dutch words at hand, of the Netherlands and of Belgium. A page that takes over what a server rendered imports `rug-zelfdiagnose/define`, not this.
 */
import type { CSSResult } from 'lit';
import { addLanguage } from '../content/languages.js';
import { words as belgian } from '../content/nl-BE.js';
import { words as dutch } from '../content/nl.js';
import { RugAandoening, RugAntwoord, RugLichaamskaart, RugVragenlijst } from './index.js';

for (const words of [dutch, belgian]) addLanguage({ first: words, all: words, load: () => Promise.resolve(words) });

const ELEMENTS = [RugVragenlijst, RugAntwoord, RugAandoening, RugLichaamskaart];

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

/**
 * What `style-src` of a strict content security policy must have beside `'self'`: the hash of the style of each element,
 * as it stands in the server's page.
 */
export const styleHashes = (): Promise<string[]> =>
  Promise.all(
    ELEMENTS.map(({ elementStyles }) => hashOf((elementStyles as CSSResult[]).map(({ cssText }) => cssText).join(''))),
  );

export { RugAandoening, RugAntwoord, RugLichaamskaart, RugVragenlijst };
