import type { Words } from '../../core/chart.js';
import { place } from './words.nl.js';

export { bringMore } from './bring-more.js';
export { compare } from './compare.js';
export { completed } from './completed.js';
export { allInsights } from './all-insights.js';
export { lineLabels } from './line-labels.js';
export { piled } from './piled.js';
export { periodControl } from './period-control.js';
export { layoutOf } from './layout-of.js';
export { fullStrip } from './full-strip.js';

const kind = '{neighbourhood!buurten:{district!wijken:{province!provincies:{municipality!gemeenten:regio’s}}}}';
const group =
  '{of-province! in {place}}{of-size! met {from}{under! tot {under}:{from! of meer}} inwoners}{of-group! ({place})}{of-list! uit de lijst}';
const order = '{high!, van hoog{best! (goed)} naar laag}{low!, van laag (goed) naar hoog}';
const than = '{up!{up}{points! procentpunt} hoger:{down!{down}{points! procentpunt} lager:even hoog}}';

/** What is told of any file, in Dutch. */
export const words: Words = {
  caption: `{measure}{unit! ({unit})}{period!, {period}}{count!. {count} ${kind}${group}}`,
  'label.reference': '{country!Nederland:{name}}: {value}',
  'mark.place': `${place} ${kind}${group}${order}.`,
  'mark.margin': 'De marge loopt van {lower} tot {upper}.',
  'control.at': 'Periode',
  'compare.group': 'dezelfde groep',
  'compare.list': 'eigen lijst',

  'insight.none': 'Er zijn geen cijfers om te vergelijken.',
  'insight.alone': '{name}: {value}{period! ({period})}. Er is niets om mee te vergelijken.',
  'insight.ours': `{name}: {value}{period! ({period}{provisional!, voorlopig})}. Dat is ${place} ${kind}${group}${order}.`,
  'insight.absent':
    '{name} heeft geen cijfer{period! ({period})}{secret!: het is geheim}. Daarom heeft {name} geen plaats in de rij.',
  'insight.median': `Het midden (mediaan) is {median}. {name} is ${than}{side! en hoort bij {best!het beste kwart:{worst!het minst goede kwart:{highest!het hoogste kwart:{lowest!het laagste kwart:de middelste helft}}}}}.{within! Het verschil valt binnen de marge.}`,
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
