import { insight, type Insight } from '../core/insight.js';
import { borderMoves, changeOf, municipalityChanges } from './municipality-changes.js';
import { existsIn } from './municipalities.js';
import { codeAndName } from './vintage.js';

/** Gathers what happened to which municipality, and says each thing once. */
export class RecodeNotes {
  readonly #toYear: number;
  readonly #moved = new Map<string, Set<string>>();
  readonly #divided = new Set<string>();
  readonly #strange = new Set<string>();
  readonly #borders = new Set<number>();
  readonly #rates = new Set<string>();
  readonly #incomplete = new Map<string, { parts: Set<string>; count: number }>();
  readonly #lacking = new Map<string, Set<string>>();
  #list = false;

  constructor(toYear: number) {
    this.#toYear = toYear;
  }

  /** A municipality went over whole to another. */
  moved(from: string, into: string): void {
    add(this.#moved, into, [from]);
  }

  /** A municipality was divided, so that its figures have no place now. */
  divided(code: string): void {
    this.#divided.add(code);
  }

  /** A code that no municipality has had since 2015. */
  strange(code: string): void {
    this.#strange.add(code);
  }

  /** A figure of a year before part of this municipality, or of another, changed hands. */
  border(code: string, year: number | undefined): void {
    borderMoves.forEach((move, at) => {
      const early = year !== undefined && year < move.year && move.year <= this.#toYear;
      if (early && (code === move.from || code === move.into)) this.#borders.add(at);
    });
  }

  list(): void {
    this.#list = true;
  }

  /** A column with rates that could not be added up. */
  rate(column: string): void {
    this.#rates.add(column);
  }

  /** A sum for which the figure of a part is not there. */
  incomplete(into: string, parts: readonly string[]): void {
    const known = this.#incomplete.get(into) ?? { parts: new Set<string>(), count: 0 };
    for (const part of parts) known.parts.add(part);
    known.count++;
    this.#incomplete.set(into, known);
  }

  /** A figure that lacks its part of a divided municipality. */
  lacking(code: string, divided: readonly string[]): void {
    for (const part of divided) add(this.#lacking, part, [code]);
  }

  all(): readonly Insight[] {
    const remarks: Insight[] = [];
    for (const [into, from] of this.#moved) remarks.push(...this.#tellMoves(into, [...from]));
    if (this.#list && this.#moved.size > 0) remarks.push(insight('report.region-list'));
    for (const code of this.#divided) {
      const change = changeOf(code)!;
      const into = change.into.map((part) => codeAndName(part.code));
      remarks.push(insight('report.region-kept', { region: codeAndName(code), into, date: { date: change.date } }));
    }
    for (const [code, places] of this.#lacking) {
      const regions = [...places].map(codeAndName);
      remarks.push(insight('report.region-lacking', { region: codeAndName(code), regions, count: regions.length }));
    }
    if (this.#rates.size > 0) remarks.push(insight('report.region-rates', { columns: [...this.#rates] }));
    for (const [into, { parts, count }] of this.#incomplete) {
      const missing = [...parts].map(codeAndName);
      remarks.push(insight('report.region-incomplete', { region: codeAndName(into), parts: missing, count }));
    }
    for (const at of this.#borders) {
      const { date, from, into, inhabitants } = borderMoves[at]!;
      const facts = { from: codeAndName(from), into: codeAndName(into), inhabitants, date: { date } };
      remarks.push(insight('report.region-border', facts));
    }
    if (this.#strange.size > 0) {
      const codes = [...this.#strange].slice(0, 20);
      remarks.push(insight('report.region-strange', { codes, count: this.#strange.size }));
    }
    return remarks;
  }

  /** One remark for all that went over on the same day. */
  #tellMoves(into: string, from: readonly string[]): Insight[] {
    const days = new Map<string, string[]>();
    for (const code of from) {
      const { date = '' } = changeOf(code) ?? {};
      days.set(date, [...(days.get(date) ?? []), code]);
    }
    return [...days].map(([date, codes]) => {
      const regions = codes.map(codeAndName);
      const kind = this.#list
        ? 'report.region-joined'
        : isRenaming(codes[0]!)
          ? 'report.region-renamed'
          : 'report.region-merged';
      return insight(kind, { regions, count: regions.length, into: codeAndName(into), date: { date } });
    });
  }
}

function add(map: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const known = map.get(key) ?? new Set<string>();
  for (const value of values) known.add(value);
  map.set(key, known);
}

/** Whether nothing but the name and the code changed. */
function isRenaming(code: string): boolean {
  const { date, into, year } = changeOf(code)!;
  const target = into[0]!.code;
  const others = municipalityChanges.some(
    (one) => one.code !== code && one.date === date && one.into.some((part) => part.code === target),
  );
  return into.length === 1 && !others && !existsIn(target, year - 1);
}
