import type { Dataset } from '../../core/dataset.js';
import type { Box, Drawing, Guide, Mark, Shape } from '../../core/drawing.js';
import type { Frame } from '../../core/frame.js';
import { legend } from '../../kit/legend.js';
import { wrapText } from '../../kit/text.js';
import { drawSpecified } from '../../vega-lite/specified.js';
import { cornerNames, placeMark } from './datum.js';
import { listBelow, listed } from './list.js';
import { notesOf } from './notes.js';
import { corners, type PriorityValues } from './options.js';
import { pictureOf } from './picture.js';
import { placeLabels, type Wish } from './place-labels.js';
import { prepare, type Place } from './prepare.js';
import { mostGroups, specification } from './specification.js';
import { termsOf } from './terms.js';

/** With more items than this names do not fit. */
const mostNames = 40;
/** Places beside which a number is tried. */
const mostNumbers = 80;

const symbols = ['circle', 'square', 'triangle', 'diamond', 'cross', 'triangle-down'] as const;

/** Items between two scales, in four quadrants with names; with numbers and a list where their names do not fit. */
export function draw(data: Dataset, values: PriorityValues, frame: Frame): Drawing {
  const priorities = prepare(data, values);
  const { places, items, begin, groups } = priorities;
  const { width, locale, measure, theme } = frame;
  const size = Math.max(12, theme.textSize - 1);
  const line = Math.round(size * 1.3);
  const names = cornerNames(priorities, values, locale);
  const half = (width - 40) / 2 - 14;
  const lettered = corners.map((corner) => wrapText(names[corner], half, size, measure, 3, 600));
  const band = Math.max(...lettered.map((lines) => lines.length)) * line + 10;

  const terms = termsOf(priorities, values, frame, band);
  const rows = pictureOf(priorities, terms.domains);
  const view = drawSpecified(specification(terms), rows, values, frame);
  const notes = notesOf(priorities, values);
  const { plot, scales } = view;
  if (!scales['x'] || !scales['y']) {
    const { guides, parts, height } = view;
    return { width: view.width, height, guides, marks: parts.map(({ mark }) => mark), notes };
  }

  const behind: Guide[] = [...view.guides];
  const drawn = new Map<number, { readonly box: Box; readonly shapes: readonly Shape[] }>();
  for (const {
    layer,
    rows: [row = {}],
    mark,
  } of view.parts) {
    if (/^(items|unsized)$/.test(layer ?? '')) drawn.set(Number(row['place']), mark);
    else behind.push({ kind: 'axis', channel: mark.id, shapes: mark.shapes });
  }

  const taken: Box[] = [];
  const quadrants = corners.flatMap((corner, at) => {
    const lines = lettered[at] ?? [];
    const isRight = corner.endsWith('right');
    const wide = Math.max(0, ...lines.map((text) => measure(text, size, 600)));
    const x = isRight ? plot.x + plot.width - 8 : plot.x + 8;
    const y = corner.startsWith('top') ? plot.y + 5 : plot.y + plot.height - 5 - lines.length * line;
    taken.push({ x: isRight ? x - wide : x, y, width: wide, height: lines.length * line });
    return lines.map((text, step): Shape => ({
      shape: 'text',
      x,
      y: y + step * line + size,
      text,
      size,
      weight: 600,
      anchor: isRight ? 'end' : 'start',
      fill: corner === begin ? 'accent' : 'subtle',
    }));
  });

  const dots = places.map((_, index) => drawn.get(index)?.box ?? { x: -9, y: -9, width: 0, height: 0 });
  const at = (channel: 'x' | 'y') => plot[channel] + Number(scales[channel]?.apply(priorities.split[channel]));
  const lines: readonly Box[] = [
    { x: at('x') - 1, y: plot.y, width: 2, height: plot.height },
    { x: plot.x, y: at('y') - 1, width: plot.width, height: 2 },
  ];
  // The box of a small dot is larger than the dot, so that it can be pointed at.
  const tries = (texts: readonly (readonly (readonly string[])[])[]) =>
    placeLabels(
      texts.map((ways, place): Wish => {
        const { x, y, width: wide, height } = dots[place] ?? plot;
        const sizes = ways.map((set) => ({
          width: Math.max(0, ...set.map((one) => measure(one, size))),
          height: set.length * line,
        }));
        return { x: x + wide / 2, y: y + height / 2, r: wide / 2, sizes };
      }),
      dots,
      taken,
      lines,
      plot,
    );
  const isTried = width >= 560 && items.length <= mostNames;
  const named = !isTried
    ? []
    : places.map(({ items: own }) => {
        const text = own.map(({ name }) => name).join(', ');
        const ways = [180, 130, 96, 76].map((wide) => wrapText(text, wide, size, measure, 4));
        return ways.filter((set) => !set.at(-1)?.endsWith('…'));
      });
  const isNamed = isTried && named.every((ways) => ways.length > 0);
  const first = isNamed ? tries(named) : [];
  // A number says something only where the list has its name.
  const last = listed(items, values.all).length;
  const numbered = places.slice(0, mostNumbers).filter((place) => (place.items.at(-1)?.rank ?? 0) <= last);
  const hasNames = isNamed && !first.includes(undefined);
  const texts = hasNames ? named : numbered.map((place) => [[numbersOf(place)]]);
  const labels = hasNames ? first : tries(texts);

  const marks = places.map((place, index): Mark => {
    const dot = drawn.get(index);
    const box = labels[index];
    const shapes =
      (box &&
        texts[index]?.[box.size]?.map((text, step): Shape => ({
          shape: 'text',
          x: box.x + { start: 0, middle: box.width / 2, end: box.width }[box.anchor],
          y: box.y + step * line + size,
          text,
          size,
          anchor: box.anchor,
          fill: 'text',
          halo: true,
        }))) ??
      [];
    return placeMark(place, dot && { box: dot.box, shapes: [...dot.shapes, ...shapes] }, priorities, values, locale);
  });

  let bottom = view.height + 10;
  if (groups.length > 0) {
    const rest =
      groups.length > mostGroups ||
      places.some(({ items: own }) => new Set(own.map(({ group }) => group)).size > 1 || own[0]?.group === '');
    const key = legend(
      'group',
      [
        ...groups.slice(0, mostGroups).map((label, at) => ({
          label,
          paint: `category-${at + 1}` as 'category-1',
          symbol: symbols[at] ?? 'circle',
        })),
        ...(rest ? [{ label: locale.say('legend.rest'), paint: 'muted', symbol: 'circle' } as const] : []),
      ],
      { x: 0, y: bottom, width },
      frame,
    );
    behind.push(key.guide);
    bottom += key.height + 10;
  }
  const list = hasNames || items.length === 0 ? undefined : listBelow(priorities, names, values, bottom + 8, frame);
  return {
    width,
    height: Math.ceil(list?.bottom ?? bottom),
    walk: 'compass',
    guides: [...behind, { kind: 'caption', channel: 'quadrants', shapes: quadrants }, ...(list?.guides ?? [])],
    marks: [...marks, ...(list?.marks ?? [])],
    notes,
  };
}

/** Items in one place have ranks that follow each other. */
function numbersOf({ items }: Place): string {
  const [first, last] = [items[0]?.rank, items.at(-1)?.rank];
  return first === last ? String(first) : `${first}–${last}`;
}
