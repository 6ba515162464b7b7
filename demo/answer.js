// One answer in an article: its element alone.
import '../dist/define/rug-antwoord.js';
