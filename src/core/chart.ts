import type { Dataset } from './dataset.js';
import type { Drawing } from './drawing.js';
import type { Frame, Locale } from './frame.js';
import type { Insight } from './insight.js';
import type { Options, Values } from './option.js';

/** Templates of one language by key; see `makeLocale` for how they are filled. */
export type Words = Readonly<Record<string, string>>;

/** A Vega-Lite specification, as JSON. */
export type Specification = Readonly<Record<string, unknown>>;

/** A setting that the reader may change, shown above the picture. */
export interface Control {
  /** Name of the option it sets. Its label is the word `control.<option>`. */
  readonly option: string;
  readonly kind: 'choice' | 'flag' | 'buttons';
  /** The present value, as an attribute would write it; `''` is none. */
  readonly value: string;
  /** Values with the words to show for them. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

/** A chart is a pure function from data to a drawing, with what is needed to ask for it and to speak of it. */
export interface Chart<O extends Options = Options> {
  /** Kebab-case; the tag is `peil-<name>`. */
  readonly name: string;
  readonly options: O;
  /**
   * The sets of channels that suffice, best first. The first whose channels are all found is the form of the data.
   * A chart with several forms reads which one it is from the channels that are present.
   */
  readonly forms: readonly (readonly (keyof O & string)[])[];
  /** Words of the chart in Dutch; English arrives when it is needed. */
  readonly words: { readonly nl: Words; readonly en: () => Promise<Words> };
  /**
   * Brings the code of a view that not every page needs; `undefined` when all is there. Until it has come, `insights`, `controls`
   * and `draw` must not be called. Resolves to the Dutch words that came along, for a locale to take up. Asked once more after
   * drawing: what did not fit may need another view.
   */
  bring?(data: Dataset, values: Values<O>, width: number): Promise<Words> | undefined;
  draw(data: Dataset, values: Values<O>, frame: Frame): Drawing;
  /** What can be said of the data, most important first. */
  insights(data: Dataset, values: Values<O>): readonly Insight[];
  /** What the reader may change, in the order to show it. */
  controls?(data: Dataset, values: Values<O>, locale: Locale): readonly Control[];
  /** The picture as a Vega-Lite specification with its data in it, for a chart that is specified so. */
  specification?(data: Dataset, values: Values<O>, frame: Frame): Promise<Specification>;
}

/** A chart of which the options are not known: what an element or a list of charts holds. Its values come from `resolve`. */
export interface AnyChart extends Pick<Chart, 'name' | 'options' | 'words'> {
  readonly forms: readonly (readonly string[])[];
  bring?(data: Dataset, values: never, width: number): Promise<Words> | undefined;
  draw(data: Dataset, values: never, frame: Frame): Drawing;
  insights(data: Dataset, values: never): readonly Insight[];
  controls?(data: Dataset, values: never, locale: Locale): readonly Control[];
  specification?(data: Dataset, values: never, frame: Frame): Promise<Specification>;
}

/** Checks a chart's parts against one another at compile time. */
export function defineChart<const O extends Options>(chart: Chart<O>): Chart<O> {
  return chart;
}

/** A small picture of the chart in one state: shown in Storybook, compared as text by the tests. */
export interface Example {
  readonly name: string;
  /** Written as a CSV file would be: first row names, `;` between cells. */
  readonly data: string;
  /** Options as a page would set them. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** GeoJSON text of the areas, for charts that take them. */
  readonly boundaries?: string;
  /** Px; default 720. */
  readonly width?: number;
}
