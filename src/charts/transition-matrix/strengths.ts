/** Words for a strength, by how strong it is; the first of each is how a legend says it where a page uses no words. */
const known: readonly (readonly [strength: number, words: string])[] = [
  [0, 'geen|nee|niet|neutraal|nihil|0|none|no|neutral'],
  [1, 'zwak|zwakke|laag|lage|klein|gering|beperkt|weinig|licht|indirect|enigszins|+|weak|low|small|slight'],
  [2, 'matig|matige|middel|midden|gemiddeld|redelijk|deels|++|moderate|medium|partial'],
  [3, 'sterk|sterke|hoog|hoge|groot|veel|direct|volledig|+++|strong|high|large|full'],
  [4, 'zeer sterk|zeer hoog|zeer groot|heel sterk|++++|very strong|very high'],
  [1, 'x|ja|v|✓|✔|●|•|yes|true|waar'],
  [-1, 'remt|negatief|tegen|werkt tegen|hinders|negative|against'],
  [-2, '--'],
  [-3, '---'],
];

const marks = /^(|x|ja|v|✓|✔|●|•|yes|true|waar|geen|nee|niet|no|none|false|-|–)$/;

/** Words of why a strength is not there. */
const absent: Readonly<Record<string, 'secret' | 'unknown' | 'impossible'>> = {
  geheim: 'secret',
  vertrouwelijk: 'secret',
  confidential: 'secret',
  onbekend: 'unknown',
  unknown: 'unknown',
  'niet bekend': 'unknown',
  '?': 'unknown',
  '.': 'unknown',
  'n.v.t.': 'impossible',
  nvt: 'impossible',
  'niet van toepassing': 'impossible',
};

/** A strength, why there is none, or `undefined` for a word that says neither. */
export type Reading = number | 'secret' | 'unknown' | 'impossible' | undefined;

/** Reads the words of a column as strengths; a number is itself. */
export function strengthReader(words: Iterable<string>, levels: string | undefined): (word: string) => Reading {
  const table = new Map<string, number>();
  if (levels === undefined) {
    const found = new Set([...words].map(plain));
    for (const [strength, list] of known) for (const word of list.split('|')) table.set(word, strength);
    // A cross is a mark among marks; among words of strength it is secret, as in any other column.
    if (![...found].every((word) => marks.test(word))) table.delete('x');
    // A minus is the other side of a plus only on a scale that has a middle or goes further down.
    const isSide = found.has('+') && (found.has('0') || found.has('--'));
    for (const dash of ['-', '–', '—', '−']) table.set(dash, isSide ? -1 : 0);
  } else {
    for (const word of (known[0]?.[1] ?? '').split('|').concat('-', '–')) table.set(word, 0);
    levels.split(',').forEach((word, at) => table.set(plain(word), at + 1));
  }
  return (word) => {
    const one = plain(word);
    const strength = table.get(one);
    if (strength !== undefined) return strength;
    if (one === 'x') return 'secret';
    if (Object.hasOwn(absent, one)) return absent[one];
    const number = one === '' ? Number.NaN : Number(one.replace(',', '.'));
    return Number.isFinite(number) ? number : undefined;
  };
}

const plain = (word: string): string => word.trim().toLowerCase().replace(/\s+/g, ' ');
