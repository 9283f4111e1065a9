import type { Words } from '../../core/chart.js';

export const en: Words = {
  'node.unknown': 'unknown',
  'node.rest': 'others ({count})',
  'field.flow': 'flow',
  'field.name': 'name',
  'field.share': 'share of the total',
  'field.rows': 'number of rows',
  'field.received': 'receives',
  'field.given': 'passes on',
  'field.remark': 'remark',
  'legend.other': 'other or unknown',
  'legend.provisional': 'provisional amount',
  'control.at': 'Period',
  'at.all': 'all years',
  'control.view': 'View',
  'view.auto': 'fits the width',
  'view.flow': 'flows',
  'view.bars': 'bars',
  'control.top': 'Show',
  'top.count': 'the largest {count}',
  'control.open': 'Small amounts',
  'open.more': 'opened for {names}',
  'open.none': 'together as others',
  total:
    '{period!In {period} it comes to:Together it comes to} {amount}{projects!, for {projects} projects:} ({rows} {rows?row:rows}).',
  nothing: 'There are {rows} rows, but none has an amount above zero.',
  'nothing.drawn': 'There is no amount above zero to draw. The table has all rows.',
  corrected: 'Corrections take {cut} off {gross}. That leaves {net}.',
  'corrected-apart':
    'Corrections take {cut} off {gross}. That leaves {net}. The picture shows {amount}: a flow below zero cannot be drawn.',
  shares:
    '{first} gives {firstAmount} ({firstShare}), {second} gives {secondAmount} ({secondShare}){others!. The rest comes from {others?one other:{others} others}:}.',
  largest: 'The largest flow goes from {source} to {target}: {amount} ({share}).',
  concentration: '{count} of the {of} recipients {count?gets:together get} half of the money.',
  more: 'The total is {amount} ({share}) higher than in {period}.',
  less: 'The total is {amount} ({share}) lower than in {period}.',
  unchanged: 'The total is the same as in {period}.',
  'no-destination': 'For {amount} ({share}) it is not known who receives it.',
  'no-amount': '{count} {count?row has:rows have} no amount.',
  'says.rank': 'Number {rank} of {of}.',
  'says.open': 'Choose to see more names.',
  'says.close': 'Choose to see fewer names.',
  'says.share-of': 'That is {share} of the money from {source}.',
  'says.share-in': 'That is {share} of the money to {target}.',
  'says.missing': '{count} {count?row has:rows have} no amount.',
  'apart.negative': 'not drawn: below zero',
  'apart.zero': 'not drawn: zero',
  'apart.missing': 'not drawn: no amount',
  'apart.suppressed': 'not drawn: secret amount',
  'apart.self': 'not drawn: from and to the same name',
  'apart.back': 'not drawn: goes back to an earlier name',
  'note.no-period': 'There is no data on {given}.{period! You see {period}.:}',
  'note.no-amount': '{count} {count?row has:rows have} no amount. {count?It is:They are} not part of the total.',
  'note.secret-amount':
    '{count} {count?row has:rows have} a secret amount. {count?It is:They are} not part of the total.',
  'note.corrections':
    '{count} {count?row is a correction:rows are corrections}, together {sum}. Without corrections it is {gross}, with corrections {net}.',
  'note.negative-path':
    '{count} {count?flow comes:flows come} out below zero ({sum}). {count?It is:They are} not in the picture and not in the total, but in the table: {names}{more! and {more} more:}.',
  'note.zero':
    '{count} {count?flow is:flows are} exactly zero. {count?It is:They are} in the table only: {names}{more! and {more} more:}.',
  'note.self':
    '{count} {count?flow goes:flows go} from and to the same name ({sum}). {count?It is:They are} in the table only and not in the total: {names}{more! and {more} more:}.',
  'note.back':
    '{count} {count?flow goes:flows go} back to an earlier name ({sum}). {count?It is:They are} in the table only and not in the total: {names}{more! and {more} more:}.',
  'note.unknown-stage': 'In {count} {count?row:rows} “{stage}” is empty. {count?It stands:They stand} under unknown.',
  'note.provisional-amount': '{count} {count?amount is:amounts are} provisional, together {sum}.',
  'note.undated': '{count} {count?row has:rows have} no period. {count?It counts:They count} only with all years.',
  'note.other-grain':
    '{count} {count?row is:rows are} about another kind of period. {count?It is:They are} left out, or money would count twice.',
  'note.no-room': 'There is no room for flows here, so you see bars.',
};
