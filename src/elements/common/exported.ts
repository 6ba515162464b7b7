/** The parts of the elements inside another one, which hands them on to the page. */
const READ = 'heading, article, figure, table, details, summary, certainty, term, meaning';

export const ARTICLE_PARTS = `${READ}, library, search, button, button-back, notice`;
export const ANSWER_PARTS = `${ARTICLE_PARTS}, answer, urgency-card, urgency-band, now-signs, phone, button-primary, button-change`;
export const MAP_PARTS = 'choice, control, hint, map, zone, term, meaning, button, notice';
