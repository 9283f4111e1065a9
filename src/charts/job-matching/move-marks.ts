import type { Dataset } from '../../core/dataset.js';
import type { Datum, Mark } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight, quantity, type Insight } from '../../core/insight.js';
import { cellOf } from './count.js';
import { keyField } from './datum.js';
import { nowhere } from './fold-mark.js';
import type { Ribbon } from './group-moves.js';
import type { JobValues } from './options.js';
import { prepareMoves, type Move } from './prepare-moves.js';

/** Names at both ends and the number of moves. */
export function moveDatum(
  from: string,
  to: string,
  cell: Datum[1],
  values: JobValues,
  locale: Locale,
): readonly Datum[] {
  return [
    [keyField('from', values, locale), { value: from }],
    [keyField('to', values, locale), { value: to }],
    [keyField('count', values, locale, 'number'), cell],
  ];
}

/** A move that is in the table and not in the picture. */
export function hiddenMove(move: Move, values: JobValues, locale: Locale): Mark {
  const { from, to, count } = move;
  return {
    id: `move:${from}>${to}`,
    kind: 'link',
    datum: moveDatum(from, to, cellOf(count), values, locale),
    box: nowhere,
    shapes: [],
  };
}

/** What a ribbon is about: the move itself, or the moves that it takes together. */
export function ribbonAbout(
  ribbon: Ribbon,
  total: number,
  values: JobValues,
  locale: Locale,
): Pick<Mark, 'id' | 'kind' | 'datum' | 'says'> & { readonly marks?: readonly Mark[] } {
  const { from, to, moves } = ribbon;
  const rest = (count: number) => locale.say('name.rest', { count });
  const names = [from.name ?? rest(from.names.length), to.name ?? rest(to.names.length)] as const;
  const [move] = moves;
  const says = [insight('mark.share', { share: quantity(Math.round((ribbon.total / total) * 1000) / 10, '%') })];
  if (move && moves.length === 1) {
    return {
      id: `move:${move.from}>${move.to}`,
      kind: 'link',
      datum: moveDatum(move.from, move.to, cellOf(move.count), values, locale),
      says: move.from === move.to ? [insight('mark.same'), ...says] : says,
    };
  }
  return {
    id: `moves:${from.name ?? ''}>${to.name ?? ''}`,
    kind: 'link',
    datum: moveDatum(names[0], names[1], { value: ribbon.total }, values, locale),
    says,
    marks: moves.map((one) => hiddenMove(one, values, locale)),
  };
}

export function moveNotes(data: Dataset, values: JobValues): Insight[] {
  const { moves, nameless } = prepareMoves(data, values);
  const absent = moves.filter(({ count }) => count.known === undefined);
  const notes: Insight[] = [];
  const say = (kind: string, count: number) => {
    if (count > 0) notes.push(insight(`note.${kind}`, { count }));
  };
  const secret = absent.filter(({ count }) => count.reason === 'suppressed').length;
  say('moves-suppressed', secret);
  say('moves-unknown', absent.length - secret);
  say('moves-least', moves.filter(({ count }) => count.known !== undefined && count.missing > 0).length);
  say('moves-provisional', moves.filter(({ count }) => count.sureness === 'provisional').length);
  say('moves-nameless', nameless);
  return notes;
}
