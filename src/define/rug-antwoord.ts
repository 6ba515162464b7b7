/** Registers `<rug-antwoord>` with the Dutch words, and `<rug-aandoening>`, which opens inside it. */
import { RugAntwoord } from '../elements/antwoord/rug-antwoord.js';
import './rug-aandoening.js';

if (typeof customElements !== 'undefined') RugAntwoord.define();

export { RugAntwoord };
