import type { Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Drawing } from '../../core/drawing.js';
import type { Frame, Locale } from '../../core/frame.js';
import { bringAll, bringOn } from '../../kit/later.js';
import { bringSpecified } from '../../vega-lite/specified.js';
import { measureName, when } from './change.js';
import { notesOf } from './notes.js';
import type { TrendValues } from './options.js';
import { drawPanel } from './panel.js';
import { needOf, parts } from './parts.js';
import { prepare, type Trend } from './prepare.js';
import { rowsOf } from './rows.js';
import { domainOf, specification } from './specification.js';

/** Brings what these data and settings ask besides lines. */
export function bring(data: Dataset, values: TrendValues, width: number): Promise<Words> | undefined {
  return bringOn(() => {
    const own = needOf(data, values).names.map((name) => parts[name]);
    return bringAll(own, values) ?? bringSpecified(() => specified(data, values, width), values, values);
  });
}

/** The specification that is drawn, without the room for what stands around the lines. */
function specified(data: Dataset, values: TrendValues, width: number) {
  const trend = prepare(data, values);
  return specification(trend, rowsOf(trend, values), { width, height: 0, domain: [0, 1] });
}

/** The lines in one picture, or in a small picture each on the same scale. */
export function draw(data: Dataset, values: TrendValues, frame: Frame): Drawing {
  const trend = prepare(data, values);
  const { width, locale } = frame;
  const height = Math.min(320, Math.max(200, Math.round(width / 2)));
  const domain = domainOf(rowsOf(trend, values));
  const terms = { title: titleOf(trend, values, locale), height, domain };
  const { guides, marks, bottom } =
    trend.has.drawEach?.(trend, values, terms, frame) ?? drawPanel(trend, values, terms, { x: 0, y: 0, width }, frame);
  return {
    width,
    height: Math.ceil(bottom),
    guides,
    marks,
    notes: notesOf(trend, values, domain),
  };
}

/** What the vertical scale shows, in words. */
export function titleOf({ base, unit }: Trend, values: TrendValues, locale: Locale): string {
  const facts = { measure: measureName(values), unit, base: base && when(base) };
  return locale.say(base ? 'axis.index' : 'axis.value', facts);
}
