import type { Dataset } from '../../core/dataset.js';
import type { Box, Shape } from '../../core/drawing.js';
import type { View } from '../../vega-lite/draw.js';
import type { Json } from '../../vega-lite/model.js';

/** The shapes of each region besides what the specification draws, by key, and what is no part of one. */
export interface Labels {
  readonly own: ReadonlyMap<string, readonly Shape[]>;
  readonly guides: readonly Shape[];
}

/** What is drawn where. */
export interface Layout {
  readonly specification: Json;
  readonly rows: Dataset;
  labels(view: View, boxOf: (key: string) => Box | undefined): Labels;
  /** What of a region a reader can point at, where that is more than its mark. */
  boxOf?(box: Box, view: View): Box;
}
