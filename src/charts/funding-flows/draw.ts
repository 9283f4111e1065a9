import type { Words } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Drawing } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { later } from '../../kit/later.js';
import { wrapText } from '../../kit/text.js';
import { markMaker } from './marks.js';
import { notesOf } from './notes.js';
import type { FlowValues } from './options.js';
import { prepare, type Figures } from './prepare.js';

const flow = later(() => import('./flow.js'));
const bars = later(() => import('./bars.js'));

/** The picture that the width has room for: ribbons when every stage has about 120 px for its labels, else bars. */
function pictureOf({ depth }: Figures, { view }: FlowValues, width: number) {
  return view !== 'bars' && width >= Math.max(560, 122 * depth) ? flow : bars;
}

/** Brings the one picture that is needed. */
export function bring(data: Dataset, values: FlowValues, width: number): Promise<Words> | undefined {
  const figures = prepare(data, values);
  return figures?.links.length ? pictureOf(figures, values, width).bring() : undefined;
}

/** Ribbons where the labels fit, else bars; words where there is nothing to draw. */
export function draw(data: Dataset, values: FlowValues, frame: Frame): Drawing {
  const figures = prepare(data, values);
  const { width } = frame;
  const maker = figures && markMaker(figures, frame, values.open);
  const ends = { width, marks: maker?.apart() ?? [], notes: figures ? notesOf(figures) : [] };
  if (maker && figures.links.length > 0) {
    const picture = pictureOf(figures, values, width).part.draw(figures, values, frame, maker);
    return {
      ...picture,
      width,
      marks: [...picture.marks, ...ends.marks],
      notes: [...ends.notes, ...(picture.notes ?? [])],
    };
  }
  const size = frame.theme.textSize;
  const line = size * 1.4;
  const lines = wrapText(frame.locale.say('nothing', { rows: figures?.rows }), width, size, frame.measure);
  return {
    ...ends,
    height: Math.ceil((lines.length + 1) * line),
    guides: [
      {
        kind: 'caption',
        channel: 'amount',
        shapes: lines.map((text, at) => ({ shape: 'text', x: 0, y: (at + 1) * line, text, size, fill: 'subtle' })),
      },
    ],
  };
}

/** What a picture draws; the rest is the same for both. */
export type Picture = Pick<Drawing, 'height' | 'walk' | 'guides' | 'marks'> & Partial<Pick<Drawing, 'notes'>>;
