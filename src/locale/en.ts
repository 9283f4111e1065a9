import type { Words } from '../core/chart.js';

/** Base words in English, with the keys of `nl`. */
export const en: Words = {
  'list.and': 'and',
  'number.thousand': 'thousand',
  'number.million': 'million',
  'number.billion': 'billion',
  'date.months': 'January February March April May June July August September October November December',
  'date.day': '{day} {month} {year}',
  'period.half-year': 'H{part} {year}',
  'period.quarter': 'Q{part} {year}',
  'period.month': '{month} {year}',
  'period.week': 'week {part} of {year}',
  'period.school-year': 'school year {year}/{part}',
  'speech.minus': 'minus',
  'speech.to': 'to',

  'status.suppressed': 'confidential',
  'status.unknown': 'unknown',
  'status.impossible': 'not applicable',
  'status.provisional': 'provisional',
  'status.revised': 'revised',
  'status.forecast': 'forecast',
  'status.absent': 'not filled in',

  'ui.loading': 'Fetching the data.',
  'ui.loading-slow': 'Fetching the data takes longer than usual. One moment please.',
  'ui.empty': 'There are no data to show.',
  'ui.stale':
    'The new data do not arrive. These are the data of {date!{date}, {time}:{time!{time}:an earlier moment}}.',
  'ui.progress': 'The data are coming in: {rows} {of!of {of} }rows.',
  'ui.error-title': 'This chart does not work',
  'ui.retry': 'Try again',
  'ui.table-show': 'Show the table',
  'ui.table-hide': 'Hide the table',
  'ui.table-more': 'Show more rows{count! ({shown} of {count})}',
  'ui.table-caption': 'Table{name! of: {name}}{count!, {count} {count?row:rows}}',
  'ui.download': 'Save',
  'ui.download-svg': 'Drawing (SVG)',
  'ui.download-png': 'Image (PNG)',
  'ui.download-csv': 'Table (CSV)',
  'ui.download-data': 'All data (CSV)',
  'ui.download-vega-lite': 'As Vega-Lite (JSON)',
  'ui.keys': 'Parts of: {name}',
  'ui.keys-help-list':
    'Use the arrow keys to go through the parts. Home is the first, End the last. Enter chooses a part, Escape closes the box.',
  'ui.keys-help-layers':
    'Use the up and down arrow keys to go through the parts. Use left and right to follow a flow. Home is the first, End the last. Enter chooses a part, Escape closes the box.',
  'ui.keys-help-compass':
    'Use the arrow keys to go left, right, up or down. Home is the first part, End the last. Enter chooses a part, Escape closes the box.',
  'ui.source': 'Source',
  'ui.date': 'Date of the figures',
  'ui.definition': 'What does this mean?',
  'ui.notes': 'Please note',
  'ui.chart-of': 'Chart: {name}',
  'ui.all': 'All',
  'ui.columns-found': '{columns!Columns found: {columns}.:No columns were found.}',
  'ui.write-attribute': 'Write in the element: {attribute}',

  'error.no-data':
    'There are no data yet. Put the address of a file in data-url, or put a table in {tag!{tag}:the element}.',
  'error.network':
    'The data do not arrive. Perhaps there is no connection, or {host!{host}:the other website} does not let this page read the data (CORS).{url! Address: {url}.} Try again later, or ask the other website for permission.',
  'error.not-found':
    'The file with the data is not there (error {status!{status}:404}).{said! The website says: “{said}”.}{url! Address: {url}.} Check the address in data-url.',
  'error.forbidden':
    'This page may not read the data (error {status!{status}:403}).{said! The website says: “{said}”.}{url! Address: {url}.} Ask the owner of the data for access.',
  'error.server':
    'The website with the data gives an error{status! ({status})}.{said! The website says: “{said}”.}{url! Address: {url}.} Try again later. If it stays, ask the owner of the data.',
  'error.timeout':
    'Fetching the data takes too long{seconds!. We waited {seconds} seconds}.{url! Address: {url}.} Try again later, or make the file smaller.',
  'error.html':
    'A web page came back instead of data.{title! The page is called “{title}”.}{found! Found: {found}.}{url! Address: {url}.} Find the address of the file itself and put that in data-url.',
  'error.empty':
    'There are no data in the file.{url! Address: {url}.}{columns! Columns found: {columns}.} Check that it has rows of data.',
  'error.too-large':
    'The file is too large{size!: {size}}.{limit! It may be {limit} at most.}{url! Address: {url}.} Make a file with fewer rows or columns.',
  'error.broken':
    '{cut!The file is cut off. Its end is missing:The file is not well formed}.{url! Address: {url}.}{line! It goes wrong at line {line}.}{near! It says: “{near}”.}{found! Found: {found}.} Save the file again and try once more.',
  'error.format':
    'This page cannot read this kind of file{found!: {found}}.{url! Address: {url}.}{password! The file has a password. Save it without a password.}{spreadsheet! Open it in Excel or LibreOffice and save it as .xlsx or .csv.}{document! Put the table in a spreadsheet and save that as .csv or .xlsx.}{image! This is an image. Ask its maker for the figures as .csv or .xlsx.}{map! Save the map as GeoJSON or FlatGeobuf (.fgb).}{archive! Unpack it, or make it a .zip.}{zip! Put one file with data in it: .csv, .json or .xlsx.}{packed! Save it again, packed with snappy or zstd or not packed.}{table! Save it as .csv or .parquet.} This page does read CSV, JSON, Excel (.xlsx), GeoJSON and TopoJSON.',
  'error.columns':
    '{sought!The column “{sought}” is not there:The columns for this chart were not found}.{path! We looked at: {path}.}{columns! Columns found: {columns}.} Write in {tag!{tag}:the element} which columns they are.',
  'error.option':
    'A setting of this chart cannot be used{option!: {option}}.{path! It goes wrong at {path} in the specification.}{given! It says: {given}.}{expected! It needs {expected}.}{choices! Choose from: {choices}.} Check which values are allowed.',
  'error.boundaries':
    'The map areas cannot be read{status! (error {status})}.{url! Address: {url}.}{field! No area has “{field}”.}{columns! Areas do have: {columns}.}{found! Found: {found}.}{said! The website says: “{said}”.} Check the address in boundaries-url. Use a file with areas in GeoJSON or TopoJSON.',
  'error.drawing':
    'The chart cannot be drawn. That is our fault.{found! Message: {found}.} Please tell the owner of this page.',

  'problem.missing-channel':
    'The column for {option} was not found.{columns! Columns found: {columns}.} Write which column it is: <{tag} {option}="name of the column">.',
  'problem.no-such-column':
    '{option} says “{given}”. There is no such column.{columns! Columns found: {columns}.} Choose a column that is there.',
  'problem.wrong-type':
    '{option} says the column “{given}”. That column holds something else than needed{expected!: {expected}}. Choose another column.',
  'problem.bad-value':
    '{option} says “{given}”. That is not possible.{expected! It needs {expected}.}{choices! Choose from: {choices}.}',

  'expected.choice': 'one of the fixed words',
  'expected.json': 'a Vega-Lite specification or a part of one, as JSON',
  'expected.number': 'a number within the limits',
  'expected.whole': 'a whole number within the limits',
  'expected.numbers': 'a row of numbers, from small to large',
  'expected.day': 'a day such as 2026-09-30',
  'expected.moment': 'a year, month or day, such as 2026, 2026-03 or 2026-03-12',
  'expected.events': 'a date with words, such as 2026-03-12 The council adopts the plan',
};
