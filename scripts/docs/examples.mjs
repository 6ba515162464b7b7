/** A live example of each element, as a host writes it. The page shows the same text beside it. */

const EMERGENCY = `  <p>
    <strong>Bel 112</strong> bij plotselinge hevige pijn met flauwvallen,
    bij druk op de borst, of als u na een zwaar ongeluk uw benen niet kunt
    bewegen of voelen.
  </p>
  <p>
    <strong>Bel nu uw huisarts of de spoedpost</strong> als u niet kunt
    plassen, plas of poep verliest, doof bent tussen de benen of kracht
    verliest in uw been.
  </p>`;
const LINK = '  <a slot="link" href="index.html">Naar de vragenlijst</a>';

/** In the order of the page: the questionnaire first, the others serve it. */
export const EXAMPLES = {
  'rug-vragenlijst': { attributes: { 'gp-number': '030 000 12 34' }, inside: EMERGENCY },
  'rug-antwoord': { attributes: { number: '9' }, inside: `${EMERGENCY}\n${LINK}` },
  'rug-aandoening': { attributes: { name: 'hernia' }, inside: `${EMERGENCY}\n${LINK}` },
  'rug-lichaamskaart': {
    attributes: { mode: 'reach' },
    inside: '  <p>Hier kiest u de plek. Ziet u niets? Vertel het ons dan bij de afspraak.</p>',
  },
};
