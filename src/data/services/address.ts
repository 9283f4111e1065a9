/** The value of a term behind the `?` of an address, whatever the case of its name; `undefined` when it is not there. */
export function termOf(url: string, name: string): string | undefined {
  const found = split(url).terms.find((term) => isNamed(term, name));
  if (found === undefined) return undefined;
  return decoded(found.slice(found.indexOf('=') + 1 || found.length).replaceAll('+', ' '));
}

/** An address with terms set, over those that are there; `undefined` takes a term away. */
export function withTerms(url: string, wanted: Readonly<Record<string, string | number | undefined>>): string {
  const { path, terms } = split(url);
  const kept = terms.filter((term) => !Object.keys(wanted).some((name) => isNamed(term, name)));
  const added = Object.entries(wanted).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name).replace('%24', '$')}=${encodeURIComponent(value)}`],
  );
  const all = [...kept, ...added];
  return all.length ? `${path}?${all.join('&')}` : path;
}

/** An address with terms added, except those that are there already. */
export function withDefaults(url: string, wanted: Readonly<Record<string, string | number>>): string {
  return withTerms(url, Object.fromEntries(Object.entries(wanted).filter(([name]) => termOf(url, name) === undefined)));
}

/** The part of an address before the `?`, without a slash at its end. */
export function pathOf(url: string): string {
  return split(url).path.replace(/\/+$/, '');
}

/** An address with another path and the same terms. */
export function withPath(url: string, path: string): string {
  const { terms } = split(url);
  return terms.length ? `${path}?${terms.join('&')}` : path;
}

/** Scheme and host; `''` for what is no address. */
export function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
}

function split(url: string): { path: string; terms: string[] } {
  const [path = '', ...rest] = url.replace(/#.*$/s, '').split('?');
  return { path, terms: rest.join('?').split('&').filter(Boolean) };
}

function isNamed(term: string, name: string): boolean {
  return decoded(term.split('=')[0] ?? '').toLowerCase() === name.toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
