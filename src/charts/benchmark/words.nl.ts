import type { Words } from '../../core/chart.js';

export const kind = '{neighbourhood!buurten:{district!wijken:{province!provincies:{municipality!gemeenten:regio’s}}}}';
export const group =
  '{of-province! in {place}}{of-size! met {from}{under! tot {under}:{from! of meer}} inwoners}{of-group! ({place})}{of-list! uit de lijst}';
export const place =
  '{tie!gedeeld }{first!de hoogste:{top!op {top} na de hoogste:{last!de laagste:{bottom!op {bottom} na de laagste:{rank}e}}}} van de {count}';
export const order = '{high!, van hoog{best! (goed)} naar laag}{low!, van laag (goed) naar hoog}';

export const nl: Words = {
  name: 'Vergelijking met anderen',
  'field.rank': 'plaats',
  caption: `{measure}{unit! ({unit})}{period!, {period}}{count!. {count} ${kind}${group}}`,
  'label.value': '{name}: {value}',
  'label.place': place,
  'label.reference': '{country!Nederland:{name}}: {value}',
  'label.median': 'mediaan: {value}',
  'label.half': 'middelste helft: {low} tot {high}',
  'mark.place': `${place} ${kind}${group}${order}.`,
  'mark.margin': 'De marge loopt van {lower} tot {upper}.',
};
