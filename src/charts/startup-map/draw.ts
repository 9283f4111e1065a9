import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide, Mark } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { legend, type LegendItem } from '../../kit/legend.js';
import { fitText } from '../../kit/text.js';
import { roundStep } from './area-classes.js';
import { drawAreas } from './draw-areas.js';
import { drawGroups, foldedFirm, groupsInView, pointsInView } from './draw-firms.js';
import { drawNeeds } from './draw-needs.js';
import { extent } from './firms.js';
import { notesOf } from './notes.js';
import type { MapValues } from './options.js';
import { many, manyFrom } from './parts.js';
import { shownOf, type Shown } from './shown.js';
import { sectorItems } from './symbols.js';
import { makeView, type MapView } from './view.js';

/** Most firms that are each a mark, so that each has its row in the table; with more, the list has them. */
export const mostMarks = 2000;

/** What a drawing of this chart was made of: while parts for other data are on their way, the picture before them stays. */
export interface Drawn {
  readonly data: Dataset;
  readonly values: MapValues;
  readonly view: MapView;
}

const known = new WeakMap<Drawing, Drawn>();

export function drawnOf(drawing: Drawing): Drawn | undefined {
  return known.get(drawing);
}

/** A planar map of areas and firms, with the needs beside it, or below it where that is too narrow. */
export function draw(data: Dataset, values: MapValues, frame: Frame): Drawing {
  const { width } = frame;
  const shown = shownOf(data, values);
  const { firms, rows } = shown;
  const hasNeeds = firms.needNames.length > 0;
  const beside = hasNeeds && width >= 700;
  const panelWidth = beside ? Math.min(280, Math.round(width * 0.29)) : width;
  const mapWidth = beside ? width - panelWidth - 28 : width;

  const sectors = values.sector && legend('sector', sectorItems(firms, frame), { x: 0, y: 0, width }, frame);
  const y = sectors?.height ? Math.ceil(sectors.height) + 10 : 0;

  const bounds = extent(firms, values.boundaries);
  const ratio = (bounds[3] - bounds[1]) / (bounds[2] - bounds[0] || 1);
  const wanted = mapWidth * Math.max(0.6, Math.min(0.9, ratio));
  const box = { x: 0, y, width: mapWidth, height: Math.round(Math.max(280, Math.min(620, wanted))) };
  const view = makeView(bounds, box, values.zoom, values.center);

  const points = pointsInView(firms, rows, view);
  const isSwarm = points.rows.length > manyFrom;
  const groups = groupsInView(points, view, frame);
  const taken = groups.map(({ x, y, r }) => ({ x: x - r - 2, y: y - r - 2, width: 2 * r + 4, height: 2 * r + 4 }));
  const marks: Mark[] = [
    ...drawAreas(shown, view, taken, frame),
    ...(isSwarm ? [many.part.drawSwarm(firms, points, frame.locale)] : []),
    ...drawGroups(firms, groups, !isSwarm, values, frame),
  ];

  const below = y + box.height + 10;
  const key = drawKey(shown, view, below, frame);
  let bottom = below + key.height;
  const guides: Guide[] = [
    ...(sectors ? [sectors.guide] : []),
    { kind: 'caption', channel: 'frame', shapes: [{ shape: 'rect', ...box, radius: 4, fill: 'none', stroke: 'grid' }] },
    ...key.guides,
  ];
  if (hasNeeds) {
    const place = beside ? { x: mapWidth + 28, y } : { x: 0, y: bottom + 16 };
    const needs = drawNeeds(firms, values, { ...place, width: panelWidth }, frame);
    guides.push(needs.guide);
    marks.push(...needs.marks);
    bottom = Math.max(bottom, place.y + needs.height);
  }
  if (rows.length <= mostMarks) {
    const drawn = new Set(isSwarm ? [] : points.rows);
    for (const row of rows) if (!drawn.has(row)) marks.push(foldedFirm(firms, row, values, frame));
  }
  const drawing: Drawing = {
    width,
    height: Math.ceil(bottom),
    walk: 'compass',
    window: box,
    guides,
    marks,
    notes: notesOf(firms, rows, data, values),
  };
  known.set(drawing, { data, values, view });
  return drawing;
}

/** The row below the map: what the fills of the areas mean, with the number of areas in each class, and a round distance. */
function drawKey(
  { classes, areas }: Shown,
  { frame: { width }, k }: MapView,
  y: number,
  frame: Frame,
): { readonly guides: readonly Guide[]; readonly height: number } {
  const { locale, theme, measure } = frame;
  const metres = roundStep(90 / k);
  const long = metres * k;
  const left = width - long;
  const [unit, length] = metres >= 1000 ? ['kilometres', metres / 1000] : ['metres', metres];
  const text = locale.say(`scale.${unit}`, { length });
  const scale: Guide = {
    kind: 'caption',
    channel: 'scale',
    shapes: [
      { shape: 'path', d: `M${left} ${y + 4}v4h${long}v-4`, fill: 'none', stroke: 'axis' },
      { shape: 'text', x: left - 6, y: y + 10, text, size: 12, anchor: 'end', fill: 'subtle' },
    ],
  };
  if (!classes) return { guides: [scale], height: 20 };

  const { limits, counts } = classes;
  const items = counts.map((count, at): LegendItem => {
    const label = locale.say('classes.item', { from: limits[at - 1], to: limits[at], count });
    return { label, paint: `sequential-${at + 1}` as 'sequential-1' };
  });
  const unknown = areas.filter(({ rate }) => rate === undefined).length;
  if (unknown > 0)
    items.push({ label: locale.say('classes.unknown', { count: unknown }), paint: 'grid', pattern: 'hatch' });
  const size = Math.max(12, theme.textSize - 1);
  const title = locale.say('classes.title');
  // On a narrow map the title stands below the distance.
  const top = measure(title, size, 600) > left - measure(text, 12) - 18 ? y + 20 : y;
  const { guide, height } = legend('areas', items, { x: 0, y: top + 20, width }, frame);
  const heading: Guide = {
    kind: 'legend',
    channel: 'areas-title',
    shapes: [
      { shape: 'text', x: 0, y: top + size, text: fitText(title, width, size, measure, 600), size, weight: 600 },
    ],
  };
  return { guides: [scale, heading, guide], height: top - y + 20 + height };
}
