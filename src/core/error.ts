import type { Facts } from './insight.js';

/** What can go wrong between a page and a picture. The sentence is the locale's template `error.<code>`. */
export type ErrorCode =
  | 'no-data' // nothing was given to draw
  | 'network' // no answer: offline, refused by the other server (CORS) or by this page's policy
  | 'not-found' // 404 or 410
  | 'forbidden' // 401 or 403
  | 'server' // any other refusal by the server
  | 'timeout'
  | 'html' // a page came back instead of data
  | 'empty' // an answer without content or without rows
  | 'too-large'
  | 'broken' // cut off or not well formed
  | 'format' // a format that is not read (yet)
  | 'columns' // the columns a chart needs are not there
  | 'option' // an attribute has a value it cannot have
  | 'boundaries' // the areas of a map could not be read
  | 'drawing'; // a fault of ours

/** An error that a reader can understand: what went wrong, what was found, what to do. */
export class PeilError extends Error {
  override readonly name = 'PeilError';

  constructor(
    readonly code: ErrorCode,
    readonly facts: Facts = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
