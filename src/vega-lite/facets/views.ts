import { layersOf } from '../layers.js';
import type { Json, Layer } from '../model.js';
import { listOf, objectOf } from '../json.js';
import { concatOf } from '../normalise.js';
import type { Row } from '../rows.js';
import { wantedScales, type Wanted } from '../scales/resolve-scales.js';

/** One of the views that stand beside or below each other. */
export interface ConcatView {
  readonly specification: Json;
  readonly layers: readonly Layer[];
  readonly wanted: readonly Wanted[];
}

/** A view of a specification as if it were one by itself: with its data and settings, and its transforms first. */
export function viewIn(specification: Json, inner: unknown): Json {
  const view = objectOf(inner);
  const { data, config, transform } = specification;
  return { data, config, ...view, transform: [...listOf(transform), ...listOf(view['transform'])] };
}

/** The views in a specification. Their looks are shared unless it says otherwise, their places are not. */
export function viewsOf(specification: Json, rows: readonly Row[]): readonly ConcatView[] {
  const [, held = []] = concatOf(specification) ?? [];
  const views = held.map((inner) => {
    const own = viewIn(specification, inner);
    return { specification: own, layers: layersOf(own, rows) };
  });
  const shared = wantedScales(views.flatMap(({ layers }) => layers));
  const resolved = objectOf(objectOf(specification['resolve'])['scale']);
  return views.map((view) => ({
    ...view,
    wanted: wantedScales(view.layers).map((one) =>
      /^[xy]/.test(one.channel) || resolved[one.channel] === 'independent'
        ? one
        : (shared.find(({ channel }) => channel === one.channel) ?? one),
    ),
  }));
}

/** How many views stand beside each other. */
export function columnsOf(specification: Json): number {
  const [word, views] = concatOf(specification) ?? ['vconcat', []];
  if (word === 'vconcat') return 1;
  return Math.max(
    1,
    word === 'concat' ? Math.min(Number(specification['columns'] ?? Infinity), views.length) : views.length,
  );
}
