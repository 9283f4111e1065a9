import type { Dataset } from '../../core/dataset.js';
import type { Drawing } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { insight } from '../../core/insight.js';
import { wrapText } from '../../kit/text.js';
import { drawBars } from './draw-bars.js';
import { drawFlow } from './draw-flow.js';
import { markMaker } from './marks.js';
import { notesOf } from './notes.js';
import type { FlowValues } from './options.js';
import { prepare, type Figures } from './prepare.js';

/** Ribbons where the labels fit, else bars. */
export function draw(data: Dataset, values: FlowValues, frame: Frame): Drawing {
  const figures = prepare(data, values);
  if (!figures || figures.links.length === 0) return nothing(figures, frame);
  const flow = values.view === 'bars' ? undefined : drawFlow(figures, values, frame);
  if (flow) return flow;
  const bars = drawBars(figures, values, frame);
  return values.view === 'flow' ? { ...bars, notes: [...bars.notes, insight('note.no-room')] } : bars;
}

/** Words in the place of the picture; the rows stay in the table. */
function nothing(figures: Figures | undefined, frame: Frame): Drawing {
  const size = frame.theme.textSize;
  const lines = wrapText(frame.locale.say('nothing.drawn'), frame.width, size, frame.measure);
  return {
    width: frame.width,
    height: Math.ceil((lines.length + 1) * size * 1.4),
    guides: [
      {
        kind: 'caption',
        channel: 'amount',
        shapes: lines.map((text, at) => ({
          shape: 'text',
          x: 0,
          y: (at + 1) * size * 1.4,
          text,
          size,
          fill: 'subtle',
        })),
      },
    ],
    marks: figures ? markMaker(figures, frame, undefined).apart() : [],
    notes: figures ? notesOf(figures) : [],
  };
}
