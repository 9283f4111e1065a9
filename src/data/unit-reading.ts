/** What a column's name says about the size and the kind of its numbers. */
export interface UnitReading {
  /** What the numbers must be multiplied by; 1, 1,000, 1,000,000 or 1,000,000,000. */
  readonly factor: number;
  readonly unit?: string;
}

const known =
  'fte % kWh MWh GWh GJ TJ PJ m² m³ km km² ha kg ton uur dagen weken maanden minuten °C dB ‰ procentpunt'.split(' ');

/** Reads `(x 1000)`, `in duizenden euro`, `mln kWh`, `(%)`, `in Euro's` and the like; `2020=100` is an index, no factor. */
export function factorAndUnit(name: string): UnitReading {
  const lower = name.toLowerCase().replace(/[\s_\u00a0]+/g, ' ');
  if (/=\s?100\b/.test(lower)) return { factor: 1 };
  // Only what stands apart speaks of the figures: “boven 1 miljoen euro” is part of a name.
  const apart = [
    /[([]([^()[\]]{1,40})[)\]] ?$/.exec(lower)?.[1],
    /(?:,|\bin|:| [-–]) ?([^,:]{1,30})$/.exec(lower)?.[1],
    /^((?:mln|mld|mrd|miljoen|miljard|duizend|[km]€|1[., ]?000 (?:euro|€)).{0,30})$/.exec(lower)?.[1],
    /([x×*] ?€? ?1(?:[., ]?000|k|m| mln).{0,30})$/.exec(lower)?.[1],
  ];
  let factor = 1;
  let unit: string | undefined;
  for (const part of apart) {
    if (part === undefined) continue;
    if (factor === 1) factor = factorIn(part.trim());
    unit ??= unitIn(part.trim());
  }
  unit ??= unitIn(lower, true);
  return unit === undefined ? { factor } : { factor, unit };
}

function factorIn(part: string): number {
  if (/\bper\b/.test(part)) return 1;
  const counted = /^(?:[x×*] ?)?(?:€|eur|euro)? ?1([., ]?000)?([., ]?000)?( ?k\b| ?m\b| ?mln\b| duizend)?/.exec(part);
  if (counted && (counted[1] || counted[3]) && !/^1[., ]?000$/.test(part)) {
    const word = counted[3] ?? '';
    return (counted[1] ? 1e3 : 1) * (counted[2] ? 1e3 : 1) * (/m/.test(word) ? 1e6 : word ? 1e3 : 1);
  }
  if (/^(x |€ ?)?(duizend(en|tallen)?|k€|thousands?)\b/.test(part)) return 1e3;
  if (/^(x |€ ?)?(mln\.?|miljoen(en)?|millions?|m€)( |€|$)/.test(part)) return 1e6;
  if (/^(x |€ ?)?(mld\.?|mrd\.?|miljard(en)?|billions?)( |€|$)/.test(part)) return 1e9;
  return 1;
}

function unitIn(part: string, whole = false): string | undefined {
  if (/€|\beuro('?s)?\b|\beur\b/.test(part)) return '€';
  if (/(^|\D)%|percentage|\bprocent(en)?\b|\bpercent\b/.test(part)) return '%';
  const word = (whole ? /\bfte\b/.exec(part)?.[0] : part.replace(/^(mln|mld|duizend|[x×*] ?1[., ]?000)\.? /, '')) ?? '';
  const plain = word.replace('2', '²').replace('3', '³').replace('uren', 'uur');
  return known.find((unit) => unit.toLowerCase() === plain);
}
