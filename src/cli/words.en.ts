import type { Words } from '../core/chart.js';

/** What the command says, in English. */
export const cliEn: Words = {
  'cli.usage': 'Usage:',
  'cli.about':
    'Reads a file as a monitor of Peil reads it, and says what was read, what stands out and whether the monitor can draw it.',
  'cli.file': 'A file, a web address, or - for what another program passes on.',
  'cli.monitor': 'The monitor: {names}.',
  'cli.lang': 'The language: nl or en.',
  'cli.json': 'Gives all of it as JSON.',
  'cli.option': 'An option of the monitor, such as vacancies=aantal_vac. May be repeated.',
  'cli.setting':
    'How the file must be read, such as decimal=, or sheet=2. These are the names that come after data- in a page. May be repeated.',
  'cli.help': 'Shows this help.',
  'cli.codes':
    'Exit code: 0 when the file can be read and the monitor can draw it, 1 when it cannot, 2 when the command is wrong.',

  'cli.unknown-command': 'There is no command {given}. Choose: {choices}.',
  'cli.unknown-option': 'There is no {option}. With --help you see what there is.',
  'cli.no-value': '{option} needs a value behind it.',
  'cli.no-pair': '{option} needs name=value behind it. Found: {given}.',
  'cli.no-file': 'Name one file or web address.',
  'cli.cannot-open': 'The file {given} cannot be opened: {reason}.',
  'cli.reason-absent': 'it is not there',
  'cli.reason-folder': 'it is a folder',
  'cli.reason-forbidden': 'you may not read it',
  'cli.unknown-monitor': 'There is no monitor {given}. Choose from: {choices}.',
  'cli.option-without-monitor': 'What --option sets belongs to a monitor. Name it with --monitor.',
  'cli.unknown-lang': 'There is no language {given}. Choose from: nl and en.',
  'cli.unknown-setting': 'There is no setting {given}. Choose from: {choices}.',
  'cli.bad-setting': 'The setting {given} cannot be.',
  'cli.unknown-chart-option': 'The monitor {monitor} has no option {given}. Choose from: {choices}.',

  'cli.source':
    '{format}, {rows} {rows?row:rows}, {columns} {columns?column:columns}.{delimiter! Between the cells: “{delimiter}”.}{encoding! Letters: {encoding}.}',
  'cli.tab': 'tab',
  'cli.drawable': 'The monitor {monitor} can draw this file.',
  'cli.not-drawable': 'The monitor {monitor} cannot draw this file.',
  'cli.read': 'The file was read.',
  'cli.attention': '{count?There is one point that needs:There are {count} points that need} attention.',
  'cli.no-attention': 'Nothing stood out.',

  'cli.title-problems': 'What is still needed',
  'cli.title-summary': 'How the monitor sums up the data',
  'cli.title-channels': 'Which column serves what',
  'cli.title-attention': 'Attention',
  'cli.title-left': 'Left out',
  'cli.title-remarks': 'How the file was read',
  'cli.title-columns': 'Columns',

  'cli.missing-channel':
    '“{option}” is missing. Peil looks for a column with a name like: {names}. Does it have another name? Then say so: --option {option}="name of the column".',
  'cli.missing-channels':
    '“{option}” is missing. Peil does not guess these columns. Name them yourself, in order: --option {option}="first column,second column".',
  'cli.no-such-column': '{option} is set to “{given}”. There is no such column.',
  'cli.wrong-type':
    '{option} is set to the column “{given}”. It holds something else than is needed. Choose another column.',
  'cli.bad-value':
    '{option} is set to “{given}”. That cannot be.{expected! Needed is {expected}.}{choices! Choose from: {choices}.}',
  'cli.forms': 'This monitor draws when it finds: {forms}.',
  'cli.or': 'or',
  'cli.served-synonym': '{option}: column “{column}”, found by its name. {about}',
  'cli.served-attribute': '{option}: column “{column}”, named by you. {about}',
  'cli.not-needed': 'Not found, may be absent: {options}.',
  'cli.not-found': 'Not found: {options}.',
  'cli.lacking': '{option}: missing. {about}',
  'cli.unused': 'Not used: {columns}.',
  'cli.boundaries': 'The areas of the map are in a file of their own, which the page names. It was not checked here.',
  'cli.in-column': '{columns?Column:Columns} {columns}{more! and {more} more}: {text}',
  'cli.page-settings':
    'Does a sentence name data-? You write that in the page. Here you try it with --setting, without data-.',

  'cli.type-number': 'numbers',
  'cli.type-text': 'words',
  'cli.type-date': 'days',
  'cli.type-period': 'periods',
  'cli.column': '{name}: {type}{unit! in {unit}}{channel!, serves as {channel}}',
  'cli.years': 'The cells are years.',
  'cli.filled': '{filled} of the {rows} cells {filled?has:have} a value.',
  'cli.filled-all': '{rows?The only cell has:All {rows} cells have} a value.',
  'cli.first': 'The first number is {first}.',
  'cli.total':
    'All numbers added up: {total}. Lowest: {lowest}. Highest: {highest}.{secret! Without {secret} secret {secret?number:numbers}.}',
  'cli.different': '{different?One value:{different} different values}.',
  'cli.only': 'Only {from}.',
  'cli.span': 'From {from} up to and including {to}, {different?one value:{different} different values}.',
  'cli.marks': 'Signs instead of a value: {marks}.',
  'cli.mark': '“{mark}” {count} times',
  'cli.statuses': 'Flags: {statuses}.',
  'cli.status': '{count} {status}',
  'cli.column-short':
    '{name}: {type}{unit! in {unit}}, {filled} with a value{total!, added up {total}}{different!, {different?one value:{different} different values}}',
};
