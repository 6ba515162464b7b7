// As a bundler has it that imports one entry.
import '../../build/src/define/rug-antwoord.js';
