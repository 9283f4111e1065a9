import type { Words } from '../../core/chart.js';

const higher = (up: string, down: string, share: string, than = ' than', as = ' as') =>
  `{${up}!{${up}}{points! percentage points} higher{${share}! ({${share}})}${than}:{${down}!{${down}}{points! percentage points} lower{${share}! ({${share}})}${than}:as high${as}}}`;
const change = higher('up', 'down', 'share');
const distance =
  'The target is {target}{due! ({due})}. The figure is now {up!{up}{points! percentage points} too high:{down} {points!percentage points }too low}.';

export const en: Words = {
  name: 'Development through time',
  'field.event': 'event',
  'field.date': 'date',
  'field.index': 'index',
  'field.forecast': 'forecast',

  'axis.value': '{measure}{unit! ({unit})}',
  'axis.index': '{measure}, {base} = 100',
  'label.target': 'target{due! {due}}: {value}',
  'label.forecast': 'forecast',
  'label.before': 'before: {value}',
  'label.after': 'after: {value}',
  'axis.events': 'What happened?',

  'control.grain': 'Per',
  'control.view': 'View',
  'grain.day': 'day',
  'grain.week': 'week',
  'grain.month': 'month',
  'grain.quarter': 'quarter',
  'grain.half-year': 'half-year',
  'grain.school-year': 'school year',
  'grain.year': 'year',
  'view.single': 'All in one chart',
  'view.multiples': 'A small chart per line',
  'label.peer': 'Thin line: {name}',

  'mark.longest': 'Here ends the longest {up!rise:fall}: {count} times in a row, from {first} ({from}) to {last}.',
  'mark.interval': 'The margin runs from {lower} to {upper}.',
  'mark.target':
    'The target is {target}. The figure is {up!{up}{points! percentage points} higher:{down!{down}{points! percentage points} lower:exactly as high}}.',
  'mark.expected': 'This is a forecast.',

  'insight.none': 'There are no figures yet of what happened.',
  'insight.latest': '{measure}{line!, {line}}{base!, {base} is 100}: {value} ({period}{provisional!, provisional}).',
  'insight.change': `That is ${change} {year!a year earlier:before} ({previous}).`,
  'insight.target-reached': 'The target of {target}{due! ({due})} has been reached.',
  'insight.target': distance,
  'insight.pace-in-time': `${distance} At the pace since {since} the target will be reached in time: {reached}.`,
  'insight.pace-late': `${distance} At the pace since {since} the target will be reached too late: {reached}. It takes a change of {needed} {points!percentage points }a year. Now it is {pace}.`,
  'insight.pace-when': `${distance} At the pace since {since} the target will be reached in: {reached}.`,
  'insight.pace-never': `${distance} {away!It moves away from the target:At this pace the target will not be reached}, measured since {since}.{needed! It takes a change of {needed} {points!percentage points }a year.}`,
  'insight.path': 'The plan needed {planned} ({period}). The figure is {ahead!ahead of:behind} the plan.',
  'insight.peer': `The figure is ${change} that of {peer} ({value}).{year! A year earlier it was {gapUp!{gapUp}{points! percentage points} higher:{gapDown!{gapDown}{points! percentage points} lower:as high}}.}`,
  'insight.spread': 'The highest is {high} ({highest}), the lowest {low} ({lowest}).',
  'insight.measure': `Before the measure ({date}) the mean was {before}, after it {after}. That is ${higher('up', 'down', 'share', '', '')}. The measure need not be the cause.`,
  'insight.run':
    'The figure has {up!risen:fallen} {count} times in a row, from {first} ({from}) to {last} ({to}){longest!, never before for so long}.',
  'insight.forecast-error':
    'The forecast was {error}{points! percentage points} off on average{share! ({share})}{high!, too high on average:{low!, too low on average}}.{intervals! The figure was within the margin {within} of {intervals} times.}',
  'insight.forecast': 'The forecast is {value} ({period}){lower!, with a margin from {lower} to {upper}}.',
  'insight.interval': 'The true figure is probably between {lower} and {upper} ({period}).',
  'insight.extremes': 'The highest figure since {since} was {high} ({highPeriod}), the lowest {low} ({lowPeriod}).',

  'note.index': 'The lines start level: {base} is 100. 110 means 10% more than then.',
  'note.no-base': 'There is no figure of {base}. That is why you see no index.',
  'note.baseless': 'No figure of {base}: {names}. You do not see {count?that line:those lines}.',
  'note.provisional': '{count} {count?figure is:figures are} provisional (dashed).',
  'note.revised': '{count} {count?figure is:figures are} revised.',
  'note.forecast': '{count} {count?figure is:figures are} a forecast (dashed).',
  'note.suppressed': '{count} {count?figure is:figures are} secret. Secret is not zero. There the line has a gap.',
  'note.missing': '{count} {count?figure is:figures are} missing. There the line has a gap.',
  'note.interval': 'The band around the line shows how uncertain a figure is.',
  'note.no-such-grain': 'There are no figures per period of that length.',
  'note.other-grain': '{count} {count?row is:rows are} about a longer or shorter period and {count?is:are} left out.',
  'note.periodless': '{count} {count?row has:rows have} no period and {count?is:are} left out.',
  'note.repeated':
    '{count} {count?row is:rows are} about the same line and period as another. You see the first. Choose a column for the lines or filter the data.',
  'note.events': '{count} {count?event falls:events fall} outside the chart.',
  'note.one-period': 'There are figures of one period. Only with more do you see a rise or a fall.',
  'note.no-zero': 'The scale does not start at 0.',
};
