import type { Area, Boundaries } from '../../core/boundaries.js';
import type { Field, Metadata } from '../../core/dataset.js';
import type { ErrorCode } from '../../core/error.js';
import type { Facts } from '../../core/insight.js';
import type { MoreTerms } from '../asking.js';
import type { ReadSettings, Report } from '../report.js';

/** What is to be read. Its bytes are asked for piece by piece, so that handing them over holds up nothing. */
export type Job = ReadingJob | AreasJob;

export interface ReadingJob {
  readonly kind: 'reading';
  readonly size: number;
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
  readonly settings?: ReadSettings | undefined;
  /** Whether the source came from a server, of which more can be asked. */
  readonly more: boolean;
}

export interface AreasJob {
  readonly kind: 'areas';
  readonly size: number;
  readonly field?: string | undefined;
  readonly url?: string | undefined;
  /** Whether the map came from a server, of which more can be asked. */
  readonly more: boolean;
}

/** What a worker needs of the page: bytes of the source from a place on, or a further part of the source. */
export type Question = { readonly from: number } | { readonly url: string; readonly terms?: MoreTerms | undefined };

/** A part of a source that the page fetched: an `Answer` without its `Response`, which cannot be sent. */
export interface Found {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly response?: FoundResponse | undefined;
}

export interface FoundResponse {
  readonly status: number;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** An error as it is sent; without a code it is no `PeilError`, and what failed can be tried by the page itself. */
export interface Fault {
  readonly code?: ErrorCode;
  readonly facts?: Facts;
  readonly message: string;
}

/** A typed column without its cells: numbers come at once, words and statuses in pieces. */
export interface Outline {
  readonly field: Field;
  readonly numbers?: Float64Array;
}

/** A piece of a reading or of areas, small enough to take in without holding up the page. */
export type Piece =
  | {
      readonly kind: 'outline';
      readonly length: number;
      readonly metadata: Metadata;
      readonly report: Report;
      readonly columns: readonly Outline[];
    }
  | {
      readonly kind: 'words';
      readonly column: number;
      readonly from: number;
      /** Words that did not occur before, after each other in the order of their numbers, which begin at 1. */
      readonly fresh: string;
      /** Where in `fresh` each of them ends. */
      readonly ends: Uint32Array;
      /** The number of the word in each row; 0 for an empty cell. */
      readonly codes: Uint32Array;
    }
  | {
      readonly kind: 'statuses';
      readonly column: number;
      readonly rows: Uint32Array;
      /** Places in `statusNames`. */
      readonly statuses: Uint8Array;
    }
  | (Omit<Boundaries, 'areas'> & { readonly kind: 'map'; readonly points: Float64Array })
  | { readonly kind: 'areas'; readonly areas: readonly PackedArea[] };

/** An area whose points are elsewhere: how many numbers each ring of each polygon takes of them. */
export interface PackedArea extends Omit<Area, 'polygons'> {
  readonly rings: readonly (readonly number[])[];
}

/** A piece with the buffers that move along instead of being copied. */
export interface Sent {
  readonly piece: Piece;
  readonly moved: readonly ArrayBufferLike[];
}

export type ToWorker =
  | { readonly id: number; readonly job: Job }
  | { readonly id: number; readonly ended: true }
  | { readonly answer: number; readonly value: Uint8Array | Found }
  | { readonly answer: number; readonly fault: Fault };

export type ToPage =
  | { readonly ready: true }
  | { readonly id: number; readonly ask: number; readonly question: Question }
  | { readonly id: number; readonly rows: number; readonly of?: number | undefined }
  | { readonly id: number; readonly piece: Piece }
  | { readonly id: number; readonly done: true }
  | { readonly id: number; readonly fault: Fault };
