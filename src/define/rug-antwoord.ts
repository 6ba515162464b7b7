/** Registers `<rug-antwoord>` with the Dutch words. */
import { RugAntwoord } from '../elements/antwoord/rug-antwoord.js';
import './words-nl.js';

if (typeof customElements !== 'undefined') RugAntwoord.define();

export { RugAntwoord };
