import type { Words } from '../../core/chart.js';
import { insight, type Insight } from '../../core/insight.js';
import type { LeftOut } from './prepare.js';

export const words: Words = {
  'note.older': '{count} {count?cijfer is:cijfers zijn} ouder dan een ander van hetzelfde doel. U ziet het laatste.',
  'note.nameless': '{count} {count?rij noemt:rijen noemen} geen doel. Die ziet u niet.',
  'note.undated': 'Bij {count} {count?doel is:doelen is} een datum niet te lezen: {names}.',
};

/** Which rows do not show, and where a day cannot be read. */
export function notesOf({ older, nameless, undated }: LeftOut): readonly Insight[] {
  return [
    ...(older > 0 ? [insight('note.older', { count: older })] : []),
    ...(nameless > 0 ? [insight('note.nameless', { count: nameless })] : []),
    ...(undated.size > 0 ? [insight('note.undated', { count: undated.size, names: [...undated].slice(0, 5) })] : []),
  ];
}
