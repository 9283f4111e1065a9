import type { Words } from '../../core/chart.js';

export const en: Words = {
  name: 'Are we on course for what was agreed?',
  'field.state': 'how it stands',
  'field.way': 'part of the way',
  'field.target': 'part of the target',
  'field.needed': 'needed on this day',

  'state.reached': 'reached',
  'state.on-course': 'on course',
  'state.behind': 'behind',
  'state.overdue': 'past its term',
  'state.unknown': 'cannot be told yet',
  'state.secret': 'secret',
  'key.way': 'how far it is now',
  'key.needed': 'where it should be now',
  'key.target': 'what was agreed',
  'group.count': '{good} of {count} on course or reached{unknown!, {unknown} unknown}',
  'group.none': 'Other',

  figures:
    '{start!now }{value}{sure! ({sure})}{start!: from {start} to {target}{share!, {share} of the way}:{limit!, {target}{most! or less}{least! or more} was agreed:{target! of {target}{share!, {share}{ofTarget! of the target}}}}}{wrong!, the wrong way}',
  pace: '{gap}{points! percentage points}{less! less} to go in {months} {months?month:months}: {needed} a {year!year:month}.{pace! So far: {pace} a {year!year:month}.}{away! So far it went the wrong way.}',
  'pace.left': '{gap}{points! percentage points}{less! less} to go until {due}.',
  'pace.over': 'The term was {due}. It is still {gap}{points! percentage points} off.',
  differs:
    'The owner reports: {reported}. {other!The pace says: {reached!reached}{on-course!on course}{behind!behind}{overdue!past its term}.}',
  'reason.value': 'There is no figure yet.',
  'reason.target': 'There is no target.',
  'reason.start': 'The starting figure is not known.',
  'reason.since': 'The starting day is not known.',
  'reason.due': 'There is no term.',
  'reason.direction': 'It is not known whether higher or lower is better.',
  'reason.early': 'The period has not begun yet.',

  'insight.counts':
    '{none!:{count?The goal {good!{reached!has been reached:is on course}:has not been reached}:{good!{good} of the {count} goals {good?is:are} on course or reached{reached! ({reached} reached)}:None of the {count} goals is on course or reached}}.} {behind!{count?It is:{behind} {behind?is:are}} behind.}',
  'insight.others':
    '{overdue!{overdue} {overdue?is:are} past {overdue?its:their} term.} {unknown!Of {unknown} {unknown?goal:goals} it cannot be told yet.} {secret!Of {secret} the figure is secret.} So it was on {date}.',
  'insight.behind':
    'Furthest behind: {name}{share! ({share} of the way, where {needed} is needed)}{over! (past its term)}{away!, which goes the wrong way}.{names! Next: {names}{more! and {more} more}}.',
  'insight.due': 'The first term is {due}: {names!{names}:{count} goals}.',

  'note.pace':
    'On course means: at least as far as at an even pace from start to term{margin!, with a margin of {margin} percentage points}.',

  'insight.weighted':
    'Together {share} of the way has been gone. Each goal counts by its weight and for 100% at most.{left! {left} {left?goal does:goals do} not count: the way or the weight is not known.}',
  'insight.otherwise':
    'For {count} {count?goal:goals} the owner reports something else than the figures say: {names}{more! and {more} more}.',
  'insight.programme': 'Least on course is {name}: {good} of {count}.',
  'note.no-start':
    'For {count} {count?goal:goals} the starting figure is not known. There the bar begins at 0 and the percentage is the part of the target that is there. No pace can be told.',
  'note.secret': '{count} {count?figure is:figures are} secret. Secret is not zero.',
  'note.missing': 'Of {count} {count?goal:goals} there is no figure.',
  'note.provisional': '{count} {count?figure is:figures are} provisional.',
  'note.forecast': '{count} {count?figure is:figures are} a forecast.',
  'note.older': '{count} {count?figure is:figures are} older than another of the same goal. You see the latest.',
  'note.nameless': '{count} {count?row names:rows name} no goal and {count?is:are} left out.',
  'note.undated': 'For {count} {count?goal:goals} a date cannot be read: {names}.',

  'fold.goals': 'Show all {count} goals',
  'fold.items': 'Show all {count} items',

  'levels.state': '{low!{low} too low:at its level}',
  'levels.figures': '{known!level {now} of {levels}:{now}}{target!, {target} is wanted}',
  'levels.count': '{good} of {count} at their level{unknown!, {unknown} unknown}',
  'key.held': 'level now',
  'key.wanted': 'level wanted',
  'levels.counts':
    'Of the {count} {count?skill:skills}, {good!{good} {good?is:are} at {good?its:their} level:none is at its level}.{unknown! Of {unknown} the level cannot be told.}',
  'levels.most': 'The largest lack is {low} {low?level:levels}: {names}{more! and {more} more}.',
  'levels.team': 'Least far is {name}: {good} of {count} at their level.',

  'is.done': 'done',
  'is.partly': 'partly done',
  'is.open': 'not done yet',
  'is.inapplicable': 'not applicable',
  'is.unknown': 'unknown',
  'is.secret': 'secret',
  'done.done': '{count} done',
  'done.partly': '{count} partly done',
  'done.open': '{count} not done yet',
  'done.inapplicable': '{count} not applicable',
  'done.unknown': '{count} unknown',
  'done.secret': '{count} secret',
  'left.partly': 'Partly: {name}',
  'left.open': 'Not yet: {name}',
  'left.more': 'And {count} more',
  'list.count': '{done} of {count} done',
  'list.counts':
    'Of the {count} {count?item:items}, {done!{done} {done?is:are} done:none is done}{share! ({share})}. {partly!{partly} {partly?is:are} partly done.} {open!{open} {open?is:are} not done yet.} {unknown!Of {unknown} it is not known.} {inapplicable!Not applicable and not counted: {inapplicable}.}',
  'list.last': 'Least done is {name}: {done} of {count}.',
  'list.full': 'Wholly done: {names}{more! and {more} more}.',
  'list.strange': 'These words do not say whether something is done: {words}. They count as unknown.',
  'list.absent': 'Of {count} {count?item:items} nothing is filled in.',
  'list.secret': 'Of {count} {count?item:items} it is secret.',
  'list.figures': 'You do not see the figures of {field}: they need a target as well.',
  'list.nameless': '{count} {count?row names:rows name} no item and {count?is:are} left out.',
};
