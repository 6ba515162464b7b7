// One answer in an article, and what one can read on about from there.
import '../dist/define/rug-aandoening.js';
import '../dist/define/rug-antwoord.js';
