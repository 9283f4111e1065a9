import { PeilError } from '../core/error.js';

/** How a cell must stand to a value. */
export type Comparison = '=' | '!=' | '>=' | '<=' | '>' | '<';

/** A value that is sought; with `begins` a cell need only begin with it. */
export interface Sought {
  readonly text: string;
  readonly begins: boolean;
}

/** One condition on one column. */
export interface Term {
  readonly name: string;
  readonly comparison: Comparison;
  readonly values: readonly Sought[];
  /** As it is written. */
  readonly written: string;
}

const signs: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '==': '=',
  '!=': '!=',
  '<>': '!=',
  '≠': '!=',
  '>=': '>=',
  '≥': '>=',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '<': '<',
};

const quoted = /^\s*(?:"([^"]*)"|'((?:[^']|'(?!\s*(?:[,;=<>!≠≥≤]|$)))*)')\s*(?=[,;=<>!≠≥≤]|$)/;

/**
 * Reads a filter: conditions with `;` between them, all of which must hold. A condition is a column, one of `= != >= <= > <` and a value;
 * `=` and `!=` take more values with `,` between them, and `GM*` stands for all that begins with GM.
 * What holds one of these signs itself is put between quotes. Throws `option`.
 */
export function parseFilter(filter: string): readonly Term[] {
  const terms: Term[] = [];
  let rest = filter;
  const refuse = () => new PeilError('option', { option: 'filter', given: filter });
  while (/[^\s;]/.test(rest)) {
    rest = rest.replace(/^[\s;]+/, '');
    const start = rest;
    const name = word(/^[^;=<>!≠≥≤]*/);
    const sign = /^(?:==|!=|<>|>=|<=|[=<>≠≥≤])/.exec(rest)?.[0] ?? '';
    const comparison = signs[sign];
    if (!name.text || !comparison) throw refuse();
    rest = rest.slice(sign.length);
    const values: Sought[] = [];
    const isList = comparison === '=' || comparison === '!=';
    do {
      const { text, isQuoted } = word(isList ? /^[^,;]*/ : /^[^;]*/);
      const begins = !isQuoted && text.endsWith('*');
      values.push({ text: begins ? text.slice(0, -1) : text, begins });
    } while (take(','));
    if (values.some(({ text, begins }) => !text || (begins && !isList)) || /^[^;]/.test(rest)) throw refuse();
    terms.push({ name: name.text, comparison, values, written: start.slice(0, start.length - rest.length).trim() });
  }
  return terms;

  function word(form: RegExp): { text: string; isQuoted: boolean } {
    const inQuotes = quoted.exec(rest);
    const found = inQuotes?.[0] ?? form.exec(rest)?.[0] ?? '';
    rest = rest.slice(found.length);
    return { text: inQuotes ? (inQuotes[1] ?? inQuotes[2] ?? '') : found.trim(), isQuoted: !!inQuotes };
  }

  function take(sign: string): boolean {
    const is = rest.startsWith(sign);
    if (is) rest = rest.slice(sign.length);
    return is;
  }
}

/** Text without differences of case and white space, to compare names and words. */
export function leveled(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
