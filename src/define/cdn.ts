/**
 * For one `<script type="module">` on a page without a bundler. The questionnaire is there at once; the other elements
 * come right behind it, in the chunk that it needs later anyway.
 */
import { loadLater } from '../elements/vragenlijst/load-later.js';
import './rug-vragenlijst.js';

loadLater().then(
  ({ defineInside }) => defineInside(),
  () => {}, // the questionnaire asks for the same chunk again, and tells the visitor when it does not come
);
