import type { Dataset } from '../../core/dataset.js';
import type { Guide, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText } from '../../kit/text.js';
import { leftSpace } from '../axes/axis-left.js';
import { axisTerms } from '../axes/axis-terms.js';
import { ticksOf } from '../axes/ticks.js';
import { sketchOf } from '../draw.js';
import type { Layer } from '../model.js';
import { drawPanel, type Part, type View } from '../panel.js';
import { scalesFor, usesIn, type Wanted } from '../scales/resolve-scales.js';

/** A picture among others. */
export interface Cell {
  readonly name: string;
  readonly layers: readonly Layer[];
  readonly wanted: readonly Wanted[];
  /** Px of its plot. */
  readonly height: number;
}

export interface CellTerms {
  /** Most pictures beside each other. */
  readonly columns: number;
  /** What the pictures are of. */
  readonly caption: string;
  /** Whether the first of a row has the vertical axis of all. */
  readonly sharesY: boolean;
  readonly legends: { readonly guides: readonly Guide[]; readonly bottom: number };
}

/** Px between pictures, and those that one needs to be read. */
const gap = 20;
const least = 140;

/**
 * Draws pictures beside and below each other, each below its name. Where a page is too narrow for the columns, there are fewer. The
 * scales of the view are those of the first picture.
 */
export function drawCells(cells: readonly Cell[], terms: CellTerms, data: Dataset, frame: Frame): View {
  const { columns, caption, sharesY, legends } = terms;
  const { theme, width } = frame;
  const size = theme.textSize;
  const shared = sharesY && cells[0] ? wordsLeft(cells[0], frame) : 0;
  const across = Math.max(1, Math.min(columns, Math.floor((width - shared + gap) / (least + gap))));
  const cellWidth = (width - shared - gap * (across - 1)) / across;

  const guides: Guide[] = [...legends.guides];
  const parts: Part[] = [];
  const used = new Set<string>();
  let first: Pick<View, 'plot' | 'scales'> | undefined;
  let y = legends.bottom;
  if (caption) {
    guides.push({ kind: 'caption', channel: 'facet', shapes: [title(caption, 0, y + size, width, 400, frame)] });
    y += size * 1.5;
  }
  for (let start = 0; start < cells.length; start += across) {
    let bottom = y;
    for (const [at, { name, layers, wanted, height }] of cells.slice(start, start + across).entries()) {
      const x = at === 0 ? 0 : shared + at * (cellWidth + gap);
      const wide = at === 0 ? shared + cellWidth : cellWidth;
      const place = { x, y: y + (name ? size * 1.4 : 0), width: wide, height, isBare: sharesY && at > 0 };
      const panel = drawPanel(sketchOf(layers, wanted, data, used), place, frame);
      if (name) {
        const shapes = [title(name, panel.plot.x, y + size, panel.plot.width, 600, frame)];
        guides.push({ kind: 'caption', channel: `facet ${name}`, shapes });
      }
      guides.push(...panel.guides.map((guide) => ({ ...guide, channel: `${guide.channel} ${start + at + 1}` })));
      parts.push(...panel.parts);
      first ??= panel;
      bottom = Math.max(bottom, panel.bottom);
    }
    y = bottom + gap;
  }
  const { plot = { x: 0, y: 0, width, height: 0 }, scales = {} } = first ?? {};
  return { width, height: Math.ceil(y - gap), guides, parts, plot, scales };
}

/** Px that the words of the vertical axis of a picture take. */
function wordsLeft({ wanted, height }: Cell, frame: Frame): number {
  const scale = scalesFor(wanted, { width: frame.width, height })['y'];
  const terms = scale && axisTerms(usesIn(wanted, 'y'), scale);
  return scale && terms ? leftSpace(ticksOf(scale, terms, height, frame), terms, frame) : 0;
}

function title(text: string, x: number, y: number, width: number, weight: 400 | 600, frame: Frame): Shape {
  const { theme, measure } = frame;
  const fitted = fitText(text, width, theme.textSize, measure, weight);
  return { shape: 'text', x, y, text: fitted, size: theme.textSize, weight, fill: weight === 600 ? 'text' : 'subtle' };
}
