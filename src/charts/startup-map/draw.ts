import type { Dataset } from '../../core/dataset.js';
import type { Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { legend, type LegendItem } from '../../kit/legend.js';
import { fitText } from '../../kit/text.js';
import { roundStep, type AreaClasses } from './area-classes.js';
import { choose } from './choose.js';
import { areaFigures, classesFor, drawAreas } from './draw-areas.js';
import { drawGroups, drawSwarm, foldedFirm, groupsInView, pointsInView, swarmFrom } from './draw-firms.js';
import { drawNeeds } from './draw-needs.js';
import { extent, firmsOf } from './firms.js';
import { notesOf } from './notes.js';
import type { MapValues } from './options.js';
import { sectorItems } from './symbols.js';
import { makeView, type MapView } from './view.js';

/** Most firms that are each a mark, so that each has its row in the table; with more, the list has them. */
export const mostMarks = 2000;

const views = new WeakMap<Drawing, MapView>();

/** The view that a drawing of this chart shows. */
export function viewOf(drawing: Drawing): MapView | undefined {
  return views.get(drawing);
}

/** A planar map of areas and firms, with the needs beside it, or below it where that is too narrow. */
export function draw(data: Dataset, values: MapValues, frame: Frame): Drawing {
  const firms = firmsOf(data, values);
  const rows = choose(firms, values);
  const hasNeeds = firms.needNames.length > 0;
  const beside = hasNeeds && frame.width >= 700;
  const panelWidth = beside ? Math.min(280, Math.round(frame.width * 0.29)) : frame.width;
  const mapWidth = beside ? frame.width - panelWidth - 28 : frame.width;

  const guides: Guide[] = [];
  let y = 0;
  if (values.sector && firms.sectors.length > 0) {
    const sectors = legend('sector', sectorItems(firms, frame), { x: 0, y: 0, width: frame.width }, frame);
    guides.push(sectors.guide);
    y = Math.ceil(sectors.height) + 10;
  }

  const bounds = extent(firms, values.boundaries);
  const ratio = (bounds[3] - bounds[1]) / (bounds[2] - bounds[0] || 1);
  const wanted = mapWidth * Math.max(0.6, Math.min(0.9, ratio));
  const box = { x: 0, y, width: mapWidth, height: Math.round(Math.max(280, Math.min(620, wanted))) };
  const view = makeView(bounds, box, values.zoom, values.center);
  guides.push({
    kind: 'axis',
    channel: 'frame',
    shapes: [{ shape: 'rect', ...box, radius: 4, fill: 'none', stroke: 'grid' }],
  });

  const points = pointsInView(firms, rows, view);
  const many = points.rows.length > swarmFrom;
  const groups = groupsInView(points, view, frame);
  const figures = areaFigures(firms, rows, values);
  const classes = classesFor(figures, values);
  const taken = groups.map((one) => ({ x: one.x - one.r, y: one.y - one.r, width: 2 * one.r, height: 2 * one.r }));
  const areas = drawAreas(firms, figures, classes, values, view, taken, frame);
  const firmMarks = drawGroups(firms, groups, !many, values, frame);

  const below = y + box.height + 10;
  const scaleBar = drawScale(view, box.x + box.width, below, frame);
  guides.push(scaleBar.guide);
  const key = classes
    ? drawAreaLegend(
        classes,
        figures.rates.filter((rate) => rate === undefined).length,
        below,
        mapWidth,
        scaleBar.width,
        frame,
      )
    : { guides: [], height: 20 };
  guides.push(...key.guides);
  let bottom = below + key.height;

  const marks: Mark[] = [...areas, ...(many ? [drawSwarm(firms, points, frame)] : []), ...firmMarks];
  if (hasNeeds) {
    const place = beside
      ? { x: mapWidth + 28, y: box.y, width: panelWidth }
      : { x: 0, y: bottom + 16, width: panelWidth };
    const needs = drawNeeds(firms, values, place, frame);
    guides.push(needs.guide);
    marks.push(...needs.marks);
    bottom = Math.max(bottom, place.y + needs.height);
  }
  if (rows.length <= mostMarks) {
    const shown = new Set(points.rows);
    for (const row of rows) if (!shown.has(row) || many) marks.push(foldedFirm(firms, row, values, frame));
  }
  const drawing: Drawing = {
    width: frame.width,
    height: Math.ceil(bottom),
    walk: 'compass',
    guides,
    marks,
    notes: notesOf(firms, rows, data, values),
  };
  views.set(drawing, view);
  return drawing;
}

/** A round distance as a line with its length, right of the row below the map. */
function drawScale(
  view: MapView,
  right: number,
  y: number,
  { locale, measure }: Frame,
): { readonly guide: Guide; readonly width: number } {
  const metres = roundStep(90 / view.k);
  const long = metres * view.k;
  const text =
    metres >= 1000
      ? locale.say('scale.kilometres', { length: metres / 1000 })
      : locale.say('scale.metres', { length: metres });
  const line = { shape: 'line', stroke: 'axis' } as const;
  const shapes: Shape[] = [
    { ...line, x1: right - long, x2: right, y1: y + 8, y2: y + 8 },
    { ...line, x1: right - long, x2: right - long, y1: y + 4, y2: y + 8 },
    { ...line, x1: right, x2: right, y1: y + 4, y2: y + 8 },
    { shape: 'text', x: right - long - 6, y: y + 10, text, size: 12, anchor: 'end', fill: 'subtle' },
  ];
  return { guide: { kind: 'caption', channel: 'scale', shapes }, width: long + 6 + measure(text, 12) };
}

/** What the fills of the areas mean, with the number of areas in each class. */
function drawAreaLegend(
  { limits, counts }: AreaClasses,
  unknown: number,
  y: number,
  width: number,
  taken: number,
  frame: Frame,
): { readonly guides: readonly Guide[]; readonly height: number } {
  const { locale, theme, measure } = frame;
  const size = Math.max(12, theme.textSize - 1);
  const title = fitText(locale.say('classes.title'), width - taken - 12, size, measure, 600);
  const items = counts.map((count, at): LegendItem => {
    const [from, to] = [limits[at - 1], limits[at]];
    const kind = from === undefined ? (to === undefined ? 'all' : 'below') : to === undefined ? 'from' : 'between';
    return {
      label: locale.say(`classes.${kind}`, { from, to, count }),
      paint: `sequential-${at + 1}` as 'sequential-1',
    };
  });
  if (unknown > 0)
    items.push({ label: locale.say('classes.unknown', { count: unknown }), paint: 'grid', pattern: 'hatch' });
  const key = legend('areas', items, { x: 0, y: y + 20, width }, frame);
  const heading: Guide = {
    kind: 'legend',
    channel: 'areas-title',
    shapes: [{ shape: 'text', x: 0, y: y + size, text: title, size, weight: 600 }],
  };
  return { guides: [heading, key.guide], height: 20 + key.height };
}
