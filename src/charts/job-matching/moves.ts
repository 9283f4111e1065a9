import type { Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { JobValues } from './options.js';
import { prepareMoves } from './prepare-moves.js';

export { drawFlow as draw } from './draw-flow.js';
export { moveInsights as insights } from './move-insights.js';

/** Words of the moves from occupation to occupation, in Dutch. */
export const words: Words = {
  'field.from': 'van beroep',
  'field.to': 'naar beroep',
  'field.count': 'aantal',

  'axis.from': 'Werkzoekenden uit',
  'axis.to': 'Vacatures in',
  'axis.same': 'zelfde beroep',
  'axis.other': 'ander beroep',
  'axis.moves': 'Per beroep van werkzoekenden: naar welk beroep zij kunnen overstappen.',
  'axis.no-moves': 'Er is geen overstap met een aantal groter dan nul.',

  'name.rest': 'overige ({count})',
  'name.same': '{name} (zelfde beroep)',

  'fold.targets': 'en nog {count} beroepen, samen {sum}',
  'fold.open-moves': 'Toon alle overstappen',

  'mark.share': 'Dat is {share} van alle mogelijke overstappen.',
  'mark.same': 'Dit is werk in hetzelfde beroep.',

  'insight.moves': 'Er zijn {total} mogelijke overstappen, uit {sources} naar {targets} beroepen.',
  'insight.largest-move': 'De grootste overstap is van {from} naar {to}: {count} ({share}).',
  'insight.top-target': 'De meeste kansen zijn er in {name}: {count} ({share}).',
  'insight.same': '{count} {count?overstap blijft:overstappen blijven} binnen hetzelfde beroep ({share}).',
  'insight.no-moves': 'Van geen van de {count} overstappen is het aantal bekend en groter dan nul.',

  'note.moves-suppressed':
    'Van {count} {count?overstap:overstappen} is het aantal geheim. {count?Die staat:Die staan} wel in de tabel, niet in de grafiek.',
  'note.moves-unknown':
    'Van {count} {count?overstap:overstappen} is het aantal onbekend. {count?Die staat:Die staan} wel in de tabel, niet in de grafiek.',
  'note.moves-least':
    'Bij {count} {count?overstap:overstappen} heeft een deel geen getal. Het echte aantal kan hoger zijn.',
  'note.moves-provisional': 'De cijfers van {count} {count?overstap:overstappen} zijn voorlopig.',
  'note.moves-nameless': '{count} {count?rij mist:rijen missen} een beroep. {count?Die telt:Die tellen} niet mee.',
};

/** Whether there are more occupations at one of the sides than are shown by themselves. */
export function folds(data: Dataset, values: JobValues): boolean {
  const { moves } = prepareMoves(data, values);
  return (
    Math.max(...(['from', 'to'] as const).map((end) => new Set(moves.map((move) => move[end])).size)) > values.top + 1
  );
}
