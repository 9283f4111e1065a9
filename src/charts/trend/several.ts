import type { Control, Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Guide, Mark, Role, Shape } from '../../core/drawing.js';
import type { Locale } from '../../core/frame.js';
import { insight, type Insight } from '../../core/insight.js';
import { difference, figure, when } from './change.js';
import type { Extra, Latest } from './extra.js';
import type { TrendValues } from './options.js';
import { drawPanel } from './panel.js';
import { parts } from './parts.js';
import { pointMarks } from './point-marks.js';
import { prepare, type Line, type Trend } from './prepare.js';
import { rowsOf } from './rows.js';
import { spanOfRows } from './span.js';
import { change } from './words.nl.js';
import { pointAt, yearBefore } from './year-before.js';

/** Words about more lines than one, in Dutch. */
export const words: Words = {
  'control.view': 'Weergave',
  'view.single': 'Alles in één grafiek',
  'view.multiples': 'Een kleine grafiek per lijn',
  'insight.peer': `Het cijfer is ${change} bij {peer} ({value}).{year! Een jaar eerder was dat {gapUp!{gapUp}{points! procentpunt} hoger:{gapDown!{gapDown}{points! procentpunt} lager:even hoog}}.}`,
  'insight.spread': 'Het hoogst is {high} ({highest}), het laagst {low} ({lowest}).',
  'label.peer': 'Dunne lijn: {name}',
};

const peerName =
  /^(heel )?nederland$|^the netherlands$|^landelijk|^land$|^provincie\b|gemiddelde?\b|^average|^vergelijkbare|^referentie|^peers?$/i;

/** The line to tell of first, the others as the data has them, the one to compare with last. */
export function order(lines: readonly Line[], { highlight, peer }: TrendValues): readonly Line[] {
  const named = (wanted: string) => lines.find(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
  const other = lines.length < 2 ? undefined : peer ? named(peer) : lines.find(({ name }) => peerName.test(name));
  const first = (highlight && named(highlight)) || lines.find((line) => line !== other);
  const rest = lines.filter((line) => line !== first && line !== other);
  const own = [first, ...rest].filter((line) => line !== undefined);
  const told = own.map((line, at): Line => ({ ...line, paint: lines.length > 6 && at > 0 ? 'muted' : colourOf(at) }));
  return other && other !== first ? [...told, { ...other, isPeer: true, paint: 'subtle' }] : told;
}

const colourOf = (at: number) => `category-${(at % 6) + 1}` as Role;

/** Lines have a colour each; the one to compare with is thin. Of more than six only that and the first stand out. */
export const looks: Extra['looks'] = (lines, hasLegend) => {
  const by = (range: readonly unknown[], type: string) => ({
    field: 'series',
    type,
    legend: null,
    // Of one line as of several: by itself Vega-Lite lays sizes between two ends, which one range is not.
    scale: { type: 'ordinal', domain: lines.map(({ name }) => name), range },
  });
  const { legend, ...color } = by(
    lines.map(({ paint }) => paint),
    'nominal',
  );
  return {
    color: hasLegend ? { ...color, title: null } : { ...color, legend },
    strokeWidth: by(
      lines.map(({ isPeer }) => (isPeer ? 1.5 : 2.5)),
      'ordinal',
    ),
  };
};

/** Whether each line has a picture of its own; by itself not where there is but one period to see, or too many pictures to go through. */
export function isMany({ lines, periods }: Trend, { view }: TrendValues): boolean {
  const { length } = lines;
  return view === 'auto' ? length > 6 && length <= 60 && periods.length > 1 : length > 1 && view === 'multiples';
}

/** All lines in one picture, or a picture for each. */
export function controls(data: Dataset, values: TrendValues, locale: Locale): readonly Control[] {
  const trend = prepare(data, values);
  const choices = ['single', 'multiples'].map((value) => ({ value, label: locale.say(`view.${value}`) }));
  const value = isMany(trend, values) ? 'multiples' : 'single';
  return trend.lines.length > 1 ? [{ option: 'view', kind: 'buttons', value, choices }] : [];
}

export const insights: Extra['insights'] = (line, latest, trend) =>
  latest ? [besidePeer(line, latest, trend) ?? range(latest, trend)] : [];

/** The difference with the line to compare with, now and a year before. */
function besidePeer(line: Line, latest: Latest, trend: Trend): Insight | undefined {
  const other = trend.lines.find(({ isPeer }) => isPeer);
  const now = other && pointAt(other.points, latest.period)?.value;
  if (!other || now === undefined) return undefined;
  const year = yearBefore(latest.period) ?? '';
  const [ours, theirs] = [line, other].map(({ points }) => pointAt(points, year)?.value);
  const gap = ours === undefined || theirs === undefined ? undefined : difference(ours, theirs, trend);
  return insight('insight.peer', {
    ...difference(latest.value, now, trend),
    peer: other.name,
    value: figure(now, trend),
    ...(gap && { gapUp: gap['up'], gapDown: gap['down'], year: when(year) }),
  });
}

/** The highest and the lowest of several lines in the latest period. */
function range(latest: Latest, { lines, ...trend }: Trend): Insight | undefined {
  const now = lines
    .filter(({ isPeer }) => !isPeer)
    .flatMap(({ name, points }) => {
      const value = pointAt(points, latest.period)?.value;
      return value === undefined ? [] : [{ name, value }];
    })
    .sort((a, b) => b.value - a.value);
  const [high, low] = [now[0], now.at(-1)];
  if (!high || !low || now.length < 3 || high.value === low.value) return undefined;
  return insight('insight.spread', {
    period: when(latest.period),
    high: high.name,
    highest: figure(high.value, trend),
    low: low.name,
    lowest: figure(low.value, trend),
  });
}

const between = 28;

/** A small picture per line, in columns, all on the same scales, each with the line to compare with. */
export const drawEach: Extra['drawEach'] = (trend, values, given, frame) => {
  if (!isMany(trend, values)) return undefined;
  const terms = { ...given, height: 120 };
  const { width, theme, locale } = frame;
  const { textSize } = theme;
  const columns = width >= 1000 ? 4 : width >= 640 ? 3 : width >= 400 ? 2 : 1;
  const cell = (width - between * (columns - 1)) / columns;
  const peer = trend.lines.find(({ isPeer }) => isPeer);
  const own = trend.lines.filter((line) => line !== peer);
  const title: Shape[] = [{ shape: 'text', x: 0, y: textSize, text: terms.title, weight: 600 }];
  let y = textSize * 1.35;
  if (peer) {
    const text = locale.say('label.peer', { name: peer.name });
    title.push({ shape: 'text', x: 0, y: y + textSize, text, fill: 'subtle' });
    y += textSize * 1.35;
  }
  y += 14;
  const guides: Guide[] = [{ kind: 'caption', channel: 'value', shapes: title }];
  const marks: Mark[] = [];
  const span = spanOfRows(trend, rowsOf(trend, values));
  for (let start = 0; start < own.length; start += columns) {
    const row = own.slice(start, start + columns).map((line, at) => {
      const one = { ...trend, lines: [{ ...line, paint: colourOf(0) }, ...(peer ? [peer] : [])] };
      const place = { x: at * (cell + between), y, width: cell, isSmall: true };
      const panel = drawPanel(one, values, { ...terms, title: line.name, span }, place, frame);
      guides.push(...panel.guides.map((guide) => ({ ...guide, channel: `${guide.channel}-${line.name}` })));
      marks.push(...panel.marks);
      return panel;
    });
    y = Math.max(...row.map(({ bottom }) => bottom)) + 20;
  }
  if (peer) marks.push(...pointMarks(peer, trend, values, undefined, frame));
  if (values.events === undefined) return { guides, marks, bottom: y };
  const list = parts.happened.part.listOf(trend, values, y, frame);
  return { guides: [...guides, ...list.guides], marks: [...marks, ...list.marks], bottom: list.bottom };
};
