/** Registers `<rug-aandoening>` with the Dutch words. */
import { RugAandoening } from '../elements/aandoening/rug-aandoening.js';
import './words-nl.js';

if (typeof customElements !== 'undefined') RugAandoening.define();

export { RugAandoening };
