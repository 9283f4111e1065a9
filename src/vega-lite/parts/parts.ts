import { later } from '../../kit/later.js';

/** What a specification may need besides drawing, each in a file of its own; at work without waiting once it has been brought. */
export const parts = {
  /** The expression language. */
  expression: later(() => import('./expression-part.js')),
  /** All transforms but filters. */
  transforms: later(() => import('./transforms-part.js')),
  /** Figures over rows: aggregate, joinaggregate, window, bin. */
  summary: later(() => import('./summary-part.js')),
  /** Rows put otherwise: stack, impute, fold, flatten. */
  shape: later(() => import('./shape-part.js')),
  /** Dates that are written in parts. */
  dates: later(() => import('./dates-part.js')),
  /** Units of time. */
  units: later(() => import('./units-part.js')),
  /** What an encoding makes of fields, and places within those and within bands. */
  made: later(() => import('./made-part.js')),
  /** Scales that bend or run from colour to colour, and ranges that a specification leaves to us. */
  scales: later(() => import('./scales-part.js')),
  /** Orders by a figure. */
  sorts: later(() => import('./sorts-part.js')),
  /** Points and edges on lines and areas. */
  overlay: later(() => import('./overlay-part.js')),
  /** Lines that are not straight from point to point. */
  curves: later(() => import('./curves-part.js')),
  /** Filters and conditions that are more than words of a field. */
  tests: later(() => import('./tests-part.js')),
  /** A picture for each value of a field. */
  facets: later(() => import('./facets-part.js')),
} as const;

export type Part = keyof typeof parts;
