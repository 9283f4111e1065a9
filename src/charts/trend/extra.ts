import type { Control } from '../../core/chart.js';
import type { Dataset } from '../../core/dataset.js';
import type { Datum, Guide, Mark, Role, Shape } from '../../core/drawing.js';
import type { Frame, Locale } from '../../core/frame.js';
import type { Facts, Insight } from '../../core/insight.js';
import type { Json } from '../../vega-lite/model.js';
import type { Label } from './end-label.js';
import type { TrendValues } from './options.js';
import type { Panel, PanelTerms } from './panel.js';
import type { Plot } from './plot.js';
import type { Line, Point, Trend } from './prepare.js';
import type { PictureRow } from './rows.js';

/** A point with a figure of what happened. */
export type Latest = Point & { readonly value: number };

/** Channels that layers share. */
export interface Channels {
  readonly x: Json;
  readonly y: Json;
  readonly color: Json;
}

/** What stands above a plot and below it, with the px that it takes above. */
export interface Head {
  readonly height: number;
  draw(
    plot: Plot,
    bottom: number,
  ): { readonly guides: readonly Guide[]; readonly marks: readonly Mark[]; readonly bottom: number };
}

/** Where a picture stands in the drawing, px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** One of many. */
  readonly isSmall?: boolean;
}

/** What a trend may have besides its lines; each comes with the code for it when the data or the page asks. */
export interface Extra {
  /** Rows for the specification. */
  readonly rows?: (trend: Trend, values: TrendValues) => readonly PictureRow[];
  /** Layers of the specification that stand behind the lines, and in front of them. */
  readonly layers?: (
    rows: readonly PictureRow[],
    channels: Channels,
  ) => { readonly behind: readonly (Json | false)[]; readonly front?: readonly (Json | false)[] };
  /** Channels that tell the lines apart, and in which they are named in a legend when asked. */
  readonly looks?: (lines: readonly Line[], hasLegend?: boolean) => Json;
  readonly controls?: (data: Dataset, values: TrendValues, locale: Locale) => readonly Control[];
  readonly insights?: (
    line: Line,
    latest: Latest | undefined,
    trend: Trend,
    values: TrendValues,
  ) => readonly (Insight | undefined)[];
  /** What is to be told with the latest figure. */
  readonly about?: (latest: Latest, trend: Trend) => Facts;
  /** That the latest figure goes on rising or falling. */
  readonly run?: (line: Line, latest: Latest, trend: Trend) => Insight | undefined;
  /** What is to be said of one point. */
  readonly says?: (point: Point, trend: Trend) => readonly (Insight | undefined)[];
  readonly notes?: (trend: Trend, values: TrendValues) => readonly (Insight | undefined)[];
  /** What stands right of the plot besides the names of lines; `room` is how wide it may be, px. */
  readonly labels?: (trend: Trend, rows: readonly PictureRow[], room: number, frame: Frame) => readonly Label[];
  /** The figure that a point stands at, where it may be another than its value, and its colour. */
  readonly standing?: (point: Point, line: Line) => readonly [figure: number | undefined, paint: Role];
  /** Which rows have a dot, where some have none; `isFew` when a dot at each figure fits. */
  readonly dotted?: (rows: readonly PictureRow[], isFew: boolean) => readonly Json[] | undefined;
  /** A picture for each line, where that is wanted. */
  readonly drawEach?: (trend: Trend, values: TrendValues, terms: PanelTerms, frame: Frame) => Panel | undefined;
  /** All rows for the specification, of lines with gaps or more or less sure figures too. */
  readonly allRows?: (trend: Trend, values: TrendValues) => readonly PictureRow[];
  /** All figures of a point, where there may be more than its value. */
  readonly figuresOf?: (point: Point, trend: Trend, values: TrendValues, locale: Locale) => readonly Datum[];
  /** Words at the ends of lines, where there may be more than the one figure. */
  readonly endLabels?: (trend: Trend, rows: readonly PictureRow[], place: Place, frame: Frame) => readonly Label[];
  /** Sets them apart. */
  readonly endLabelShapes?: (labels: readonly Label[], plot: Plot, width: number) => readonly Shape[];
  /** Lines and words within the plot. */
  readonly shapes?: (trend: Trend, rows: readonly PictureRow[], plot: Plot, frame: Frame) => readonly Shape[];
  /** First and last moment of a picture that has no figures, ms. */
  readonly emptySpan?: (trend: Trend, rows: readonly PictureRow[]) => readonly [number, number] | undefined;
  /** What the horizontal axis and its scale have besides. */
  readonly timed?: (
    trend: Trend,
    span: readonly [number, number] | undefined,
  ) => { readonly axis?: Json; readonly scale?: Json };
  /** `right` is where the plot ends, px; `span` is that of its axis where it is not that of its rows. */
  readonly head?: (
    trend: Trend,
    values: TrendValues,
    rows: readonly PictureRow[],
    right: number,
    place: Place,
    frame: Frame,
    span?: readonly [number, number],
  ) => Head | undefined;
}
