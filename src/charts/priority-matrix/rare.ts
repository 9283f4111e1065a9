export { allNotes } from './rare-notes.js';
export { bringChanged } from './bring-changed.js';
export { fold } from './fold.js';
export { understood } from './given.js';
export { words } from './rare-words.js';
export { together } from './together.js';
