import type { Words } from '../core/chart.js';

/** What was recognised in the data and why, in English. Loaded when a page asks for the report. */
export const reportEn: Words = {
  'report.encoding-guessed':
    'The file does not say how its letters are stored. It was read as {encoding}. Do letters look odd? Then set data-encoding.',
  'report.signs-lost':
    '{count?One character was:{count} characters were} lost when the file was saved. This cannot be repaired here.',
  'report.sep-line': 'The first line of the file says that {delimiter} stands between the cells.',
  'report.quotes':
    '{count?One quotation mark does:{count} quotation marks do} not close properly, the first on line {line}. They were read as ordinary characters.',
  'report.above':
    'Above the column names {count?stands one line that is no row:stand {count} lines that are no rows}: {lines}.',
  'report.below':
    'Below the rows {count?stands one line that is no row:stand {count} lines that are no rows}: {lines}.',
  'report.blank-lines': '{count?One blank line was:{count} blank lines were} skipped.',
  'report.headings': 'The column names take {count} rows. They were joined.',
  'report.numbers-as-names':
    'The first row was read as column names, but it holds numbers: {names}. Does the file have no names? Then set data-header-row to 0.',
  'report.long-rows':
    '{count?One row has:{count} rows have} more cells than there are names. The cells are in columns without a name of their own.',
  'report.short-rows':
    '{count?One row has:{count} rows have} fewer cells than there are names. The cells that are not there stay empty.',
  'report.empty-columns':
    '{count?One column has:{count} columns have} no name and no data and {count?was:were} left out.',
  'report.path': 'The rows are in the file at {path}.',
  'report.besides': 'Other parts of the file were not read: {parts}. With data-path you choose a part yourself.',
  'report.more-rows': 'The source has more rows than were fetched: {rows} rows{total! of {total}} were read.',
  'report.columnar': 'The file stores the data by column.',
  'report.keyed': 'Every row stands under a code of its own, such as {example}. It is in the column code.',
  'report.nested': 'These parts do not fit in a table and were left out: {columns}.',
  'report.crs': 'The places were read as {crs}.',
  'report.swapped': 'The two numbers of a place were in reverse order. They were swapped.',
  'report.shapes': '{count?One feature is:{count} features are} not a point. Only the data were read, without a place.',
  'report.foot': '{count?One row:{count} rows} from the foot of the table {count?was:were} left out.',

  'report.number-plain': 'Every cell is a number without points or commas in it.',
  'report.number-dutch': 'The numbers are written the Dutch way, such as {example}.',
  'report.number-english': 'The numbers are written the English way, such as {example}.',
  'report.number-heading': 'The name of the column says how to read the numbers: {example} is {value}.',
  'report.number-chosen': 'The page says that “{decimal}” stands before the decimals.',
  'report.chosen': 'The page says what kind of column this is.',
  'report.nothing': 'The column is empty.',
  'report.code': 'These are codes, such as {example}, not numbers to calculate with.',
  'report.code-name': 'By the name {name} these are codes or serial numbers, not numbers to calculate with.',
  'report.words': 'The cells are words, such as: {example}.',
  'report.date': 'The cells are days: {example} is {value}.',
  'report.period': 'The cells are periods: {example} is {value}.',

  'report.factor':
    'The name of the column says that the numbers are times {factor}. They were multiplied{unit! into {unit}}.',
  'report.flags':
    'Behind {count?one number:{count} numbers} stands a letter, such as p for provisional. It was read as a flag.',
  'report.mixed':
    'The column mixes two ways to write numbers: {dutch} ({dutchCount} times, Dutch) and {english} ({englishCount} times, English). Every number was read its own way. Check the source.',
  'report.ambiguous':
    'It is not certain how to read {count?one number:{count} numbers}: {example} was read as {value}. Is that wrong? Then set data-decimal.',
  'report.month-first': 'The days have the month first, as in {example}.',
  'report.nearly-numbers':
    'Of the {of} cells {count?one is a number:{count} are numbers}, but these are not: {cells}. So the column was read as words.',
  'report.dash':
    '{count?One cell holds:{count} cells hold} only {mark}. That can mean nothing or unknown. It was read as unknown, not as zero.',
  'report.sentinel':
    '{count?One cell holds:{count} cells hold} {mark}. It stands for an unknown or confidential number and does not count.',
  'report.odd': '{count?One cell cannot:{count} cells cannot} be read and {count?counts:count} as unknown: {cells}.',
};
