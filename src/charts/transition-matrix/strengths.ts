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
const absent = [
  ['secret', /^(geheim|vertrouwelijk|confidential|x)$/],
  ['unknown', /^(onbekend|unknown|niet bekend|[?.])$/],
  ['impossible', /^(n\.v\.t\.|nvt|niet van toepassing)$/],
] as const;

/** A strength, why there is none, or `undefined` for a word that says neither. */
export type Reading = number | 'secret' | 'unknown' | 'impossible' | undefined;

/** Reads the words of a column as strengths; a number is itself. */
export function strengthReader(words: Iterable<string | null>, levels: string | undefined): (word: string) => Reading {
  const table = new Map<string, number>();
  for (const [strength, list] of levels === undefined ? known : known.slice(0, 1))
    for (const word of list.split('|')) table.set(word, strength);
  const found = new Set([...words].map((word) => plain(word ?? '')));
  // A cross is a mark among marks; among words of strength it is secret, as in any other column.
  if (![...found].every((word) => marks.test(word))) table.delete('x');
  // A minus is the other side of a plus only on a scale that has a middle or goes further down.
  const isSide = levels === undefined && found.has('+') && (found.has('0') || found.has('--'));
  for (const dash of '-–—−') table.set(dash, isSide ? -1 : 0);
  levels?.split(',').forEach((word, at) => table.set(plain(word), at + 1));
  return (word) => {
    const one = plain(word);
    const number = one === '' ? Number.NaN : Number(one.replace(',', '.'));
    return (
      table.get(one) ??
      absent.find(([, words]) => words.test(one))?.[0] ??
      (Number.isFinite(number) ? number : undefined)
    );
  };
}

const plain = (word: string): string => word.trim().toLowerCase().replace(/\s+/g, ' ');
