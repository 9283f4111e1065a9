import type { Words } from '../../core/chart.js';
import { words as foldWords } from './fold.js';
import { words as leftWords } from './left-out.js';

export { withFar } from './far.js';
export { withButton, withFold } from './fold.js';
export { notesOf } from './left-out.js';

export const words: Words = { ...foldWords, ...leftWords };
