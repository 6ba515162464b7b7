/** Registers `<rug-lichaamskaart>` with the Dutch words. */
import { RugLichaamskaart } from '../elements/lichaamskaart/rug-lichaamskaart.js';
import './words-nl.js';

if (typeof customElements !== 'undefined') RugLichaamskaart.define();

export { RugLichaamskaart };
