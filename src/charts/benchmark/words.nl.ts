import type { Words } from '../../core/chart.js';

export const place =
  '{tie!gedeeld }{first!de hoogste:{top!op {top} na de hoogste:{last!de laagste:{bottom!op {bottom} na de laagste:{rank}e}}}} van de {count}';

const among = `${place} gemeenten{high!, van hoog naar laag}.`;

/** What is said of an ordinary file; `more` has the sentences for any. */
export const nl: Words = {
  name: 'Vergelijking met anderen',
  'field.rank': 'plaats',
  caption: '{measure}{unit! ({unit})}{period!, {period}}. {count} gemeenten',
  'label.value': '{name}: {value}',
  'label.place': place,
  'label.median': 'mediaan: {value}',
  'label.half': 'middelste helft: {low} tot {high}',
  'mark.place': among,
  'control.compare': 'Vergelijk met',
  'compare.all': 'allemaal',
  'compare.province': 'in de provincie',
  'compare.size': 'even groot',
  'insight.ours': `{name}: {value}{period! ({period})}. Dat is ${among}`,
  'insight.median':
    'Het midden (mediaan) is {median}. {name} is {up!{up}{points! procentpunt} hoger:{down!{down}{points! procentpunt} lager:even hoog}}{side! en hoort bij {highest!het hoogste kwart:{lowest!het laagste kwart:de middelste helft}}}.',
};
