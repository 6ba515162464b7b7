import { SHAPES } from './urgency-card.js';

/** Adds the shapes of the calmer urgencies, which the safety check does not have. */
export const addLaterShapes = () =>
  Object.assign(SHAPES, {
    days: 'M1 1h18v18H1z',
    routine: 'M1 10a9 9 0 0 1 18 0 9 9 0 0 1-18 0z',
    'self-care': 'M1 11 4 8l4 4 9-10 3 3L8 18z',
  });
