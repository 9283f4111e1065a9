export { understood } from './given.js';
export { together } from './together.js';
export { words } from './rare-words.js';
