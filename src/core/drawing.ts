import type { Cell, Field } from './dataset.js';
import type { Insight } from './insight.js';

export const categoryRoles = [
  'category-1',
  'category-2',
  'category-3',
  'category-4',
  'category-5',
  'category-6',
  'category-7',
  'category-8',
] as const;

/** Five steps of one scale from much to little, through a neutral middle, for classes that have two ends. */
export const divergingRoles = ['diverging-1', 'diverging-2', 'diverging-3', 'diverging-4', 'diverging-5'] as const;

/** Six steps of one hue from light to dark, for classes of a quantity. */
export const sequentialRoles = [
  'sequential-1',
  'sequential-2',
  'sequential-3',
  'sequential-4',
  'sequential-5',
  'sequential-6',
] as const;

export const structureRoles = [
  'text',
  'subtle',
  'surface',
  'raised',
  'grid',
  'axis',
  'muted',
  'accent',
  'on-accent',
  'target',
  'link',
] as const;

/** Every role a theme gives a colour to. */
export const roles = [...structureRoles, ...categoryRoles, ...divergingRoles, ...sequentialRoles] as const;

export type Role = (typeof roles)[number];

/** A theme role, a literal colour (continuous scales only), or nothing. */
export type Paint = Role | `#${string}` | 'none';

/** Strokes and dots laid over a fill, so that meaning survives without colour. */
export type Pattern = 'hatch' | 'dots';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** Px; default 1 where there is a stroke. */
  readonly strokeWidth?: number;
  /** Lengths of dash and gap, px. */
  readonly dash?: readonly number[];
  /** 0 to 1; default 1. */
  readonly opacity?: number;
  readonly pattern?: Pattern;
}

export interface RectShape extends Painted, Box {
  readonly shape: 'rect';
  /** Corner radius, px. */
  readonly radius?: number;
}

export interface LineShape extends Painted {
  readonly shape: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface CircleShape extends Painted {
  readonly shape: 'circle';
  readonly x: number;
  readonly y: number;
  /** Px; what has none is not painted, but a reader can stop there. */
  readonly r: number;
}

/** SVG path data in absolute or relative commands, finite numbers only. */
export interface PathShape extends Painted {
  readonly shape: 'path';
  readonly d: string;
}

export interface TextShape {
  readonly shape: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  /** Px; default the theme's text size. Never under 12. */
  readonly size?: number;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Degrees clockwise around (x, y); default 0. */
  readonly angle?: number;
  readonly fill?: Paint;
  /** An outline in the surface colour, so that words stay readable over marks. */
  readonly halo?: boolean;
}

/** Many points as typed arrays, always painted on a canvas layer. */
export interface SwarmShape {
  readonly shape: 'swarm';
  /** Px within the drawing. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Index into `paints` for every point. */
  readonly paint: Uint8Array;
  readonly paints: readonly Paint[];
  /** Radius, px. */
  readonly r: number;
  /** 0 to 1; default 1. */
  readonly opacity?: number;
}

export type Shape = RectShape | LineShape | CircleShape | PathShape | TextShape | SwarmShape;

/** A figure and the field it belongs to. */
export type Datum = readonly [Field, Cell];

/** What activating a mark sets: an option and its new value. */
export interface Action {
  readonly option: string;
  readonly value: string | number | boolean | null;
}

/** A part of a drawing that stands for data and that a reader can stop at. */
export interface Mark {
  /** Made from key fields, never from a measure or a counter: the same data gives the same id. Unique in a drawing. */
  readonly id: string;
  readonly kind: string;
  /** Name first, figures after it, in reading order; numbers keep their statuses. */
  readonly datum: readonly Datum[];
  /** What the mark covers, px, inside the drawing. A mark without shapes (folded away) has an empty box. */
  readonly box: Box;
  readonly shapes: readonly Shape[];
  /** Marks it holds, such as the recipients within “overige”. They are in the table, and are stepped through only if they have shapes. */
  readonly marks?: readonly Mark[];
  /** Sentences about this mark, for tooltip and announcement, most important first. */
  readonly says?: readonly Insight[];
  readonly action?: Action;
  /** For a link: ids of the marks it joins, from source to target. */
  readonly ends?: readonly [string, string];
  /** For a node of a flow: its place in the order of stages, from 0. */
  readonly layer?: number;
  /** Stays in place while the drawing is moved by a pan or a pinch. */
  readonly fixed?: true;
}

/** An axis, a legend or a caption: what a reader decodes marks with. */
export interface Guide {
  readonly kind: 'axis' | 'legend' | 'caption';
  readonly channel: string;
  readonly shapes: readonly Shape[];
}

/** How arrow keys go through the marks: one after another, along the stages of a flow, or by direction on a map. */
export type Walk = 'list' | 'layers' | 'compass';

/** A picture as plain data, JSON-safe but for typed arrays. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Default `list`. */
  readonly walk?: Walk;
  /** What moves in a pan or a pinch is seen within this box only; default the whole drawing. */
  readonly window?: Box;
  readonly guides: readonly Guide[];
  /** In reading order; painted in this order too. */
  readonly marks: readonly Mark[];
  /** What the reader must know: rows left out, amounts that are missing, provisional figures. */
  readonly notes: readonly Insight[];
}

/** All marks with those they hold, outermost first. */
export function* allMarks(marks: readonly Mark[]): Generator<Mark> {
  for (const mark of marks) {
    yield mark;
    if (mark.marks) yield* allMarks(mark.marks);
  }
}
