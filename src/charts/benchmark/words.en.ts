import type { Words } from '../../core/chart.js';

const kind =
  '{neighbourhood!neighbourhoods:{district!districts:{province!provinces:{municipality!municipalities:regions}}}}';
const group =
  '{of-province! in {place}}{of-size! with {from}{under! to {under}:{from! or more}} inhabitants}{of-group! ({place})}{of-list! of the list}';
const place =
  '{tie!joint }{first!the highest:{top!the highest but {top}:{last!the lowest:{bottom!the lowest but {bottom}:number {rank}}}}} of the {count}';
const order = '{high!, from high{best! (good)} to low}{low!, from low (good) to high}';
const than = '{up!{up}{points! percentage points} higher:{down!{down}{points! percentage points} lower:as high}}';

export const en: Words = {
  name: 'Comparison with others',
  'field.rank': 'place',
  'field.others': 'all others',
  'field.count': 'number',
  caption: `{measure}{unit! ({unit})}{period!, {period}}{count!. {count} ${kind}${group}}`,
  'label.value': '{name}: {value}',
  'label.place': place,
  'label.reference': '{country!The Netherlands:{name}}: {value}',
  'label.median': 'median: {value}',
  'label.half': 'middle half: {low} to {high}',
  'control.compare': 'Compare with',
  'control.at': 'Period',
  'compare.all': 'all',
  'compare.province': 'in the province',
  'compare.size': 'of the same size',
  'compare.group': 'the same group',
  'compare.list': 'a list of our own',
  'mark.place': `${place} ${kind}${group}${order}.`,
  'mark.margin': 'The margin runs from {lower} to {upper}.',

  'insight.none': 'There are no figures to compare.',
  'insight.alone': '{name}: {value}{period! ({period})}. There is nothing to compare with.',
  'insight.ours': `{name}: {value}{period! ({period}{provisional!, provisional})}. That is ${place} ${kind}${group}${order}.`,
  'insight.absent':
    '{name} has no figure{period! ({period})}{secret!: it is confidential}. So {name} has no place in the row.',
  'insight.median': `The middle (median) is {median}. {name} is ${than}{side! and is in {best!the best quarter:{worst!the least good quarter:{highest!the highest quarter:{lowest!the lowest quarter:the middle half}}}}}.{within! The difference is within the margin.}`,
  'insight.reference': `{country!The Netherlands:{reference}}: {value}.{name! {name} is ${than}.}{within! The difference is within the margin.}`,
  'insight.quarter':
    'The best quarter begins at {edge}. That is another {gap}{points! percentage points} {more!more:less}.',
  'insight.move': `{same!One period earlier ({period}) {name} was at place {to} as well:One period earlier ({period}) {name} was at place {from}. Now it is at place {to}}, of the {count} ${kind} with a figure both times.{within! The difference is within the margin.}`,
  'insight.margin': 'With the margins the place may be anywhere from {best} to {worst}.',
  'insight.middle': `Half of the {count} ${kind}${group} are between {low} and {high}{period! ({period})}. The middle (median) is {median}.`,
  'insight.extremes':
    'The highest figure is {high} ({highest!{highest}:{highCount} times}), the lowest {low} ({lowest!{lowest}:{lowCount} times}).',

  'note.absent': `{count} ${kind} {count?has:have} no figure{names!: {names}}.{secret! Of {secret} it is confidential.} No figure is not zero. They are not in the row.`,
  'note.thin':
    '{period} has only {count} {count?figure:figures} so far. So you see an earlier period. Choose another period if you want to.',
  'note.count': 'These are counts. Large municipalities are high by themselves. Better compare per inhabitant.',
  'note.provisional': '{count} {count?figure is:figures are} provisional.',
  'note.margin': 'The small line shows how uncertain a figure is.',
  'note.sought': '{name} is not in the data. So you see no place of your own.',
  'note.which': '{name} may be more than one municipality: {names}. Write the code.',
  'note.joined': '{asked} has become part of {name}. So you see {name}.',
  'note.refused': 'These data do not allow the comparison that was chosen. So you see the comparison with all.',
  'note.missed': 'Not in the data: {names}.',
  'note.no-such-period': 'There are no figures of {asked}. You see {period}.',
  'note.strange':
    '{count} {count?row is:rows are} about a municipality that did not exist then{names!: {names}}. They do not count.',
  'note.other-level':
    '{count} {count?row is:rows are} about another kind of region, such as a province. They do not count.',
  'note.repeated':
    '{count} {count?row is:rows are} about the same region and period as another. You see the first. Filter the data if those rows are about something else.',
  'note.ambiguous': 'These names may be more than one region: {names}. They do not count. Use a code.',
  'note.nameless': '{count} {count?row has:rows have} no region. They do not count.',
  'note.periodless': '{count} {count?row has:rows have} no period. They do not count.',
};
