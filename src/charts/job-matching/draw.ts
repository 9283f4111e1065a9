import type { Dataset } from '../../core/dataset.js';
import type { Drawing } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { drawBars } from './draw-bars.js';
import { drawFlow } from './draw-flow.js';
import { drawTrend } from './draw-trend.js';
import type { JobValues } from './options.js';
import { viewOf } from './shown.js';

/** The picture that is asked for, where the data allows it. */
export function draw(data: Dataset, values: JobValues, frame: Frame): Drawing {
  const view = viewOf(data, values);
  return { bars: drawBars, flow: drawFlow, trend: drawTrend }[view](data, values, frame);
}
