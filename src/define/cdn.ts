/**
 * For one `<script type="module">` on a page without a bundler. The questionnaire is there at once; the other two
 * elements come in the chunk that it needs later anyway, or earlier where the page has one of them by itself.
 */
import './rug-vragenlijst.js';

const alone = () => document.querySelector('rug-antwoord, rug-lichaamskaart');
const load = async () => (await import('../elements/vragenlijst/later-pages.js')).defineInside();

if (alone()) void load();
else document.addEventListener('DOMContentLoaded', () => alone() && void load(), { once: true });
