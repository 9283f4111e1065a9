import type { Dataset } from '../core/dataset.js';

/** Computes once for the values of a chart. */
export function once<V extends object, T extends object>(
  make: (data: Dataset, values: V) => T,
): (data: Dataset, values: V) => T {
  const made = new WeakMap<V, T>();
  return (data, values) => {
    let held = made.get(values);
    if (!held) made.set(values, (held = make(data, values)));
    return held;
  };
}
