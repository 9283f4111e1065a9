import type { Words } from '../../core/chart.js';
import { group, kind, order, place } from './words.nl.js';

export { controls } from './controls.js';
export { compare } from './compare.js';
export { hasRare } from './has-rare.js';
export { insights } from './insights.js';
export { notesOf } from './notes.js';

const than = '{up!{up}{points! procentpunt} hoger:{down!{down}{points! procentpunt} lager:even hoog}}';

/** What is told, in Dutch. */
export const words: Words = {
  'control.compare': 'Vergelijk met',
  'control.at': 'Periode',
  'compare.all': 'allemaal',
  'compare.province': 'in de provincie',
  'compare.size': 'even groot',
  'compare.group': 'dezelfde groep',
  'compare.list': 'eigen lijst',

  'insight.none': 'Er zijn geen cijfers om te vergelijken.',
  'insight.alone': '{name}: {value}{period! ({period})}. Er is niets om mee te vergelijken.',
  'insight.ours': `{name}: {value}{period! ({period}{provisional!, voorlopig})}. Dat is ${place} ${kind}${group}${order}.`,
  'insight.absent':
    '{name} heeft geen cijfer{period! ({period})}{secret!: het is geheim}. Daarom heeft {name} geen plaats in de rij.',
  'insight.median': `Het midden (mediaan) is {median}. {name} is ${than}{best! en hoort bij het beste kwart}{worst! en hoort bij het minst goede kwart}{highest! en hoort bij het hoogste kwart}{lowest! en hoort bij het laagste kwart}{middle! en hoort bij de middelste helft}.{within! Het verschil valt binnen de marge.}`,
  'insight.reference': `{country!Nederland:{reference}}: {value}.{name! {name} is ${than}.}{within! Het verschil valt binnen de marge.}`,
  'insight.quarter': 'Het beste kwart begint bij {edge}. Dat is nog {gap}{points! procentpunt} {more!meer:minder}.',
  'insight.move': `{same!Een periode eerder ({period}) stond {name} ook op plaats {to}:Een periode eerder ({period}) stond {name} op plaats {from}. Nu is dat plaats {to}}, van de {count} ${kind} met beide keren een cijfer.{within! Het verschil valt binnen de marge.}`,
  'insight.margin': 'Door de marges kan de plaats liggen tussen {best} en {worst}.',
  'insight.middle': `De helft van de {count} ${kind}${group} zit tussen {low} en {high}{period! ({period})}. Het midden (mediaan) is {median}.`,
  'insight.extremes':
    'Het hoogste cijfer is {high} ({highest!{highest}:{highCount} keer}), het laagste {low} ({lowest!{lowest}:{lowCount} keer}).',

  'note.absent': `{count} ${kind} {count?heeft:hebben} geen cijfer{names!: {names}}.{secret! Bij {secret} is het cijfer geheim.} Geen cijfer is niet nul. Zij staan niet in de rij.`,
  'note.thin':
    '{period} heeft nog maar {count} {count?cijfer:cijfers}. Daarom ziet u een eerdere periode. Kies een andere periode als u dat wilt.',
  'note.count': 'Dit zijn aantallen. Grote gemeenten staan daardoor vanzelf hoog. Vergelijk liever per inwoner.',
  'note.provisional': '{count} {count?cijfer is:cijfers zijn} voorlopig.',
  'note.margin': 'Het streepje laat zien hoe onzeker een cijfer is.',
};
