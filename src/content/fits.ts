/** What each answer fits with, and how surely: from `content/flow.json`. Only read beside the answers' words. */
import type { Certainty } from '../engine/index.js';
import { fits as generated } from './generated/fits.js';

export const fits = generated as Record<string, Record<string, Certainty>>;
