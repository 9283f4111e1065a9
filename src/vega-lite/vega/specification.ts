/** A specification or a part of one, as JSON gives it. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys under which a view holds other views. */
export const compositions = ['layer', 'hconcat', 'vconcat', 'concat', 'spec'] as const;

/** The views that a view holds, each with its place, such as `layer[1]`. */
export function viewsIn(view: Json): readonly (readonly [place: string, view: Json])[] {
  return compositions.flatMap((key): (readonly [string, Json])[] => {
    const held = view[key];
    if (Array.isArray(held))
      return held.flatMap((part: unknown, at) => (isObject(part) ? [[`${key}[${at}]`, part] as const] : []));
    return isObject(held) ? [[key, held]] : [];
  });
}

/** A view and all views within it, each with its path in the specification; outermost first. */
export function* allViews(view: Json, path = ''): Generator<readonly [path: string, view: Json]> {
  yield [path, view];
  for (const [place, held] of viewsIn(view)) yield* allViews(held, path ? `${path}.${place}` : place);
}

/** The same JSON with every object in it but the rows of data, innermost first, put through a change. */
export function mapObjects(value: unknown, change: (object: Json, key: string) => unknown, key = ''): unknown {
  if (key === 'values' || key === 'datasets') return value;
  if (Array.isArray(value)) return value.map((part: unknown) => mapObjects(part, change, key));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, mapObjects(part, change, name)] as const);
  return change(Object.fromEntries(entries), key);
}
