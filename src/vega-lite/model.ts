import type { ChannelDefs } from './encoding/channel-fields.js';
import type { EncodedRows } from './encoding-transforms.js';
import type { Row } from './rows.js';

/** A part of a specification, as JSON. */
export type Json = Readonly<Record<string, unknown>>;

export interface MarkDef extends Json {
  readonly type: string;
}

/** A view that draws one kind of mark, with all that it inherits. */
export interface Unit {
  /** Its place in the specification, such as `layer[1]`; `` for the whole. */
  readonly path: string;
  /** The name that the specification gives it. */
  readonly name: string | undefined;
  readonly mark: MarkDef;
  readonly encoding: ChannelDefs;
  /** Settings of the whole specification. */
  readonly config: Json;
  /** Its own transforms, after those of the views it is in. */
  readonly transform: readonly unknown[];
  /** The place of each in the specification. */
  readonly places: readonly string[];
  /** The rows that it brings itself, where those are not the rows of the whole. */
  readonly values?: readonly unknown[];
}

/** A unit with its data, ready to be drawn. */
export interface Layer extends Omit<Unit, 'transform' | 'places' | 'values'>, EncodedRows {
  /** Px for each name on an axis, where the specification says so. */
  readonly steps: { readonly x?: unknown; readonly y?: unknown };
}

export type ScaleType =
  'linear' | 'log' | 'pow' | 'sqrt' | 'symlog' | 'time' | 'band' | 'point' | 'ordinal' | 'bin-ordinal';

/** Where a value stands, or how it looks. */
export interface Scale {
  readonly channel: string;
  readonly type: ScaleType;
  /** Of a quantity its two ends, times in ms; else all values in order. */
  readonly domain: readonly unknown[];
  readonly range: readonly unknown[];
  /** Px or look of a value; of a band its start. `undefined` for what is not in the domain of names. */
  apply(value: unknown): unknown;
  /** Px that a name takes; 0 where it takes none. */
  readonly bandwidth: number;
}

export type Scales = Readonly<Record<string, Scale>>;

/** Px of the plot, without its axes. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is drawn for a row, or for the rows of a line. Px within the plot. */
export interface Item {
  readonly rows: readonly Row[];
  readonly unit: Layer;
  readonly shape:
    | { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
    | { readonly kind: 'rule'; readonly x: number; readonly y: number; readonly x2: number; readonly y2: number }
    | { readonly kind: 'symbol'; readonly x: number; readonly y: number; readonly size: number; readonly form: string }
    | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly look: Json }
    | {
        readonly kind: 'line' | 'area';
        readonly points: readonly (Point | undefined)[];
        readonly curve: string;
        /** Whether the area lies between points of one y. */
        readonly isSideways?: boolean;
      };
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly strokeWidth: number;
  readonly dash: readonly number[] | undefined;
  readonly opacity: number;
}

/** A point of a line; of an area also where it ends. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly x2?: number;
  readonly y2?: number;
}
