// Registers the elements, but no language.
import { RugAntwoord, RugLichaamskaart, RugVragenlijst } from '../../build/src/index.js';

for (const element of [RugVragenlijst, RugAntwoord, RugLichaamskaart]) element.define();
