import type { Words } from '../../core/chart.js';

export { compileExpression } from '../expression/compile-expression.js';

/** It says nothing to the reader. */
export const words: Words = {};
