import { keyOf, load, loadBytes, sources, type Shared, type SourceRequest } from './source.js';
import type { ReadSettings } from './report.js';

/** Bytes that are compared at once, so that a page does not stand still. */
const stretch = 8_000_000;

/**
 * Asks again for a source that was loaded before, with one request that costs no body where the server says that nothing changed.
 * What is the same afterwards, as bytes or as figures, stays the same `Reading` for all who load it; what was there before stays when
 * this throws. `settings` are those with which it is read; readings of others are let go.
 */
export async function loadAnew(url: string, request: SourceRequest, settings: readonly ReadSettings[]): Promise<void> {
  const again: SourceRequest = { ...request, cache: 'no-cache' };
  const key = keyOf(url, request);
  const before = sources.get(key);
  const readAll = () => Promise.all(settings.map((one) => load(url, { ...again, settings: one })));
  // Somebody has just asked.
  if (before?.busy) return void (await readAll());
  sources.delete(key);
  try {
    const { bytes } = await loadBytes(url, again);
    if (before && !before.parted && (await same(bytes, before))) sources.set(key, before);
    else {
      await readAll();
      await keepEqual(before, sources.get(key));
    }
  } catch (error) {
    if (before && !sources.has(key)) sources.set(key, before);
    throw error;
  }
}

async function same(bytes: Uint8Array, before: Shared): Promise<boolean> {
  const { bytes: old } = await before.answer;
  if (bytes.length !== old.length) return false;
  for (let from = 0; from < bytes.length; from += stretch) {
    if (from) await new Promise((done) => setTimeout(done));
    const end = Math.min(from + stretch, bytes.length);
    for (let at = from; at < end; at++) if (bytes[at] !== old[at]) return false;
  }
  return true;
}

/** Readings that came out the same stay the objects that they were. */
async function keepEqual(before: Shared | undefined, next: Shared | undefined): Promise<void> {
  for (const [settings, reading] of next?.readings ?? []) {
    const old = before?.readings.get(settings);
    if (old && isEqual(await old.catch(() => undefined), await reading)) next?.readings.set(settings, old);
  }
}

/** Whether two values of plain data are the same through and through. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map && other instanceof Map) return areEqual([...one].flat(), [...other].flat());
  if (isList(one) && isList(other)) return areEqual(one, other);
  return areEqual(Object.entries(one).flat(), Object.entries(other).flat());
}

function areEqual(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!isEqual(one[at], other[at])) return false;
  return true;
}

function isList(value: object): value is ArrayLike<unknown> & object {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}
