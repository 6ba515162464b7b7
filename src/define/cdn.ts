/**
 * For one `<script type="module">` on a page without a bundler. The questionnaire is there at once; the other elements
 * come right behind it, in the chunk that it needs later anyway.
 */
import { loadLater } from '../elements/vragenlijst/load-later.js';
import { RugVragenlijst } from './rug-vragenlijst.js';

// who was here first has the other elements as well
if (customElements.get('rug-vragenlijst') === RugVragenlijst)
  loadLater().then(
    ({ defineInside }) => defineInside(),
    () => {}, // the questionnaire asks for the same chunk again, and tells the visitor when it does not come
  );
