/**
 * For one `<script type="module">` on a page without a bundler. The questionnaire is there at once; the other two
 * elements come in the chunk that it needs later anyway: at once where the page has one of them (or of somebody else's),
 * else in a moment.
 */
import { loadLater } from '../elements/vragenlijst/load-later.js';
import './rug-vragenlijst.js';

const defineOthers = () =>
  loadLater().then(
    ({ defineInside }) => defineInside(),
    () => {}, // the questionnaire asks for the same chunk again, and tells the visitor when it does not come
  );

setTimeout(() => void defineOthers(), document.querySelector(':not(:defined)') ? 0 : 3000);
