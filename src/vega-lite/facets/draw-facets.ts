import type { Dataset } from '../../core/dataset.js';
import type { Frame } from '../../core/frame.js';
import { heightOf, legendsAbove } from '../draw.js';
import type { Json, Layer } from '../model.js';
import { objectOf } from '../json.js';
import type { View } from '../panel.js';
import { wantedScales } from '../scales/resolve-scales.js';
import { timeWriter } from '../write-time.js';
import { drawCells } from './draw-cells.js';
import { panelsOf, type Facet, type PanelLayers } from './panels.js';

/** Draws a picture for each value of the fields in `row`, `column` or `facet`, each below its name. */
export function drawFacets(specification: Json, layers: readonly Layer[], data: Dataset, frame: Frame): View {
  const { facets, panels, columns } = panelsOf(specification, layers);
  const { height: inner } = objectOf(specification['spec']);
  const resolved = objectOf(objectOf(specification['resolve'])['scale']);
  const height = heightOf({ height: inner ?? specification['height'] }, { ...frame, height: frame.height / 2 });
  const cells = panels.map((panel) => ({ ...panel, name: nameOf(panel, facets, frame), height }));
  const legends = legendsAbove(layers, wantedScales(layers), frame);
  const terms = { columns, caption: captionOf(facets), sharesY: resolved['y'] !== 'independent', legends };
  return drawCells(cells, terms, data, frame);
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
        return [timeWriter(all, objectOf(header)['format'], locale)(value).text];
      }
      return [typeof value === 'number' ? locale.number(value) : String(value)];
    })
    .join(' · ');
}
