/**
 * A small seeded random generator (mulberry32), so that the example data is the same on every machine.
 * @param {string} seed any text; each data set uses its own name
 */
export function createRandom(seed) {
  let state = hash(seed);

  /** A number from 0 up to 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number from low to high, both included. */
  const whole = (low, high) => low + Math.floor(next() * (high - low + 1));
  /** A draw from the standard normal distribution (Box–Muller). */
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const chance = (probability) => next() < probability;
  const pick = (list) => list[Math.floor(next() * list.length)];
  /** One of `[item, weight]` pairs, in proportion to its weight. */
  const weighted = (pairs) => {
    let rest = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of pairs) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return pairs[pairs.length - 1][0];
  };
  /** `count` different items, in random order. */
  const sample = (list, count) => {
    const pool = [...list];
    const taken = [];
    while (taken.length < count && pool.length > 0) {
      taken.push(pool.splice(Math.floor(next() * pool.length), 1)[0]);
    }
    return taken;
  };

  return { next, whole, normal, chance, pick, weighted, sample };
}

/** FNV-1a hash of a text as a 32-bit whole number. */
export function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
