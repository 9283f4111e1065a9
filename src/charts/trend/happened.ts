import type { Words } from '../../core/chart.js';
import type { Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame, Locale } from '../../core/frame.js';
import { insight } from '../../core/insight.js';
import { spanOf } from '../../core/period-span.js';
import { wrapText } from '../../kit/text.js';
import { beforeAndAfter } from './before-after.js';
import { difference, figure } from './change.js';
import { headHeight, numberAt, numbersOf, placedEvents, radius, wordRows, type PlacedEvent } from './event-marks.js';
import { eventsOf } from './events.js';
import type { Extra } from './extra.js';
import type { TrendValues } from './options.js';
import { timeOf, type Trend } from './prepare.js';
import type { PictureRow } from './rows.js';
import { only } from './specification.js';
import { spanOfRows } from './span.js';
import { higher } from './words.nl.js';

/** Words about what happened, in Dutch. */
export const words: Words = {
  'field.event': 'gebeurtenis',
  'field.date': 'datum',
  'axis.events': 'Wat gebeurde er?',
  'label.before': 'ervoor: {value}',
  'label.after': 'erna: {value}',
  'insight.measure': `Voor de maatregel ({date}) was het gemiddelde {before}, daarna {after}. Dat is ${higher('up', 'down', 'share', '', '')}. Het hoeft niet door de maatregel te komen.`,
  'note.events': '{count} {count?gebeurtenis valt:gebeurtenissen vallen} buiten de grafiek.',
};

/** The mean before and after a measure. */
export const rows: Extra['rows'] = ({ lines: [line] }, { measureDate }) => {
  const sides = line && beforeAndAfter(line, measureDate);
  if (!sides) return [];
  return (['before', 'after'] as const).map((role): PictureRow => {
    const { from, to, mean } = sides[role];
    return { role, period: from, until: to, series: line.name, value: mean, sureness: 'final', run: role };
  });
};

export const layers: Extra['layers'] = (all, { x, y }) => ({
  behind: [
    all.some(({ role }) => role === 'before') && {
      name: 'means',
      transform: [only('before', 'after')],
      mark: { type: 'rule', strokeWidth: 6, opacity: 0.35, color: 'text' },
      encoding: { x, y, x2: { field: 'until' } },
    },
  ],
});

/** The line between before and after a measure, and the means in words. */
export const shapes: Extra['shapes'] = (trend, all, plot, { locale, measure }) => {
  const [before, after] = (['before', 'after'] as const).map((role) => all.find((row) => row.role === role));
  if (!before?.until || !after) return [];
  const x = plot.x((timeOf(before.until) + timeOf(after.period)) / 2);
  const label = (row: PictureRow, key: string, anchor: 'start' | 'end'): Shape => {
    const value = figure(row.value, trend, 1);
    const text = locale.say(key, { value });
    // The words stand within the line of the mean that they are of.
    const room = Math.abs(plot.x(timeOf((anchor === 'start' ? row.until : row.period) ?? '')) - x) - 8;
    return {
      shape: 'text',
      x: x + (anchor === 'start' ? 8 : -8),
      y: plot.y(row.value) + (row.value >= (before.value + after.value) / 2 ? -8 : 20),
      text: measure(text, 13) <= room ? text : locale.write(value),
      size: 13,
      anchor,
      halo: true,
    };
  };
  return [
    { shape: 'line', x1: x, x2: x, y1: plot.top, y2: plot.bottom, stroke: 'text', strokeWidth: 1.5, dash: [4, 3] },
    label(before, 'label.before', 'end'),
    label(after, 'label.after', 'start'),
  ];
};

/** The means before and after a measure: an observation, not a cause. */
export const insights: Extra['insights'] = (line, _latest, trend, { measureDate }) => {
  const sides = beforeAndAfter(line, measureDate);
  if (!sides || measureDate === undefined) return [];
  const { before, after } = sides;
  return [
    insight('insight.measure', {
      date: { date: spanOf(measureDate)?.[0] ?? '' },
      before: figure(before.mean, trend, 1),
      beforeCount: before.count,
      after: figure(after.mean, trend, 1),
      afterCount: after.count,
      ...difference(after.mean, before.mean, trend, 1),
    }),
  ];
};

/** Events that fall outside the picture. */
export const notes: Extra['notes'] = ({ periods }, values) => {
  const count = eventsOf(values).length - placedEvents(eventsOf(values), periods).length;
  return [count > 0 ? insight('note.events', { count }) : undefined];
};

/** Numbered notes above the plot, with their words beside them or in a list below it; of small pictures the numbers alone. */
export const head: Extra['head'] = (trend, values, rows, right, place, frame, given) => {
  const { periods } = trend;
  const events = placedEvents(eventsOf(values), periods);
  if (events.length === 0) return undefined;
  const [low, high] = given ?? spanOfRows(trend, rows);
  const left = place.x + 48;
  // Where the words of events stand depends on the plot, and the plot starts below them: the axis takes about so much.
  const x = (time: number) => left + ((time - low) / (high - low || 1)) * (right - left);
  const beside = wordRows(events, x, place, frame);
  return {
    height: headHeight(beside),
    draw(plot, bottom) {
      const numbers = numbersOf(events, beside, plot, place);
      if (place.isSmall) {
        const shapes = numbers.flatMap((one) => one.shapes);
        return { guides: [{ kind: 'axis', channel: 'events', shapes }], marks: [], bottom };
      }
      const list = beside ? undefined : listed(events, bottom + 12, frame);
      const marks = events.map((event, at) => {
        const { shapes = [], box } = numbers[at] ?? {};
        return markOf(event, [...shapes, ...(list?.words[at] ?? [])], box, frame.locale);
      });
      return { guides: list?.guides ?? [], marks, bottom: list?.bottom ?? bottom };
    },
  };
};

/** The events below many small pictures. */
export function listOf({ periods }: Trend, values: TrendValues, top: number, frame: Frame) {
  const events = placedEvents(eventsOf(values), periods);
  const { guides, words, bottom } = listed(events, top, frame);
  const marks = events.map((event, at): Mark => {
    const [disc] = words[at] ?? [];
    const y = disc?.shape === 'circle' ? disc.y - radius : top;
    return markOf(event, words[at] ?? [], { x: 0, y, width: frame.width, height: 2 * radius }, frame.locale);
  });
  return { guides, marks, bottom };
}

/** Numbers with dates and words, one below the other. */
function listed(events: readonly PlacedEvent[], top: number, { locale, measure, width }: Frame) {
  if (events.length === 0) return { guides: [], words: [], bottom: top };
  const heading: Guide = {
    kind: 'caption',
    channel: 'events',
    shapes: [{ shape: 'text', x: 0, y: top + 14, text: locale.say('axis.events'), weight: 600 }],
  };
  let y = top + 24;
  const words = events.map(({ date, words: said, number }): Shape[] => {
    const lines = wrapText(`${locale.write({ date })}: ${said}`, width - 2 * radius - 10, 14, measure);
    const first = y + radius;
    y += lines.length * 17 + 8;
    return [
      ...numberAt(radius + 1, first, number),
      ...lines.map((text, at): Shape => ({
        shape: 'text',
        x: 2 * radius + 10,
        y: first + 5 + at * 17,
        text,
        size: 14,
      })),
    ];
  });
  return { guides: [heading], words, bottom: y };
}

const nowhere = { x: 0, y: 0, width: 0, height: 0 };

function markOf({ date, words: said }: PlacedEvent, shapes: readonly Shape[], box = nowhere, locale: Locale): Mark {
  return {
    id: `event:${date}:${said}`,
    kind: 'event',
    datum: [
      [{ name: locale.say('field.event'), type: 'text' }, { value: said }],
      [{ name: locale.say('field.date'), type: 'date' }, { value: date }],
    ],
    box,
    shapes,
  };
}
