import { html } from 'lit';
import { fill, type FirstWords } from '../../content/index.js';
import type { Settings } from '../../session/index.js';
import { list } from './template.js';

/** The signs of a safety page, as a list. */
export const signsOf = ({ safety }: FirstWords, page: string) =>
  list(
    Object.keys(safety.signs)
      .filter((id) => id.startsWith(page))
      .map((id) => safety.signs[id]!.label),
  );

/** When to call the emergency number. */
export const emergencySigns = (words: FirstWords, { numbers }: Settings) =>
  html`<p><strong>${fill(words.shell.signsTitle, numbers)}</strong></p>
    ${signsOf(words, 'safety-112')}`;
