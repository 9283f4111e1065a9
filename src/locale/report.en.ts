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

  'report.filtered':
    '{count?One row:{count} rows} of the {of} {count?does:do} not meet the filter and {count?was:were} left out{filter!: {filter}}.',
  'report.source-says': 'The source itself says what this column holds.',
  'report.source-factor': 'The source says that the numbers are in {unit}. They were multiplied by {factor}.',
  'report.no-labels': 'The source did not explain its codes: {parts}. So codes are shown instead of names.',
  'report.link-elsewhere':
    'There are more rows, but they are on another website: {link}. Only the first {rows} rows were read.',
  'report.link-again': 'The source keeps pointing back to the same rows. Reading stopped after {rows} rows.',
  'report.double-cells': 'The source gives {count?one number:{count} numbers} twice. Only the first counts.',
  'report.filter-unknown': 'These values of the filter are not in the source: {values}.',
  'report.grain-day':
    '{count?One row is:{count} rows are} about one day and {count?was:were} left out. Set data-grain to choose.',
  'report.grain-week':
    '{count?One row is:{count} rows are} about a week and {count?was:were} left out. Set data-grain to choose.',
  'report.grain-month':
    '{count?One row is:{count} rows are} about a month and {count?was:were} left out. Set data-grain to choose.',
  'report.grain-quarter':
    '{count?One row is:{count} rows are} about a quarter and {count?was:were} left out. Set data-grain to choose.',
  'report.grain-half-year':
    '{count?One row is:{count} rows are} about half a year and {count?was:were} left out. Set data-grain to choose.',
  'report.grain-school-year':
    '{count?One row is:{count} rows are} about a school year and {count?was:were} left out. Set data-grain to choose.',
  'report.grain-year':
    '{count?One row is:{count} rows are} about a whole year and {count?was:were} left out. Set data-grain to choose.',
  'report.grain-other':
    '{count?One row is:{count} rows are} about another kind of period and {count?was:were} left out. Set data-grain to choose.',

  'report.sheets':
    'The sheet “{sheet}” was read. The file has more sheets: {sheets}. With data-sheet you choose another one.',
  'report.hidden-sheets': '{count?One hidden sheet was:{count} hidden sheets were} not read: {sheets}.',
  'report.hidden-rows': '{count?One hidden row was:{count} hidden rows were} left out.',
  'report.hidden-columns': '{count?One hidden column was:{count} hidden columns were} left out.',
  'report.sheet-errors':
    '{count?One cell holds:{count} cells hold} an error, such as {cells}. The number there is unknown.',
  'report.uncomputed':
    'The outcome of {count?one formula was:{count} formulas was} not saved. {count?That cell stays:Those cells stay} empty. Open the file in Excel and save it again.',
  'report.percent-cells': 'The column {column} holds percentages. They were read as you see them: 23% is 23.',
  'report.mixed-formats':
    'The column {column} mixes numbers with and without a percent or euro sign. Every number was read as its cell shows it. Check the source.',
  'report.zip':
    'The file {file} was read, which was packed.{files! Also packed, but not read: {files}. With data-path you choose another file.}',
  'report.inner-encoding': 'The letters in the packed file were read as {encoding}.',
  'report.rows-not-read':
    '{count?One of the {of} rows was:{count} of the {of} rows were} not fetched, because the page does not ask for them.',

  'report.region-vintage': 'The data are about the municipalities of {data}, the map about those of {map}.',
  'report.region-joined': '{regions} {count?has:have} been part of {into} since {date}.',
  'report.region-divided': '{regions} {count?was:were} divided over {into} on {date}.',
  'report.region-no-area': 'In the data, but not on the map: {regions}{more!, and {more} more}.',
  'report.region-no-data': 'On the map, but not in the data: {regions}{more!, and {more} more}.',
  'report.region-strange':
    '{count?One code is not a municipality:{count} codes are not municipalities} of 2015 or later: {codes}.',
  'report.region-ambiguous':
    '{count?One name stands:{count} names stand} for more than one region, so none was chosen: {names}. Use codes.',
  'report.region-merged': '{regions} {count?has:have} been part of {into} since {date}. Counts were added up there.',
  'report.region-renamed': '{regions} has been called {into} since {date}.',
  'report.region-list': 'The rows were not added up. Every row got the municipality of today.',
  'report.region-kept':
    '{region} was divided over {into} on {date}. Its figures cannot be divided and still stand under {region}.',
  'report.region-lacking':
    '{regions} got part of {region}. The data do not say how much. {count?Its:Their} figures from before that time are therefore unknown.',
  'report.region-rates':
    '{columns} hold percentages, averages or ratios. These cannot be added up. For merged municipalities they are unknown.',
  'report.region-incomplete':
    'For {region} there are no rows of {parts}. Therefore {count?one number is:{count} numbers are} unknown.',
  'report.region-border':
    'On {date} {inhabitants} inhabitants went from {from} to {into}. This cannot be allowed for in older figures.',
  'report.aliases': 'The columns have the names that the source gives them for reading: {columns}.',
  'report.layer': 'Of this service, the layer {name} was read.{others! There are also: {others}.}',
  'report.resource':
    'Of this page with data, the file {name} was read. It comes from {host}.{others! There are also: {others}.}',
  'report.milliseconds': 'The cells are days, counted in milliseconds since 1970: {example} is {value}.',
  'report.came-twice': '{count?One row:{count} rows} came twice and {count?counts:count} once.',
  'report.perhaps-more':
    'The source gives {rows} rows at a time and does not say whether there are more. Rows may be missing.',
  'report.older-areas':
    'The source has areas of several years. Only {year} was read. {count?One area:{count} areas} of {years} {count?does:do} not count.',
  'report.asked': 'The source was asked for these rows only: {filter}.',
  'report.empty-cells':
    'The table is very large. {count?One row:{count} rows} without a figure {count?was:were} left out.',
  'report.odd-figures': '{count?One figure:{count} figures} cannot be read and {count?counts:count} as unknown.',
  'report.flag-b': 'For {count?one figure:{count} figures} the source says that the way of counting changed then.',
  'report.flag-u': 'For {count?one figure:{count} figures} the source says that it is not very certain.',
  'report.flag-d':
    'For {count?one figure:{count} figures} the source says that it was made in another way than the rest.',
  'report.flag-n': 'For {count?one figure:{count} figures} the source says that it does not mean much.',

  'report.check-small':
    'Small counts: {count?one cell:{count} cells} under {below} in {columns}{more!, and in {more} more columns}. They may give a person away. Hide them at the source, before you put the file on the internet.',
  'report.check-percent':
    'In {columns}{more! and {more} more columns} {count?one percentage is:{count} percentages are} under 0 or over 100, such as {example}. Check whether that is right.',
  'report.check-negative':
    'In {columns}{more! and {more} more columns} {count?one count is:{count} counts are} below zero, such as {example}. Check whether that is right.',
  'report.check-same-rows':
    '{count?One row is:{count} rows are} there twice or more, wholly alike. The first is row {line}. Check whether that is right.',
  'report.check-duplicate-keys':
    '{count?One row is like an earlier row:{count} rows are like an earlier row} in {columns}, but with other figures. For example: {example}. Are rows there twice, or is a column missing that tells them apart?',
  'report.check-totals':
    '{count?One row holds:{count} rows hold} a total beside its parts, such as “{value}”, in {columns}{more! and {more} more columns}. Adding up then counts all of it twice. Take the totals out of the data, or leave them out with data-filter.',
  'report.check-grains':
    'In {column} stand periods of different lengths:{year! years ({year})}{half-year! half-years ({half-year})}{quarter! quarters ({quarter})}{month! months ({month})}{week! weeks ({week})}{school-year! school years ({school-year})}. Choose one kind, or all of it counts twice.',
  'report.check-gaps':
    'In {column} {count?one period is:{count} periods are} missing between the first and the last: {count?that is:the first of them is} {example}.',
  'report.check-short-series':
    '{count?One series lacks:{count} of the {of} series lack} one or more periods. For example: {example} has no figures for {period}.',
  'report.check-future':
    'In {column} {count?one moment lies:{count} moments lie} in the future. The last is {example}. Check whether that is right.',
  'report.check-region-strange':
    '{count?One code:{count} codes} in {column} {count?is not a municipality:are not municipalities} of 2015 or later: {regions}{more!, and {more} more}.',
  'report.check-region-gone':
    '{count?One municipality:{count} municipalities} in {column} did not exist in the year of the figures: {regions}{more!, and {more} more}.',
  'report.check-region-mixed':
    'The municipalities in {column} are of different years. Most of them fit {year}. At that time {count?this one:these} did not exist: {regions}{more!, and {more} more}.',
  'report.check-region-unknown':
    '{count?One name:{count} names} in {column} {count?is not a municipality:are not municipalities} that Peil knows: {regions}{more!, and {more} more}. Check the spelling.',
  'report.check-region-ambiguous':
    '{count?One name:{count} names} in {column} {count?stands:stand} for more than one region: {regions}{more!, and {more} more}. Codes are better.',
  'report.hidden':
    '{count?One number below {below} is:{count} numbers below {below} are} hidden in {columns}, so that nobody can be recognised.',
  'report.hidden-second':
    '{count?One other number is:{count} other numbers are} hidden as well. Otherwise a hidden number could be calculated from a total.',
  'report.rounded': 'Counts are rounded to multiples of {step}. Sums may therefore differ a little.',
  'report.guard':
    'This page hides numbers in the chart only. Anyone who knows the address of the file can still read them. So hide small counts at the source.',
  'report.guard-shares':
    'The data also hold percentages or means. A hidden number can sometimes be calculated from them. Remove or round them.',
};
