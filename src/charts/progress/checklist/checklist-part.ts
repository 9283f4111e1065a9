import { cellAt, numberColumn, textColumn, type Dataset } from '../../../core/dataset.js';
import type { Drawing, Guide, Mark, Shape } from '../../../core/drawing.js';
import type { Frame, Locale } from '../../../core/frame.js';
import { insight, quantity, type Insight } from '../../../core/insight.js';
import { fitText, wrapText } from '../../../kit/text.js';
import { drawSpecified } from '../../../vega-lite/specified.js';
import { some } from '../progress.js';
import { parts } from '../later-parts.js';
import type { ProgressValues } from '../options.js';
import { applying, chaptersOf, number, states, type Chapter, type Item } from './items.js';
import { specification } from './specification.js';

export { words } from './words.nl.js';
export { specification } from './specification.js';

const step = 26;
/** With more items than this some are folded away. */
const most = 600;
/** Items that are named below the signs of a chapter. */
const named = 12;

interface Place {
  readonly item: Item;
  readonly chapter: string;
  /** Px, or the place in a row. */
  readonly x: number;
  readonly y: number;
}

/** The signs as a specification with its rows, without places of their own. */
export function picture(data: Dataset, values: ProgressValues) {
  const places = chaptersOf(data, values).chapters.flatMap(({ name, items }, y) =>
    items.map((item, x) => ({ item, chapter: name, x, y })),
  );
  return { specification: specification(), rows: rowsOf(places) };
}

function rowsOf(places: readonly Place[]): Dataset {
  return {
    length: places.length,
    metadata: {},
    columns: [
      textColumn(
        'item',
        places.map(({ item }) => item.id),
      ),
      textColumn(
        'name',
        places.map(({ item }) => item.name),
      ),
      textColumn(
        'chapter',
        places.map(({ chapter }) => chapter),
      ),
      textColumn(
        'state',
        places.map(({ item }) => item.state),
      ),
      numberColumn(
        'place',
        places.map(({ x }) => x),
      ),
      numberColumn(
        'x',
        places.map(({ x }) => x),
      ),
      numberColumn(
        'y',
        places.map(({ y }) => y),
      ),
    ],
  };
}

/** Items as signs in rows under their chapters, with the names of what is not done yet. */
export function drawChecklist(data: Dataset, values: ProgressValues, frame: Frame): Drawing {
  const { chapters, nameless } = chaptersOf(data, values);
  const { width, theme, locale, measure } = frame;
  const size = theme.textSize;
  const line = Math.round(size * 1.35);
  const small = Math.max(12, size - 1);
  const guides: Guide[] = [];
  const items = chapters.flatMap((chapter) => chapter.items);
  const signs: Place[] = [];
  const text = (words: string, x: number, y: number, about: Partial<Shape> = {}) =>
    ({ shape: 'text', x, y: y + size, text: words, ...about }) as Shape;

  // The signs with their words are drawn as the others are, and belong to no item.
  let [x, y] = [0, 0];
  const key: Shape[] = [];
  for (const state of states) {
    const amount = number(items, state);
    if (amount === 0) continue;
    const words = locale.say(`done.${state}`, { count: amount });
    const extent = step + measure(words, small);
    if (x > 0 && x + extent > width) [x, y] = [0, y + line + 6];
    const item: Item = { row: -1, id: '', name: '', state, strange: undefined };
    signs.push({ item, chapter: '', x: x + 10, y: y + size * 0.65 });
    key.push(text(words, x + step, y, { size: small, fill: 'subtle' } as Partial<Shape>));
    x += extent + 16;
  }
  guides.push({ kind: 'legend', channel: 'signs', shapes: key });
  y += line + 14;

  let room = values.all ? Infinity : most;
  const shown = new Set<Item>();
  for (const { name, items: all } of chapters) {
    const own = all.slice(0, room);
    if (own.length === 0) break;
    room -= own.length;
    const shapes: Shape[] = [];
    const count = locale.say('list.count', { done: number(all, 'done'), count: applying(all) });
    const extent = measure(count, size);
    const isWide = width >= size * 43;
    if (name || chapters.length > 1) {
      shapes.push({ shape: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: 'axis' });
      y += 8;
      const title = wrapText(
        name || locale.say('group.none'),
        isWide ? width - extent - step : width,
        size,
        measure,
        Infinity,
        600,
      );
      shapes.push(...title.map((words, at) => text(words, 0, y + at * line, { weight: 600 })));
      if (isWide) shapes.push(text(count, width, y, { anchor: 'end', fill: 'subtle' } as Partial<Shape>));
      y += title.length * line;
    }
    if (!isWide || !(name || chapters.length > 1)) {
      shapes.push(text(count, 0, y, { fill: 'subtle' }));
      y += line;
    }
    y += 8;
    const across = Math.max(1, Math.floor(width / step));
    own.forEach((item, at) => {
      shown.add(item);
      signs.push({ item, chapter: name, x: (at % across) * step + 11, y: y + Math.floor(at / across) * step + 11 });
    });
    y += Math.ceil(own.length / across) * step + 2;
    const left = [...own.filter(({ state }) => state === 'partly'), ...own.filter(({ state }) => state === 'open')];
    const rest = left.length > named + 1 ? left.slice(0, named) : left;
    for (const { name: words, state } of rest) {
      const lines = wrapText(locale.say(`left.${state}`, { name: words }), width, small, measure);
      shapes.push(
        ...lines.map((one, at) => text(one, 0, y + at * line, { size: small, fill: 'subtle' } as Partial<Shape>)),
      );
      y += lines.length * line;
    }
    if (rest.length < left.length) {
      shapes.push(
        text(locale.say('left.more', { count: left.length - rest.length }), 0, y, {
          size: small,
          fill: 'subtle',
        } as Partial<Shape>),
      );
      y += line;
    }
    guides.push({ kind: 'caption', channel: `chapter-${name}`, shapes });
    y += 18;
  }

  const view = drawSpecified(specification({ width, height: Math.ceil(y) }), rowsOf(signs), values, {
    ...frame,
    height: y,
  });
  const notes = notesOf(items, nameless, values);
  if (!view.scales['x']) {
    const free = picture(data, values);
    const { guides: axes, parts: drawn, ...box } = drawSpecified(free.specification, free.rows, values, frame);
    return { width: box.width, height: box.height, guides: axes, marks: drawn.map(({ mark }) => mark), notes };
  }
  // Where the plot begins is known only now.
  const top = view.plot.y;
  for (const [at, guide] of guides.entries())
    guides[at] = { ...guide, shapes: guide.shapes.map((one) => lowered(one, top)) };
  y += top;
  guides.push(...view.guides);
  const byId = new Map(items.map((item) => [item.id, item]));
  const drawn = new Map<string, readonly Shape[]>();
  const places = new Map(signs.map((sign) => [sign.item.id, sign]));
  for (const {
    rows: [row = {}],
    mark,
  } of view.parts) {
    const id = String(row['item']);
    const check: Shape[] =
      row['state'] === 'done'
        ? [
            {
              shape: 'path',
              d: `M${Number(row['x']) - 4},${top + Number(row['y'])}l3,3l5,-6`,
              fill: 'none',
              stroke: 'surface',
              strokeWidth: 2,
            },
          ]
        : [];
    if (byId.has(id)) drawn.set(id, [...mark.shapes, ...check]);
    else guides.push({ kind: 'legend', channel: mark.id, shapes: [...mark.shapes, ...check] });
  }
  const markOf = (item: Item): Mark => {
    const sign = places.get(item.id);
    const shapes = drawn.get(item.id) ?? [];
    const box =
      sign && shapes.length > 0
        ? { x: sign.x - 12, y: top + sign.y - 12, width: 24, height: 24 }
        : { x: 0, y: 0, width: 0, height: 0 };
    return itemMark(item, box, shapes, values, locale);
  };
  const marks = items.filter((item) => shown.has(item)).map(markOf);
  const hidden = items.filter((item) => !shown.has(item)).map(markOf);
  const drawing: Drawing = { width, height: Math.ceil(y), guides, marks, notes, walk: 'compass' };
  if (hidden.length === 0) return drawing;
  return parts.rare.part.withButton(drawing, locale.say('fold.items', { count: items.length }), hidden, values, frame);
}

/** A text or a level line, so many px lower. */
const lowered = (shape: Shape, by: number): Shape =>
  shape.shape === 'text'
    ? { ...shape, y: shape.y + by }
    : shape.shape === 'line'
      ? { ...shape, y1: shape.y1 + by, y2: shape.y2 + by }
      : shape;

function itemMark(
  item: Item,
  box: Mark['box'],
  shapes: readonly Shape[],
  values: ProgressValues,
  locale: Locale,
): Mark {
  const { row } = item;
  const { goal, group, status, owner, due } = values;
  return {
    id: item.id,
    kind: 'item',
    datum: [
      ...(goal ? [[goal.field, { value: item.name }] as const] : []),
      [{ name: locale.say('field.state'), type: 'text' }, { value: locale.say(`is.${item.state}`) }],
      ...[group, item.state === 'secret' ? undefined : status, owner, due].flatMap((column) =>
        column ? [[column.field, cellAt(column, row)] as const] : [],
      ),
    ],
    box,
    shapes,
  };
}

/** How much is done, where most is left, and what is wholly done. */
export function insights(data: Dataset, values: ProgressValues): readonly Insight[] {
  const { chapters } = chaptersOf(data, values);
  const items = chapters.flatMap((chapter) => chapter.items);
  const counted = applying(items);
  if (items.length === 0) return [];
  const done = number(items, 'done');
  const part = ({ items: own }: Chapter) => number(own, 'done') / applying(own);
  const known = chapters.filter(({ name, items: own }) => name && applying(own) > 0);
  const full = known.filter((chapter) => part(chapter) === 1).map(({ name }) => name);
  const [last, next] = known.filter((chapter) => part(chapter) < 1).sort((a, b) => part(a) - part(b));
  return [
    insight('list.counts', {
      done: some(done),
      count: counted,
      share:
        counted > 0 && done > 0 && done < counted
          ? quantity(Math.min(99, Math.round((done / counted) * 100)), '%')
          : undefined,
      partly: some(number(items, 'partly')),
      open: some(number(items, 'open')),
      unknown: some(number(items, 'unknown', 'secret')),
      inapplicable: some(number(items, 'inapplicable')),
    }),
    ...(last && (!next || part(last) < part(next))
      ? [insight('list.last', { name: last.name, done: number(last.items, 'done'), count: applying(last.items) })]
      : []),
    ...(full.length > 0
      ? [insight('list.full', { names: full.slice(0, 5), more: some(Math.max(0, full.length - 5)) })]
      : []),
  ];
}

function notesOf(items: readonly Item[], nameless: number, { value }: ProgressValues): readonly Insight[] {
  const strange = [...new Set(items.flatMap(({ strange: word }) => (word ? [fitWord(word)] : [])))];
  const absent = number(items, 'unknown') - items.filter((item) => item.strange).length;
  const secret = number(items, 'secret');
  return [
    ...(strange.length > 0 ? [insight('list.strange', { words: strange.slice(0, 5) })] : []),
    ...(absent > 0 ? [insight('list.absent', { count: absent })] : []),
    ...(secret > 0 ? [insight('list.secret', { count: secret })] : []),
    ...(value ? [insight('list.figures', { field: value.field.name })] : []),
    ...(nameless > 0 ? [insight('list.nameless', { count: nameless })] : []),
  ];
}

const fitWord = (word: string): string => fitText(word, 60, 1, (text) => text.length);
