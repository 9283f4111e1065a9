import type { Area, Boundaries } from '../../core/boundaries.js';
import type { PackedArea, Piece, Sent } from './messages.js';

/** Areas in a piece. */
const most = 500;

/** Areas in pieces: the points of all in one array that moves along, because thousands of small arrays are slow to send. */
export function* areaPieces({ areas, ...about }: Boundaries): Generator<Sent> {
  let size = 0;
  for (const { polygons } of areas) for (const rings of polygons) for (const ring of rings) size += ring.length;
  const points = new Float64Array(size);
  let at = 0;
  const packed = areas.map(({ polygons, ...area }): PackedArea => {
    const rings = polygons.map((polygon) =>
      polygon.map((ring) => {
        points.set(ring, at);
        at += ring.length;
        return ring.length;
      }),
    );
    return { ...area, rings };
  });
  yield { piece: { kind: 'map', ...about, points }, moved: [points.buffer] };
  for (let from = 0; from < packed.length; from += most)
    yield { piece: { kind: 'areas', areas: packed.slice(from, from + most) }, moved: [] };
}

/** Puts areas together from their pieces; their rings are views of one array. */
export class AreasTaker {
  readonly #areas: Area[] = [];
  #map: Extract<Piece, { kind: 'map' }> | undefined;
  #at = 0;

  take(piece: Piece): void {
    if (piece.kind === 'map') this.#map = piece;
    if (piece.kind !== 'areas') return;
    const points = this.#map?.points ?? new Float64Array();
    for (const { rings, ...area } of piece.areas) {
      const polygons = rings.map((polygon) => polygon.map((size) => points.subarray(this.#at, (this.#at += size))));
      this.#areas.push({ ...area, polygons });
    }
  }

  finish(): Boundaries {
    if (!this.#map) throw new Error('no map came');
    const { kind: _, points: __, ...about } = this.#map;
    return { ...about, areas: this.#areas };
  }
}
