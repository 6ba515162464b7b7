// One answer in an article. What one can read on about from there comes with it.
import '../dist/define/rug-antwoord.js';
