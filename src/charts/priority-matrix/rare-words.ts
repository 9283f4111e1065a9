import type { Words } from '../../core/chart.js';

/** The Dutch words of what most pages have nothing of. */
export const words: Words = {
  'mark.together': '{count} staan op dezelfde plek.',

  'insight.none': 'Niets heeft de twee cijfers die nodig zijn.',
  'insight.begin': 'Begin met {names}{more! en nog {more}}.',
  'insight.no-begin': 'Niets staat in het vak om mee te beginnen.',

  'note.scales': 'De schaal van {x} loopt van {from} tot {to}, die van {y} van {yFrom} tot {yTo}.',
  'note.split': 'De grens tussen de vakken ligt bij {x} {xAt} en bij {y} {yAt}.',
  'note.median': 'De grens tussen de vakken is de mediaan: {x} {xAt} en {y} {yAt}. De helft staat er niet boven.',
  'note.together': 'Op {count} {count?plek:plekken} staat meer dan één. Die hebben samen één stip.',
  'note.provisional': 'De cijfers van {count} zijn voorlopig of verwacht.',
  'note.outside': '{count} {count?ligt:liggen} buiten de schaal.',
  'note.unsized': 'Van {count} is niet bekend: {size}. Die {count?heeft:hebben} een open rondje.',
  'note.nameless': '{count} {count?rij heeft:rijen hebben} geen naam (–).',
};
