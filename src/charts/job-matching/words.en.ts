import type { Words } from '../../core/chart.js';

const per1 =
  '{vacancies!{vacancies} {vacancies?vacancy:vacancies} for 1 jobseeker:{jobseekers!{jobseekers} jobseekers for 1 vacancy:no vacancies}}';

export const en: Words = {
  name: 'Tension on the labour market',
  'class.no-jobseekers': 'no jobseekers',
  'class.very-tight': 'very tight',
  'class.tight': 'tight',
  'class.average': 'average',
  'class.wide': 'slack',
  'class.very-wide': 'very slack',
  'class.nothing': 'neither',
  'class.unknown': 'cannot be computed',

  'meaning.no-jobseekers': 'there are vacancies, nobody looks for this work',
  'meaning.very-tight': 'more than {d} vacancies for 1 jobseeker',
  'meaning.tight': '{c} to {d} vacancies for 1 jobseeker',
  'meaning.average': '{b} to {c} vacancies for 1 jobseeker',
  'meaning.wide': '{a} to {b} vacancies for 1 jobseeker',
  'meaning.very-wide': 'less than {a} vacancies for 1 jobseeker',
  'meaning.nothing': 'no vacancies and no jobseekers',
  'meaning.unknown': 'a number is secret or unknown',

  'field.occupation': 'occupation',
  'field.jobseekers': 'jobseekers',
  'field.vacancies': 'vacancies',
  'field.matched': 'filled',
  'field.period': 'period',
  'field.tension': 'vacancies per jobseeker',
  'field.class': 'tension',
  'field.missing': '{name}: parts without a number',
  'field.from': 'from occupation',
  'field.to': 'to occupation',
  'field.count': 'number',

  'axis.jobseekers': 'Jobseekers',
  'axis.vacancies': 'Vacancies',
  'axis.tension': 'tension',
  'axis.matched': 'of which filled',
  'axis.overall': 'Vacancies per jobseeker, {from} to {to}',
  'axis.classes': 'Number of occupations per class{period!, {period}}',
  'axis.tightest': 'The tightest occupations',
  'axis.widest': 'The slackest occupations',
  'axis.each': 'By occupation',
  'axis.from': 'Jobseekers from',
  'axis.to': 'Vacancies in',
  'axis.same': 'same occupation',
  'axis.other': 'other occupation',
  'axis.moves': 'By occupation of jobseekers: to which occupation they could move.',
  'axis.no-moves': 'There is no move with a number above zero.',

  'label.suppressed': 'secret',
  'label.unknown': 'unknown',
  'label.impossible': 'not valid',
  'label.absent': 'missing',
  'name.overall': 'all occupations together',
  'name.rest': 'other ({count})',
  'name.same': '{name} (same occupation)',

  'fold.open': 'Show all {total}',
  'fold.middle': '{count} occupations in between{unknown!, {unknown} cannot be computed}',
  'fold.rest': '{count} smaller occupations',
  'fold.unknown': '{count} {count?occupation:occupations} cannot be computed',
  'fold.targets': 'and {count} more occupations, together {sum}',
  'fold.open-moves': 'Show all moves',

  'control.view': 'View',
  'control.sort': 'Order',
  'control.at': 'Period',
  'control.all': 'Show all occupations',
  'view.bars': 'By occupation',
  'view.trend': 'Through time',
  'view.flow': 'Moves',
  'sort.tension': 'Tightest first',
  'sort.size': 'Largest first',
  'sort.name': 'By name',

  'mark.no-jobseekers': 'No jobseekers: {vacancies} {vacancies?vacancy:vacancies} and nobody who looks for this work.',
  'mark.very-tight': `Very tight: {least!at least {least} vacancies for 1 jobseeker:${per1}}.`,
  'mark.tight': `Tight: ${per1}.`,
  'mark.average': `Average: ${per1}.`,
  'mark.wide': `Slack: ${per1}.`,
  'mark.very-wide': `Very slack: ${per1}.`,
  'mark.nothing': 'There are no vacancies and no jobseekers.',
  'mark.unknown':
    'The tension cannot be computed. {suppressed!A number is secret.:{impossible!A number cannot be right.:A number is unknown.}}',
  'mark.least-jobseekers':
    'There are at least {least} jobseekers. {missing?One part has:{missing} parts have} no number.',
  'mark.least-vacancies':
    'There are at least {least} vacancies. {missing?One part has:{missing} parts have} no number.',
  'mark.rank': 'Place {at} of {of}, from tight to slack.',
  'mark.summed': 'Summed over {count} {count?occupation:occupations} with both numbers.',
  'mark.share': 'That is {share} of all possible moves.',
  'mark.same': 'This is work in the same occupation.',

  'insight.classes':
    '{short} of the {computable} occupations {short?is:are} tight or very tight and {plenty} slack or very slack{period! ({period})}.',
  'insight.none': 'The tension of none of the {total} occupations can be computed.',
  'insight.no-jobseekers':
    'For {name} there {open?is {open} vacancy:are {open} vacancies} and no jobseekers{more!, as for {more} other {more?occupation:occupations}}.',
  'insight.tightest': `The tightest is {name}: ${per1}.`,
  'insight.widest': `The slackest is {name}: ${per1}.`,
  'insight.shortage':
    '{share} of the vacancies are for an occupation that is tight or very tight{alone! or that nobody looks for}.',
  'insight.matched':
    '{matched} of the {vacancies} vacancies were filled ({share}){previous!, {more!{more} percentage {more?point:points} more than:{less!{less} percentage {less?point:points} less than:as many as}} before ({previous})}.',
  'insight.matched-more': '{matched} vacancies were filled. {vacancies} are open.',
  'insight.need': 'Most vacancies ask for {need}: {least!at least }{vacancies}.',
  'insight.trend-up': 'The tension rose from {before} ({first}) to {after} vacancies per jobseeker ({last}).',
  'insight.trend-down': 'The tension fell from {before} ({first}) to {after} vacancies per jobseeker ({last}).',
  'insight.trend-same': 'The tension stayed the same: {after} vacancies per jobseeker ({first} and {last}).',
  'insight.moves': 'There are {total} possible moves, from {sources} to {targets} occupations.',
  'insight.largest-move': 'The largest move is from {from} to {to}: {count} ({share}).',
  'insight.top-target': 'Most opportunities are in {name}: {count} ({share}).',
  'insight.same': '{count} {count?move stays:moves stay} within the same occupation ({share}).',
  'insight.no-moves': 'None of the {count} moves has a known number above zero.',

  'note.tension':
    'Tension is the number of open vacancies per jobseeker.{uwv! The bounds are those of UWV, the Dutch employee insurance agency. UWV counts people who have had unemployment benefit for under six months.}',
  'note.regions': 'The figures are summed over {count} areas (column {column}).',
  'note.no-such-period': 'The period {given} is not in the data. You see {shown}.',
  'note.incomplete-period': 'The latest figures ({latest}) are not complete yet. You see {shown}.',
  'note.not-computed':
    'The tension of {count} {count?occupation:occupations} cannot be computed, because a number {suppressed!is secret:{impossible!cannot be right:is missing}}. {count?It is:They are} not in the tension.{suppressed! Secret is not zero.}',
  'note.not-in-line':
    'A number of an occupation {suppressed!is secret {count} {count?time:times}:{impossible!cannot be right {count} {count?time:times}:is missing {count} {count?time:times}}}. That occupation is then not in the line.{suppressed! Secret is not zero.}',
  'note.least':
    '≥ means at least. Of {count} {count?occupation:occupations} a part has no number. The real number can be higher.',
  'note.provisional-figures': 'The figures of {count} {count?occupation:occupations} are provisional (dashed).',
  'note.revised-figures': 'The figures of {count} {count?occupation:occupations} are revised.',
  'note.forecast-figures': 'The figures of {count} {count?occupation:occupations} are a forecast (dashed).',
  'note.undated': '{count} {count?figure has:figures have} a period that fits on no timeline.',
  'note.nameless': '{count} {count?row has:rows have} no occupation and {count?is:are} left out.',
  'note.periodless': '{count} {count?row has:rows have} no period and {count?is:are} left out.',
  'note.other-grain': '{count} {count?row is:rows are} about a longer or shorter period and {count?is:are} left out.',
  'note.totals':
    '{count} {count?row is a total:rows are totals} and {count?is:are} left out, so that nothing counts twice.',
  'note.other-kinds':
    '{count} {count?row is:rows are} neither vacancy nor jobseeker ({kinds}) and {count?is:are} left out.',
  'note.negative': '{count} {count?number is:numbers are} below zero. That cannot be. {count?It is:They are} left out.',
  'note.moves-suppressed':
    'The number of {count} {count?move:moves} is secret. {count?It is:They are} in the table, not in the picture.',
  'note.moves-unknown':
    'The number of {count} {count?move:moves} is unknown. {count?It is:They are} in the table, not in the picture.',
  'note.moves-least': 'Of {count} {count?move:moves} a part has no number. The real number can be higher.',
  'note.moves-provisional': 'The figures of {count} {count?move:moves} are provisional.',
  'note.moves-nameless': '{count} {count?row lacks:rows lack} an occupation and {count?is:are} left out.',
};
