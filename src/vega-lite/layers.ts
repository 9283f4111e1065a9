import { encodeRows } from './encoding-transforms.js';
import { mayStack } from './encoding/may-stack.js';
import type { Json, Layer, Unit } from './model.js';
import { objectOf } from './json.js';
import { isOverlaid, unitsOf } from './normalise.js';
import { parts } from './parts/parts.js';
import { rowsFrom, type Row } from './rows.js';
import { applyTransforms } from './transform/apply-transforms.js';

/** The layers of a specification with their data. A specification that brings values of its own is drawn with those. */
export function layersOf(specification: Json, rows: readonly Row[]): readonly Layer[] {
  const { values } = objectOf(specification['data']);
  const all = Array.isArray(values) ? rowsFrom(values) : rows;
  const { width, height } = objectOf(specification['spec'] ?? specification);
  const steps = { x: objectOf(width)['step'], y: objectOf(height)['step'] };
  return unitsOf(specification)
    .flatMap((unit) => (isOverlaid(unit) ? parts.overlay.part.overlaid(unit) : [unit]))
    .map((unit): Layer => {
      const { transform, places, values: brought, ...rest } = unit;
      const at = unit.path && `${unit.path}.`;
      const own = applyTransforms(brought ? rowsFrom(brought) : all, transform, {}, places);
      const { encoding, rows: ordered } = hasOrder(unit)
        ? parts.shape.part.inOrderOfColours(unit, own)
        : { encoding: unit.encoding, rows: own };
      const encoded = encodeRows(ordered, unit.mark, encoding, { path: `${at}encoding` });
      return { ...rest, encoding, steps, ...encoded };
    });
}

/** Whether piles, or what stands beside each other, may have to stand in the order of their colours. */
const hasOrder = ({ mark, encoding }: Unit): boolean =>
  mayStack(mark, encoding) || (encoding['xOffset'] ?? encoding['yOffset']) !== undefined;
