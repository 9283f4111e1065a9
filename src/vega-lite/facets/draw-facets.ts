import type { Dataset } from '../../core/dataset.js';
import type { Guide, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { fitText } from '../../kit/text.js';
import { axisTerms } from '../axes/axis-terms.js';
import { leftSpace } from '../axes/axis-left.js';
import { ticksOf } from '../axes/ticks.js';
import { heightOf, legendsAbove, sketchOf } from '../draw.js';
import type { Json, Layer, Scale } from '../model.js';
import { objectOf } from '../json.js';
import { drawPanel, type Part, type View } from '../panel.js';
import { parts } from '../parts/parts.js';
import { scalesFor, usesIn, wantedScales } from '../scales/resolve-scales.js';
import { panelsOf, type Facet, type PanelLayers } from './panels.js';

/** Px between pictures, and those that one needs to be read. */
const gap = 20;
const least = 140;

/**
 * Draws a picture for each value of the fields in `row`, `column` or `facet`, each below its name. Where a page is too narrow for the
 * columns, there are fewer. The scales of the view are those of the first picture.
 */
export function drawFacets(specification: Json, layers: readonly Layer[], data: Dataset, frame: Frame): View {
  const { facets, panels, columns } = panelsOf(specification, layers);
  const { theme, width } = frame;
  const size = theme.textSize;
  const inner = objectOf(specification['spec']);
  const wanted = wantedScales(layers);
  const legends = legendsAbove(layers, wanted, frame);
  const resolved = objectOf(objectOf(specification['resolve'])['scale']);
  const height = heightOf(
    { height: inner['height'] ?? specification['height'] },
    { ...frame, height: frame.height / 2 },
  );

  // One axis on the left for all, unless each has its own.
  const sharesY = resolved['y'] !== 'independent';
  const rough = scalesFor(wanted, { width, height });
  const shared = sharesY ? wordsLeft(rough['y'], wanted, height, frame) : 0;
  const across = Math.max(1, Math.min(columns, Math.floor((width - shared + gap) / (least + gap))));
  const cell = (width - shared - gap * (across - 1)) / across;

  const guides: Guide[] = [...legends.guides];
  const made: Part[] = [];
  const used = new Set<string>();
  let first: Pick<View, 'plot' | 'scales'> | undefined;
  let y = legends.bottom;
  const caption = captionOf(facets);
  if (caption) {
    guides.push({ kind: 'caption', channel: 'facet', shapes: [title(caption, 0, y + size, width, 400, frame)] });
    y += size * 1.5;
  }
  for (let start = 0; start < panels.length; start += across) {
    let bottom = y;
    for (const [at, one] of panels.slice(start, start + across).entries()) {
      const x = at === 0 ? 0 : shared + at * (cell + gap);
      const wide = at === 0 ? shared + cell : cell;
      const name = nameOf(one, facets, frame);
      const place = { x, y: y + (name ? size * 1.4 : 0), width: wide, height, isBare: sharesY && at > 0 };
      const panel = drawPanel(sketchOf(one.layers, one.wanted, data, used), place, frame);
      if (name) {
        const shapes = [title(name, panel.plot.x, y + size, panel.plot.width, 600, frame)];
        guides.push({ kind: 'caption', channel: `facet ${name}`, shapes });
      }
      guides.push(...panel.guides.map((guide) => ({ ...guide, channel: `${guide.channel} ${name}` })));
      made.push(...panel.parts);
      first ??= panel;
      bottom = Math.max(bottom, panel.bottom);
    }
    y = bottom + gap;
  }
  const { plot = { x: 0, y: 0, width, height: 0 }, scales = {} } = first ?? {};
  return { width, height: Math.ceil(y - gap), guides, parts: made, plot, scales };
}

function wordsLeft(
  scale: Scale | undefined,
  wanted: Parameters<typeof usesIn>[0],
  height: number,
  frame: Frame,
): number {
  const terms = scale && axisTerms(usesIn(wanted, 'y'), scale);
  return scale && terms ? leftSpace(ticksOf(scale, terms, height, frame), terms, frame) : 0;
}

const headerOf = ({ def }: Facet): unknown => (def as Json)['header'];

/** What the pictures are of. */
function captionOf(facets: readonly Facet[]): string {
  const titles = facets.map((facet): unknown => {
    const header = headerOf(facet);
    const { title: own } = objectOf(header);
    return header === null ? null : own === undefined ? ((facet.def as Json)['title'] ?? facet.def.field) : own;
  });
  return titles.filter((one) => typeof one === 'string' && one !== '').join(' · ');
}

/** The values of a picture in words. */
function nameOf({ values }: PanelLayers, facets: readonly Facet[], { locale }: Frame): string {
  return facets
    .flatMap((facet, at): string[] => {
      const header = headerOf(facet);
      if (header === null || objectOf(header)['labels'] === false) return [];
      const value = values[at] ?? '';
      const isTime = facet.def.type === 'temporal' || Boolean(facet.def.timeUnit);
      if (isTime && typeof value === 'number') {
        const all = facet.values.filter((one): one is number => typeof one === 'number');
        return [parts.moments.part.timeWriter(all, objectOf(header)['format'], locale)(value).text];
      }
      return [typeof value === 'number' ? locale.number(value) : String(value)];
    })
    .join(' · ');
}

function title(text: string, x: number, y: number, width: number, weight: 400 | 600, frame: Frame): Shape {
  const { theme, measure } = frame;
  const fitted = fitText(text, width, theme.textSize, measure, weight);
  return { shape: 'text', x, y, text: fitted, size: theme.textSize, weight, fill: weight === 600 ? 'text' : 'subtle' };
}
