import type { ProgressValues } from './options.js';

/** Whether the data says of items only whether they are done. */
export const isChecklist = ({ value, target }: ProgressValues): boolean => !value || !target;
