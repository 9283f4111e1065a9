import type { Words } from '../../../core/chart.js';

export const words: Words = {
  'levels.state': '{low!{low} te laag:op niveau}',
  'levels.figures': '{known!niveau {now} van {levels}:{now}}{target!, gewenst is {target}}',
  'levels.count': '{good} van {count} op niveau{unknown!, {unknown} onbekend}',
  'key.held': 'niveau nu',
  'key.wanted': 'gewenst niveau',
  'levels.counts':
    'Van de {count} {count?vaardigheid is:vaardigheden} {good!{good?is:zijn} er {good} op niveau:is er geen op niveau}.{unknown! Van {unknown} is het niveau niet te zeggen.}',
  'levels.most': 'Het grootste verschil is {low} {low?niveau:niveaus}: {names}{more! en nog {more}}.',
  'levels.team': 'Het minst ver is {name}: {good} van {count} op niveau.',
};
