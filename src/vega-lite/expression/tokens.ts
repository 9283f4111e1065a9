import { refuse } from '../transform/refuse.js';

/** A word of an expression. */
export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'sign' | 'end';
  readonly text: string;
  /** What a number or a text in quotes stands for. */
  readonly value?: unknown;
}

/** Most letters of an expression. */
const longest = 5000;

const pattern =
  /\s*(?:(0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([\p{L}_$][\p{L}\p{N}_$]*)|(>>>|[=!]==?|[<>]=|<<|>>|&&|\|\||[-+*/%!~<>&|^?:.,()[\]{}]))/iuy;

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' };

/** Cuts an expression into words; throws `PeilError` `option` for what is no word, or when it is too long. */
export function tokens(text: string, path: string): Token[] {
  if (text.length > longest) throw refuse(path, `${text.slice(0, 40)}…`);
  const found: Token[] = [];
  const source = text.trimEnd();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const from = pattern.lastIndex;
    const [, number, quoted, name, sign] = pattern.exec(source) ?? [];
    if (number !== undefined) found.push({ kind: 'number', text: number, value: Number(number) });
    else if (quoted !== undefined) found.push({ kind: 'text', text: quoted, value: unquote(quoted) });
    else if (name !== undefined) found.push({ kind: 'name', text: name });
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign });
    else throw refuse(path, source.slice(from).trim());
  }
  return [...found, { kind: 'end', text: '' }];
}

function unquote(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|([^]))/gi, (_, hex?: string, unicode?: string, letter?: string) =>
      letter === undefined ? String.fromCharCode(parseInt(hex ?? unicode ?? '', 16)) : (escapes[letter] ?? letter),
    );
}
