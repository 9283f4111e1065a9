import type { Words } from '../../../core/chart.js';

export const words: Words = {
  'is.done': 'klaar',
  'is.partly': 'gedeeltelijk',
  'is.open': 'nog niet klaar',
  'is.inapplicable': 'niet van toepassing',
  'is.unknown': 'onbekend',
  'is.secret': 'geheim',
  'done.done': '{count} klaar',
  'done.partly': '{count} gedeeltelijk',
  'done.open': '{count} nog niet klaar',
  'done.inapplicable': '{count} niet van toepassing',
  'done.unknown': '{count} onbekend',
  'done.secret': '{count} geheim',
  'left.partly': 'Gedeeltelijk: {name}',
  'left.open': 'Nog niet: {name}',
  'left.more': 'En nog {count}',
  'list.count': '{done} van {count} klaar',
  'list.counts':
    'Van de {count} {count?onderdeel is:onderdelen} {done!{done?is:zijn} er {done} klaar:is er geen klaar}{share! ({share})}. {partly!{partly} {partly?is:zijn} gedeeltelijk klaar.} {open!{open} {open?is:zijn} nog niet klaar.} {unknown!Van {unknown} is het niet bekend.} {inapplicable!Niet van toepassing en niet meegeteld: {inapplicable}.}',
  'list.last': 'Het minst klaar is {name}: {done} van {count}.',
  'list.full': 'Helemaal klaar: {names}{more! en nog {more}}.',
  'list.strange': 'Deze woorden zeggen niet of iets klaar is: {words}. Ze tellen als onbekend.',
  'list.absent': 'Bij {count} {count?onderdeel:onderdelen} is niets ingevuld.',
  'list.secret': 'Van {count} {count?onderdeel:onderdelen} is het geheim.',
  'list.figures': 'De cijfers van {field} ziet u niet. Daarvoor is ook een streefwaarde nodig.',
  'list.nameless': '{count} {count?rij noemt:rijen noemen} geen onderdeel. Die ziet u niet.',
};
