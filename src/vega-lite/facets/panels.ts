import { fieldDef, type ChannelDef } from '../encoding/channel-fields.js';
import type { Json, Layer } from '../model.js';
import { objectOf } from '../json.js';
import type { Row } from '../rows.js';
import { usesOf } from '../scales/use.js';
import { wantedScales, type Wanted } from '../scales/resolve-scales.js';
import { sortedNames } from '../scales/sort-names.js';
import { nameReader } from '../scales/use.js';

/** A channel that has a picture for each of its values. */
export interface Facet {
  readonly channel: string;
  readonly def: ChannelDef;
  /** In the order in which they are drawn. */
  readonly values: readonly unknown[];
}

/** One of the pictures, with the layers that have only its rows. */
export interface PanelLayers {
  readonly layers: readonly Layer[];
  readonly wanted: readonly Wanted[];
  readonly row: number;
  readonly column: number;
  /** Its values, those of the row first. */
  readonly values: readonly unknown[];
}

export interface Panels {
  readonly facets: readonly Facet[];
  readonly panels: readonly PanelLayers[];
  readonly columns: number;
}

/** The pictures of layers with rows and columns, or with as many columns as a specification says, from the left top. */
export function panelsOf(specification: Json, layers: readonly Layer[]): Panels {
  const facets = ['row', 'column', 'facet'].flatMap((channel) => facetOf(channel, layers) ?? []);
  const [first, second] = facets;
  const wrapped = Number(objectOf(layers[0]?.encoding['facet'])['columns'] ?? specification['columns'] ?? Infinity);
  const inRow = second ?? (first?.channel === 'row' ? undefined : first);
  const columns = Math.max(1, Math.min(inRow?.values.length ?? 1, inRow?.channel === 'facet' ? wrapped : Infinity));
  const combinations = facets.reduce<readonly (readonly unknown[])[]>(
    (before, { values }) => before.flatMap((taken) => values.map((value) => [...taken, value])),
    [[]],
  );
  const wanted = wantedScales(layers);
  const resolved = objectOf(objectOf(specification['resolve'])['scale']);
  const panels = combinations.map((values, at): PanelLayers => {
    const own = layers.map((layer) => withOnly(layer, facets, values));
    const scales = wanted.map((one) =>
      resolved[one.channel] === 'independent' ? { ...one, uses: usesOf(own, one.channel) } : one,
    );
    return { layers: own, wanted: scales, row: Math.floor(at / columns), column: at % columns, values };
  });
  return { facets, panels, columns };
}

function facetOf(channel: string, layers: readonly Layer[]): Facet | undefined {
  const uses = layers.flatMap((layer) => {
    const def = fieldDef(layer.encoding[channel]);
    return def ? [{ layer, channel, def }] : [];
  });
  const [use] = uses;
  if (!use) return undefined;
  const values = new Set<unknown>();
  for (const { layer, def } of uses) {
    const read = nameReader(layer, channel, def);
    for (const row of layer.rows) values.add(read?.(row));
  }
  return { channel, def: use.def, values: sortedNames([...values], [use]) };
}

function withOnly(layer: Layer, facets: readonly Facet[], values: readonly unknown[]): Layer {
  const readers = facets.map(({ channel, def }) => nameReader(layer, channel, def));
  const isIn = (row: Row) => readers.every((read, at) => !read || read(row) === values[at]);
  const { rows, domainRows, rawRows } = layer;
  return { ...layer, rows: rows.filter(isIn), domainRows: domainRows.filter(isIn), rawRows: rawRows.filter(isIn) };
}
