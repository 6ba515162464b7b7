// Registers the elements, but no language.
import { RugAandoening, RugAntwoord, RugLichaamskaart, RugVragenlijst } from '../../build/src/index.js';

for (const element of [RugVragenlijst, RugAntwoord, RugLichaamskaart, RugAandoening]) element.define();
