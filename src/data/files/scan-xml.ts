import { cutOff, damaged } from './refusal.js';

/** Hears the parts of an XML text in order; names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Reads one attribute by its name without prefix; `undefined` when it is not there. */
export type XmlAttributes = (name: string) => string | undefined;

/** Goes through XML once, without a tree. Throws `broken` where elements do not close; ignores what a document type says. */
export function scanXml(xml: string, { open, close, text }: XmlListener): void {
  const inside: string[] = [];
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (start > at && text) text(unescaped(xml.slice(at, start)));
    const sign = xml.charCodeAt(start + 1);
    // ! or ?
    if (sign === 33 || sign === 63) {
      at = skip(xml, start, text);
      continue;
    }
    const end = tagEnd(xml, start);
    at = end + 1;
    if (sign === 47) {
      const name = local(xml.slice(start + 2, end).trimEnd());
      if (inside.pop() !== name) throw damaged('XML');
      close(name);
      continue;
    }
    const isEmpty = xml.charCodeAt(end - 1) === 47;
    const tag = xml.slice(start + 1, isEmpty ? end - 1 : end);
    const nameEnd = tag.search(/\s/);
    const name = local(nameEnd < 0 ? tag : tag.slice(0, nameEnd));
    open(name, nameEnd < 0 ? none : (wanted) => attribute(tag, wanted));
    if (isEmpty) close(name);
    else inside.push(name);
  }
  if (inside.length) throw cutOff();
}

const none: XmlAttributes = () => undefined;
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Past a remark, an instruction or a document type; hands on what stands in CDATA. */
function skip(xml: string, start: number, text: XmlListener['text']): number {
  const [mark, ending] = xml.startsWith('<!--', start)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', start)
      ? ['<![CDATA[', ']]>']
      : ['<', '>'];
  const end = xml.indexOf(ending, start + mark.length);
  if (end < 0) throw cutOff();
  if (ending === ']]>') text?.(xml.slice(start + mark.length, end));
  return end + ending.length;
}

const tagForm = /<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;

/** Where a tag closes; a `>` may stand in an attribute. */
function tagEnd(xml: string, start: number): number {
  tagForm.lastIndex = start;
  if (!tagForm.test(xml)) throw cutOff();
  return tagForm.lastIndex - 1;
}

const finders = new Map<string, RegExp>();

function attribute(tag: string, name: string): string | undefined {
  let finder = finders.get(name);
  if (!finder) finders.set(name, (finder = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const found = finder.exec(tag);
  return found ? unescaped(found[1] ?? found[2] ?? '') : undefined;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal: string, hex: string, name: string) => {
    const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : NaN;
    return name ? (named[name] ?? whole) : code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
