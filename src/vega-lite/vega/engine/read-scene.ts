import type { Box, CircleShape, Datum, Guide, Mark, Paint, Shape } from '../../../core/drawing.js';
import type { Dataset } from '../../../core/dataset.js';
import type { Frame } from '../../../core/frame.js';
import { datumOf, type Figures } from './figures.js';
import { Grounds } from './grounds.js';
import { ItemShapes, overlap, type Place } from './item-shapes.js';
import { Paints } from './paints.js';
import { scene, type SceneItem, type SceneMark } from './vega-parts.js';

/** From this many symbols of one mark on they are painted as a swarm. */
const swarmFrom = 3000;

/** What a scene graph is read with. */
export interface SceneTerms {
  readonly frame: Frame;
  readonly figures: Figures;
  /** The data that the page gave, for units and statuses. */
  readonly bound: Dataset | undefined;
  /** Where the scene stands in the drawing, px. */
  readonly origin: readonly [x: number, y: number];
}

/** A scene graph as the parts of a drawing. */
export interface ReadScene {
  readonly guides: readonly Guide[];
  readonly marks: readonly Mark[];
  /** The item of each mark, by the mark's id. */
  readonly items: ReadonlyMap<string, SceneItem>;
  /** What could not be shown: `image`. */
  readonly lost: ReadonlySet<string>;
}

/** Reads Vega's scene graph. Marks are in painting order. */
export function readScene(root: SceneMark, terms: SceneTerms): ReadScene {
  const reader = new Reader(terms);
  const [x, y] = terms.origin;
  reader.mark(root, { x, y });
  return { guides: reader.guides, marks: reader.marks, items: reader.items, lost: reader.shapes.lost };
}

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

class Reader {
  readonly guides: Guide[] = [];
  readonly marks: Mark[] = [];
  readonly items = new Map<string, SceneItem>();
  readonly shapes: ItemShapes;
  readonly #terms: SceneTerms;
  readonly #grounds: Grounds;
  readonly #ids = new Map<string, number>();
  /** The guide whose parts are being gathered. */
  #guide: { readonly kind: Guide['kind']; readonly channel: string; readonly shapes: Shape[] } | undefined;

  constructor(terms: SceneTerms) {
    this.#terms = terms;
    const paints = new Paints(terms.frame.theme);
    this.#grounds = new Grounds(paints);
    this.shapes = new ItemShapes(paints, terms.frame);
  }

  mark(mark: SceneMark, place: Place): void {
    const { marktype, role = '', name = '' } = mark;
    const within = mark.clip ? { ...place, clip: clipTo(mark.group, place) } : place;
    const kind = guideKind(role, name);
    const isOutermost = kind !== undefined && this.#guide === undefined;
    if (isOutermost) this.#guide = { kind, channel: name || role, shapes: [] };
    if (marktype === 'group') for (const group of inOrder(mark.items)) this.#group(group, within);
    else if (this.#guide) this.#guide.shapes.push(...this.#shapesOf(mark, within));
    else if (mark.items.length > 0) this.#data(mark, within);
    if (isOutermost && this.#guide) {
      if (this.#guide.shapes.length > 0) this.guides.push(this.#guide);
      this.#guide = undefined;
    }
  }

  #group(group: SceneItem, place: Place): void {
    const x = place.x + Number(group['x'] ?? 0);
    const y = place.y + Number(group['y'] ?? 0);
    const ground = this.#grounds
      .over(this.shapes.of('group', group, place))
      .filter((shape) => !isSurface(shape, this.#terms.frame));
    if (this.#guide) this.#guide.shapes.push(...ground);
    else if (ground.length > 0) this.guides.push({ kind: 'axis', channel: 'ground', shapes: ground });
    const clip = group['clip'] ? clipTo(group, { ...place, x, y }) : place.clip;
    const { figures, bound } = this.#terms;
    const parted = figures.get(group.mark.name ?? '');
    const about = parted ? datumOf(parted, group.datum, undefined, bound) : place.about;
    for (const mark of inOrder(group.items ?? [])) this.mark(mark, { x, y, clip, about });
  }

  #shapesOf(mark: SceneMark, place: Place): Shape[] {
    const isWhole = scene.Marks[mark.marktype]?.nested;
    return inOrder(isWhole ? mark.items.slice(0, 1) : mark.items).flatMap((item) =>
      this.#grounds.over(this.shapes.of(mark.marktype, item, place)),
    );
  }

  #data(mark: SceneMark, place: Place): void {
    const { marktype } = mark;
    if (scene.Marks[marktype]?.nested) this.#line(mark, place);
    else if (isSwarm(mark)) this.#swarm(mark, place);
    else {
      for (const item of inOrder(mark.items)) {
        const shapes = this.#grounds.over(this.shapes.of(marktype, item, place));
        if (shapes.length > 0) this.marks.push(this.#one(mark, item, place, shapes));
      }
    }
  }

  /** A line or an area is one mark that holds its points, at each of which a reader can stop. */
  #line(mark: SceneMark, place: Place): void {
    const [first] = mark.items;
    if (!first) return;
    const shapes = this.#shapesOf(mark, place);
    if (shapes.length === 0) return;
    const points = mark.items
      .filter((item) => item['defined'] !== false)
      .map((item): Mark => {
        const x = place.x + Number(item['x'] ?? 0);
        const y = place.y + Number(item['y'] ?? 0);
        const isPlaced = Number.isFinite(x) && Number.isFinite(y);
        if (!isPlaced) return this.#one(mark, item, place, [], nowhere);
        const isSeen = !place.clip || overlap({ x, y, width: 0, height: 0 }, place.clip) !== undefined;
        const dot: Shape[] = isSeen ? [{ shape: 'circle', x, y, r: 4, fill: 'none' }] : [];
        return this.#one(mark, item, place, dot, { x: x - 4, y: y - 4, width: 8, height: 8 });
      });
    const own = sameIn(points);
    const id = this.#id(mark.name ?? mark.marktype, own);
    this.items.set(id, first);
    this.marks.push({ id, kind: mark.marktype, datum: own, box: around(points), shapes, marks: points });
  }

  /** All symbols as one mark: a swarm for each size and for every 255 colours, so that none is lost. */
  #swarm(mark: SceneMark, place: Place): void {
    const seen = mark.items.flatMap((item) => {
      const [shape] = this.shapes.of('symbol', { ...item, mark, shape: 'circle' }, place);
      return shape?.shape === 'circle' ? [{ item, shape }] : [];
    });
    const marks = seen.map(({ item }) => this.#one(mark, item, place, []));
    const count = this.#terms.frame.locale.say('vega.count');
    this.marks.push({
      id: this.#id(mark.name ?? 'swarm', []),
      kind: 'symbol',
      datum: [[{ name: count, type: 'number' }, { value: seen.length }]],
      box: around(marks),
      shapes: swarmsOf(seen.map(({ shape }) => shape)),
      marks,
    });
  }

  #one(mark: SceneMark, item: SceneItem, place: Place, shapes: readonly Shape[], box?: Box): Mark {
    const figures = this.#terms.figures.get(mark.name ?? '');
    const own = datumOf(figures, item.datum, item['description'], this.#terms.bound);
    const told = new Set(own.map(([field]) => field.name));
    const datum = [...(place.about ?? []).filter(([field]) => !told.has(field.name)), ...own];
    const id = this.#id(mark.name ?? mark.marktype, datum);
    this.items.set(id, item);
    return { id, kind: mark.marktype, datum, box: box ?? boxOf(item, place), shapes };
  }

  /** From the words of a datum; a datum without them, or with the same, is told apart by its turn. */
  #id(name: string, datum: readonly Datum[]): string {
    const words = datum.flatMap(([field, { value }]) => (field.type === 'number' || value === null ? [] : [value]));
    const id = [name, ...words].join('/');
    const turn = (this.#ids.get(id) ?? 0) + 1;
    this.#ids.set(id, turn);
    return turn === 1 ? id : `${id} (${turn})`;
  }
}

/** Whether symbols are so many that they are painted as a swarm; of forms that differ only when there are very many. */
function isSwarm({ marktype, items }: SceneMark): boolean {
  if (marktype !== 'symbol' || items.length < swarmFrom) return false;
  return items.length >= 5 * swarmFrom || items.every(({ shape }) => (shape ?? 'circle') === 'circle');
}

/** Most colours of one swarm. */
const mostPaints = 255;

function swarmsOf(circles: readonly CircleShape[]): Shape[] {
  const groups = new Map<string, { circles: CircleShape[]; paints: Map<Paint, number> }[]>();
  for (const circle of circles) {
    const key = `${Math.max(0.5, Math.round(circle.r * 4) / 4)} ${circle.opacity ?? 1}`;
    const swarms = groups.get(key) ?? [];
    groups.set(key, swarms);
    const paint = paintOf(circle);
    let swarm = swarms.find(({ paints }) => paints.has(paint) || paints.size < mostPaints);
    if (!swarm) swarms.push((swarm = { circles: [], paints: new Map() }));
    if (!swarm.paints.has(paint)) swarm.paints.set(paint, swarm.paints.size);
    swarm.circles.push(circle);
  }
  return [...groups].flatMap(([key, swarms]) => {
    const [r = 2, opacity = 1] = key.split(' ').map(Number);
    return swarms.map(({ circles: own, paints }): Shape => ({
      shape: 'swarm',
      x: Float32Array.from(own, ({ x }) => x),
      y: Float32Array.from(own, ({ y }) => y),
      paint: Uint8Array.from(own, (circle) => paints.get(paintOf(circle)) ?? 0),
      paints: [...paints.keys()],
      r,
      ...(opacity < 1 ? { opacity } : {}),
    }));
  });
}

const guideRoles: Readonly<Record<string, Guide['kind']>> = {
  axis: 'axis',
  'axis-grid': 'axis',
  legend: 'legend',
  title: 'caption',
};

/** What helps to read marks: axes, legends, titles, headers of small pictures, and the reader's own selection. */
function guideKind(role: string, name: string): Guide['kind'] | undefined {
  if (/(-header|-footer|-title)$/.test(role)) return 'axis';
  if (role === 'mark' && /_brush(_bg)?$/.test(name)) return 'caption';
  if (/_voronoi$|^voronoi_/.test(name)) return 'axis';
  return guideRoles[role];
}

/** In painting order: what lies higher comes later. */
function inOrder<T extends { readonly zindex?: number }>(items: readonly T[]): readonly T[] {
  return items.some(({ zindex }) => zindex) ? [...items].sort((a, b) => (a.zindex ?? 0) - (b.zindex ?? 0)) : items;
}

function clipTo(group: SceneItem | undefined, { x, y, clip }: Place): Box | undefined {
  const [width, height] = [Number(group?.['width'] ?? 0), Number(group?.['height'] ?? 0)];
  if (!(width > 0 && height > 0)) return clip;
  const box = { x, y, width, height };
  return clip ? (overlap(box, clip) ?? { ...box, width: 0, height: 0 }) : box;
}

function boxOf({ bounds }: SceneItem, { x, y }: Place): Box {
  if (!bounds) return { x, y, width: 0, height: 0 };
  const { x1, y1, x2, y2 } = bounds;
  return { x: x + x1, y: y + y1, width: Math.max(0, x2 - x1), height: Math.max(0, y2 - y1) };
}

function around(marks: readonly Mark[]): Box {
  const far = (pick: (box: Box) => number, which: (...values: number[]) => number) =>
    marks.reduce((kept, { box }) => which(kept, pick(box)), pick(marks[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 }));
  const x = far((box) => box.x, Math.min);
  const y = far((box) => box.y, Math.min);
  const width = far((box) => box.x + box.width, Math.max) - x;
  const height = far((box) => box.y + box.height, Math.max) - y;
  return { x, y, width, height };
}

/** The words that all points of a line share: what the line is called. */
function sameIn(points: readonly Mark[]): Datum[] {
  const [first, ...others] = points;
  return (first?.datum ?? []).filter(
    ([field, { value }], at) =>
      field.type !== 'number' && others.length > 0 && others.every(({ datum }) => datum[at]?.[1].value === value),
  );
}

function paintOf({ fill, stroke }: CircleShape): Paint {
  return fill && fill !== 'none' ? fill : (stroke ?? 'none');
}

/** Whether a shape only repeats the ground of the page. */
function isSurface(shape: Shape, { theme }: Frame): boolean {
  return (
    shape.shape === 'rect' &&
    !shape.stroke &&
    (shape.fill === 'surface' || shape.fill === theme.colours.surface || shape.fill === 'none')
  );
}
