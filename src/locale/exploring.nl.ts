import type { Words } from '../core/chart.js';

/** How a picture is gone through by keys, in Dutch. Brought when a reader begins to. */
export const exploringNl: Words = {
  'speech.minus': 'min',
  'speech.to': 'naar',
  'ui.keys-help-list':
    'Ga met de pijltjes langs de onderdelen. Home is het eerste, End het laatste. Enter kiest een onderdeel, Escape sluit het kader.',
  'ui.keys-help-layers':
    'Ga met pijl omhoog en omlaag langs de onderdelen. Volg met pijl links en rechts een stroom. Home is het eerste, End het laatste. Enter kiest een onderdeel, Escape sluit het kader.',
  'ui.keys-help-compass':
    'Ga met de pijltjes naar links, rechts, boven of onder. Home is het eerste onderdeel, End het laatste. Enter kiest een onderdeel, Escape sluit het kader.',
};
