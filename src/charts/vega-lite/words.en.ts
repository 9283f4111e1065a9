import type { Words } from '../../core/chart.js';

/** Words of the chart in English. */
export const en: Words = {
  name: 'Chart',
  said: '{text}',
  drawn: 'The chart shows {count?one part:{count} parts}{fields! with: {fields}}{many! and more}.',
  'note.images': 'There are pictures in this chart that cannot be seen here. A frame stands in their place.',
  'note.missing':
    '“{field}” has no number in {count?one row:{count} rows}. {count?That row is:Those rows are} not in the chart.',
  'parameters.title': 'Settings of the chart',
  'parameters.all': 'all',
  'vega.count': 'Count',
  'vega.sum': 'Sum of {field}',
  'vega.mean': 'Mean of {field}',
  'vega.average': 'Mean of {field}',
  'vega.median': 'Median of {field}',
  'vega.min': 'Lowest {field}',
  'vega.max': 'Highest {field}',
  'vega.distinct': 'Number of different {field}',
  'vega.argmax': 'Highest {field}',
  'vega.argmin': 'Lowest {field}',
  'error.no-data':
    'There is no chart yet. Put the address of a Vega-Lite specification in spec-url, or put the specification in {tag!{tag}:the element}.',
  'error.option':
    'The specification of this chart is not right.{path! It goes wrong at {path}.}{given! It says: {given}.}{absent! Nothing is there.}{found! Message: {found}.}{vega! This is a specification for Vega; one for Vega-Lite is needed.}{old! This is a specification for version {old} of Vega-Lite; version 5 or 6 is needed.}{object! An object should be there.}{view! Charts should be there.}{choices! Choose from: {choices}.} Change the specification.',
  'error.forbidden':
    'The chart asks for {url!{url}:data}, which is not allowed. A specification may only take data from this website. Put the file on this website, or give the data with data-url.',
  'error.columns':
    '{sought!There is no column “{sought}”:The specification of this chart cannot be read}.{path! It is sought at: {path}.}{columns! Columns found: {columns}.} Change the specification or the data.',
  'error.not-found':
    'A file for this chart is not there (error {status!{status}:404}).{said! The website says: “{said}”.}{url! Address: {url}.} Check the address in spec-url, in data-url and in the specification.',
  'error.broken':
    '{specification!The specification is not well-formed JSON:{cut!The file is cut off:The file is not well formed}}.{url! Address: {url}.}{line! It goes wrong at line {line}.}{near! It says: “{near}”.}{found! Found: {found}.} {specification!Correct the specification:Save the file again and try once more}.',
  'expected.specification': 'a Vega-Lite specification in JSON',
};
