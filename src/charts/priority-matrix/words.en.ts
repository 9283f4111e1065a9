import type { Words } from '../../core/chart.js';

export const en: Words = {
  'value-risk.top-left': 'Start here',
  'value-risk.top-right': 'Reduce the risk first',
  'value-risk.bottom-left': 'Do it on the side',
  'value-risk.bottom-right': 'Do not do',
  'effort-value.top-left': 'Start here',
  'effort-value.top-right': 'Plan as a big project',
  'effort-value.bottom-left': 'Do it on the side',
  'effort-value.bottom-right': 'Not now',
  'participation.top-left': 'Keep informed',
  'participation.top-right': 'Decide together',
  'participation.bottom-left': 'Monitor',
  'participation.bottom-right': 'Keep satisfied',
  'insight.counts-value-risk':
    'Number in each quadrant – ‘Start here’: {top-left}, ‘Reduce the risk first’: {top-right}, ‘Do it on the side’: {bottom-left}, ‘Do not do’: {bottom-right}.',
  'insight.counts-own-value-risk':
    'Number in each quadrant – ‘{top-left-name!{top-left-name}:Start here}’: {top-left}, ‘{top-right-name!{top-right-name}:Reduce the risk first}’: {top-right}, ‘{bottom-left-name!{bottom-left-name}:Do it on the side}’: {bottom-left}, ‘{bottom-right-name!{bottom-right-name}:Do not do}’: {bottom-right}.',
  'insight.counts-effort-value':
    'Number in each quadrant – ‘Start here’: {top-left}, ‘Plan as a big project’: {top-right}, ‘Do it on the side’: {bottom-left}, ‘Not now’: {bottom-right}.',
  'insight.counts-own-effort-value':
    'Number in each quadrant – ‘{top-left-name!{top-left-name}:Start here}’: {top-left}, ‘{top-right-name!{top-right-name}:Plan as a big project}’: {top-right}, ‘{bottom-left-name!{bottom-left-name}:Do it on the side}’: {bottom-left}, ‘{bottom-right-name!{bottom-right-name}:Not now}’: {bottom-right}.',
  'insight.counts-participation':
    'Number in each quadrant – ‘Keep informed’: {top-left}, ‘Decide together’: {top-right}, ‘Monitor’: {bottom-left}, ‘Keep satisfied’: {bottom-right}.',
  'insight.counts-own-participation':
    'Number in each quadrant – ‘{top-left-name!{top-left-name}:Keep informed}’: {top-left}, ‘{top-right-name!{top-right-name}:Decide together}’: {top-right}, ‘{bottom-left-name!{bottom-left-name}:Monitor}’: {bottom-left}, ‘{bottom-right-name!{bottom-right-name}:Keep satisfied}’: {bottom-right}.',
  name: 'Where do we begin?',
  'axis.x': '{name}{unit! ({unit})} →',
  'axis.y': '↑ {name}{unit! ({unit})}',
  'legend.rest': 'others or mixed',
  'list.heading': '{name} ({count})',
  'list.edge': 'On the line',
  'fold.open': 'Show all {count}',
  'control.all': 'Show every name',

  'mark.together': '{count} are in the same place.',
  'mark.corner': 'Quadrant: {corner}.',
  'mark.edge': 'Exactly on the line between the quadrants.',
  'mark.rank': 'Place {rank} of {of} to begin with.',

  'insight.none': 'Nothing has the two figures that are needed.',
  'insight.begin-value-risk': 'Begin with {names}{more! and {more} more}: much value and little risk.',
  'insight.begin-effort-value': 'Begin with {names}{more! and {more} more}: much value and little effort.',
  'insight.begin-participation':
    'Decide together with {names}{more! and {more} more}: much influence and much involvement.',
  'insight.begin': 'Begin with {names}{more! and {more} more}.',
  'insight.no-begin': 'Nothing is in the quadrant to begin with.',
  'insight.edge': 'Exactly on the line {count?is:are} {names}{more! and {more} more}. Choose the quadrant yourself.',

  'note.scale': 'The scales run from {from} to {to}.',
  'note.scales': 'The scale of {x} runs from {from} to {to}, that of {y} from {yFrom} to {yTo}.',
  'note.split-same': 'The quadrants part at {xAt}.',
  'note.split': 'The quadrants part at {x} {xAt} and at {y} {yAt}.',
  'note.median': 'The quadrants part at the median: {x} {xAt} and {y} {yAt}. Half is not above it.',
  'note.together': 'In {count} {count?place:places} there is more than one. Those share a dot.',
  'note.missing':
    '{count} {count?lacks:lack} a figure and {count?is:are} not in the picture: {names}{more! and {more} more}.',
  'note.secret':
    'Of {count} a figure is secret. {count?It is:They are} not in the picture: {names}{more! and {more} more}.',
  'note.outside': '{count} {count?lies:lie} outside the scale.',
  'note.unsized': 'Of {count} it is not known: {size}. {count?It has:They have} an open shape.',
  'note.nameless': '{count} {count?row has:rows have} no name (–).',
};
