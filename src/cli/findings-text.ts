import type { AnyChart } from '../core/chart.js';
import type { Field } from '../core/dataset.js';
import type { Locale } from '../core/frame.js';
import { channelNotes } from '../documents/channel-notes.js';
import { attributeOf, type ColumnFindings, type Findings } from './findings.js';
import { wrap } from './wrap.js';

interface TextTerms {
  readonly locale: Locale;
  readonly chart?: AnyChart | undefined;
  readonly width: number;
  readonly bold: boolean;
}

const formatNames: Readonly<Record<string, string>> = {
  geojson: 'GeoJSON',
  topojson: 'TopoJSON',
  'json-stat': 'JSON-stat',
  'eurostat-tsv': 'Eurostat TSV',
  'cbs-odata-v4': 'CBS OData v4',
  'cbs-odata-v3': 'CBS OData v3',
  swing: 'Swing',
  arcgis: 'ArcGIS',
  opendatasoft: 'Opendatasoft',
  'ogc-features': 'OGC API Features',
  xlsx: 'Excel (xlsx)',
  ods: 'OpenDocument (ods)',
  parquet: 'Parquet',
  flatgeobuf: 'FlatGeobuf',
};

/** Beyond this many columns only those that matter are told in full. */
const many = 20;

/** Findings as plain text: what matters first, nothing told by colour or place alone. */
export function findingsText(findings: Findings, { locale, chart, width, bold }: TextTerms): string {
  const say = locale.say.bind(locale);
  const lines: string[] = [];
  const write = (text: string, indent = '', further = indent) => lines.push(...wrap(text, width, indent, further));
  const title = (text: string) => lines.push('', bold ? `\u001b[1m${text}\u001b[22m` : text);
  const section = (key: string, texts: readonly string[], numbered = false) => {
    if (texts.length === 0) return;
    title(say(`cli.title-${key}`));
    texts.forEach((text, at) => (numbered ? write(`${at + 1}. ${text}`, '  ', '     ') : write(text, '  ', '    ')));
  };

  const { file, format, rows, columns, monitor, drawable, encoding, warnings } = findings;
  const attention = [...warnings.map(({ text }) => text), ...columnWarnings(columns, locale)];
  write(file);
  const delimiter = findings.delimiter === '\t' ? say('cli.tab') : findings.delimiter;
  write(
    say('cli.source', {
      format: formatNames[format] ?? format.toUpperCase(),
      rows,
      columns: columns.length,
      delimiter,
      encoding,
    }),
  );
  lines.push('');
  write(monitor ? say(drawable ? 'cli.drawable' : 'cli.not-drawable', { monitor }) : say('cli.read'));
  if (attention.length > 0) write(say('cli.attention', { count: attention.length }));
  else if (drawable !== false) write(say('cli.no-attention'));

  const needed = findings.problems.map(({ text }) => text);
  if (chart && findings.problems.some(({ code }) => code === 'missing-channel')) needed.push(formsText(chart, locale));
  section('problems', findings.failure ? [...needed, findings.failure] : needed);
  section('attention', attention, true);
  section(
    'left',
    findings.left.map(({ text }) => text),
  );
  if (chart) section('channels', channelTexts(chart, findings, locale));
  section('summary', findings.summary);
  section(
    'remarks',
    findings.remarks.map(({ text }) => text),
  );

  title(say('cli.title-columns'));
  columns.forEach((column, at) => {
    const [head = '', ...rest] =
      columns.length > many && !column.channel && column.warnings.length === 0
        ? [shortText(column, locale)]
        : columnTexts(column, rows, locale);
    write(`${at + 1}. ${head}`, '  ', '     ');
    for (const text of rest) write(text, '     ', '       ');
  });
  if (/\bdata-[a-z]/.test(lines.join('\n'))) {
    lines.push('');
    write(say('cli.page-settings'));
  }
  return lines.join('\n');
}

/** What is odd in columns; columns with the same oddity share a sentence. */
function columnWarnings(columns: readonly ColumnFindings[], locale: Locale): string[] {
  const names = new Map<string, string[]>();
  for (const { name, warnings } of columns)
    for (const { text } of warnings) names.set(text, [...(names.get(text) ?? []), name]);
  return [...names].map(([text, of]) =>
    locale.say('cli.in-column', {
      text,
      columns: of.slice(0, 5),
      more: of.length > 5 ? of.length - 5 : undefined,
    }),
  );
}

function formsText(chart: AnyChart, locale: Locale): string {
  const forms = chart.forms.map((form) => locale.write(form.map(attributeOf)));
  return locale.say('cli.forms', { forms: forms.join(`; ${locale.say('cli.or')} `) });
}

/** Each channel with its column, and what the monitor leaves aside. */
function channelTexts(chart: AnyChart, { columns, problems, drawable }: Findings, locale: Locale): string[] {
  const isLacking = (name: string) =>
    problems.some(({ code, option }) => code === 'missing-channel' && option === name);
  const aboutOf = (name: string) =>
    (locale.lang === 'nl' && channelNotes[chart.name]?.[name]?.about) || chart.options[name]?.about;
  const channels = Object.keys(chart.options).filter((name) => chart.options[name]?.kind.startsWith('channel'));
  const served = channels.flatMap((name) =>
    columns
      .filter(({ channel }) => channel === name)
      .map((column) =>
        locale.say(`cli.served-${column.by}`, {
          option: attributeOf(name),
          column: column.name,
          about: aboutOf(name),
        }),
      ),
  );
  const absent = channels.filter((name) => !columns.some(({ channel }) => channel === name));
  const lacking = absent
    .filter(isLacking)
    .map((name) => locale.say('cli.lacking', { option: attributeOf(name), about: aboutOf(name) }));
  const options = absent.filter((name) => !isLacking(name)).map(attributeOf);
  const unused = columns.filter(({ channel }) => !channel).map(({ name }) => name);
  const shown = unused.length > many ? [...unused.slice(0, many), '…'] : unused;
  return [
    ...served,
    ...lacking,
    ...(options.length > 0 ? [locale.say(drawable ? 'cli.not-needed' : 'cli.not-found', { options })] : []),
    ...(unused.length > 0 ? [locale.say('cli.unused', { columns: shown })] : []),
    ...(Object.values(chart.options).some(({ kind }) => kind === 'boundaries') ? [locale.say('cli.boundaries')] : []),
  ];
}

function fieldOf({ name, type, unit }: ColumnFindings): Field {
  return { name, type, decimals: 6, ...(unit === undefined ? {} : { unit }) };
}

function columnTexts(column: ColumnFindings, rows: number, locale: Locale): string[] {
  const { name, type, unit, channel, filled, missing, statuses, why } = column;
  const say = locale.say.bind(locale);
  const figure = (value: number | undefined) => locale.cell(fieldOf(column), { value: value ?? null });
  const marks = Object.entries(missing).map(([mark, count]) => say('cli.mark', { mark, count }));
  const flags = Object.entries(statuses).map(([status, count]) =>
    say('cli.status', { count, status: say(`status.${status}`) }),
  );
  const { total, lowest, highest, first, secret, different, from, to } = column;
  // “2023 is 2023” tells no one anything.
  const isYears = why.kind === 'report.period' && /^\d{4}$/.test(String(why.facts.example));
  const whyText = isYears ? say('cli.years') : why.text;
  const moment = (value: string) => (type === 'date' ? { date: value } : { period: value });
  return [
    say('cli.column', { name, type: say(`cli.type-${type}`), unit, channel: channel && attributeOf(channel) }),
    [whyText, first === undefined ? '' : say('cli.first', { first: figure(first) })].join(' '),
    filled === rows ? say('cli.filled-all', { rows }) : say('cli.filled', { filled, rows }),
    ...(marks.length > 0 ? [say('cli.marks', { marks })] : []),
    ...(flags.length > 0 ? [say('cli.statuses', { statuses: flags })] : []),
    ...(total === undefined
      ? []
      : [say('cli.total', { total: figure(total), lowest: figure(lowest), highest: figure(highest), secret })]),
    ...(from !== undefined && to !== undefined
      ? [say(from === to ? 'cli.only' : 'cli.span', { from: moment(from), to: moment(to), different })]
      : different
        ? [say('cli.different', { different })]
        : []),
  ];
}

function shortText(column: ColumnFindings, locale: Locale): string {
  const { name, type, unit, filled, total, different } = column;
  return locale.say('cli.column-short', {
    name,
    type: locale.say(`cli.type-${type}`),
    unit,
    filled,
    total: total === undefined ? undefined : locale.cell(fieldOf(column), { value: total }),
    different: different || undefined,
  });
}
