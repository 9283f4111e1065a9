/** One element of a parsed document. */
export interface Parsed {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Parsed[];
  text: string;
}

const character = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw new Error(`bare & in ${text}`);
    if (/^#\d+$/.test(name)) return String.fromCodePoint(Number(name.slice(1)));
    const found = references[name];
    if (found === undefined) throw new Error(`unknown entity ${name}`);
    return found;
  });
}

/** Parses the part of XML that we write, and throws at anything that is not well formed. */
export function parseXml(source: string): Parsed {
  if (!character.test(source)) throw new Error('characters that XML does not allow');
  const root: Parsed = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const token = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    end = token.lastIndex;
    const [, closing, name = '', written = '', empty, text] = match;
    const top = open.at(-1)!;
    if (text !== undefined) top.text += decode(text);
    else if (closing) {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
    } else {
      const attributes: Record<string, string> = {};
      for (const [, key = '', value = ''] of written.matchAll(/([\w:-]+)="([^"]*)"/g)) {
        if (key in attributes) throw new Error(`twice ${key} on <${name}>`);
        attributes[key] = decode(value);
      }
      const element: Parsed = { name, attributes, children: [], text: '' };
      top.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (end !== source.length) throw new Error(`not well formed at ${source.slice(end, end + 40)}`);
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one whole element');
  return root.children[0]!;
}

export function* everyElement(element: Parsed): Generator<Parsed> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}
