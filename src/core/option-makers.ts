/** Every maker of options; a chart imports those it uses from their own files, so that a page loads no others. */
export { boundaries } from './boundaries-option.js';
export { day } from './day-option.js';
export { numbers } from './numbers-option.js';
export * from './option.js';
