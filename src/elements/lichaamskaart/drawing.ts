import { bodyReach, bodySpot, type Figure } from '../../content/figures.js';

export type MapMode = 'reach' | 'spot';

export const FIGURES: Record<MapMode, Figure> = { reach: bodyReach, spot: bodySpot };
