/** Registers `<rug-vragenlijst>` with the Dutch words. */
import { RugVragenlijst } from '../elements/vragenlijst/rug-vragenlijst.js';
import './words-nl.js';

if (typeof customElements !== 'undefined') RugVragenlijst.define();

export { RugVragenlijst };
