import type { Row } from '../rows.js';
import { own } from '../rows.js';
import { refuse } from '../transform/refuse.js';
import { constants, functions, type ExpressionFunction } from './functions.js';
import { operators, prefixes } from './operators.js';
import { tokens } from './tokens.js';

/** What an expression may name besides `datum` and the functions of the language. */
export interface Scope {
  /** Values of the parameters of the specification. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  /** Functions that need more than we have here, such as `format` with the words of a locale. */
  readonly functions?: Readonly<Record<string, ExpressionFunction>> | undefined;
}

/** An expression made ready: computes its value for a row. */
export interface Expression {
  (datum: Row): unknown;
  /** Fields of `datum` that it reads by name. */
  readonly fields: readonly string[];
}

type Evaluate = (datum: Row) => unknown;

/** How deep parts may stand in one another. */
const deepest = 64;

/**
 * Makes an expression of Vega's language ready, without `eval`: it reaches its row, the parameters and the known functions and
 * nothing else. Throws `PeilError` `option` with the path for words it does not know and for what is too long or too deep.
 */
export function compileExpression(source: unknown, path: string, scope: Scope = {}): Expression {
  if (typeof source !== 'string') throw refuse(path, source);
  const words = tokens(source, path);
  const fields = new Set<string>();
  let at = 0;
  let depth = 0;

  const rest = () =>
    words
      .slice(at)
      .map(({ text }) => text)
      .join(' ')
      .trim();
  const fail = (given: unknown = rest() || source) => refuse(path, given);
  const is = (sign: string) => words[at]?.kind === 'sign' && words[at]?.text === sign;
  const take = (sign: string): boolean => is(sign) && ++at > 0;
  const expect = (sign: string): void => {
    if (!take(sign)) throw fail();
  };

  function whole(): Evaluate {
    if (++depth > deepest) throw fail(source);
    const test = either();
    let made = test;
    if (take('?')) {
      const yes = whole();
      expect(':');
      const no = whole();
      made = (datum) => (test(datum) ? yes(datum) : no(datum));
    }
    depth--;
    return made;
  }

  function either(): Evaluate {
    let made = both();
    while (take('||')) {
      const [one, other] = [made, both()];
      made = (datum) => one(datum) || other(datum);
    }
    return made;
  }

  function both(): Evaluate {
    let made = between(0);
    while (take('&&')) {
      const [one, other] = [made, between(0)];
      made = (datum) => one(datum) && other(datum);
    }
    return made;
  }

  function between(strength: number): Evaluate {
    let made = single();
    for (;;) {
      const word = words[at];
      const operator = word?.kind === 'sign' ? operators.get(word.text) : undefined;
      if (!operator || operator[0] <= strength) return made;
      at++;
      const [one, apply, other] = [made, operator[1], between(operator[0])];
      made = (datum) => apply(one(datum), other(datum));
    }
  }

  function single(): Evaluate {
    const word = words[at];
    const prefix = word?.kind === 'sign' ? prefixes.get(word.text) : undefined;
    if (!prefix) return members();
    if (++depth > deepest) throw fail(source);
    at++;
    const inner = single();
    depth--;
    return (datum) => prefix(inner(datum));
  }

  function members(): Evaluate {
    let isDatum = words[at]?.kind === 'name' && words[at]?.text === 'datum';
    let made = atom();
    for (;;) {
      let name: Evaluate;
      if (take('.')) {
        const word = words[at++];
        if (word?.kind !== 'name') throw fail(word?.text);
        name = () => word.text;
        if (isDatum) fields.add(word.text);
      } else if (take('[')) {
        const word = words[at];
        if (isDatum && word?.kind === 'text') fields.add(String(word.value));
        name = whole();
        expect(']');
      } else {
        return made;
      }
      isDatum = false;
      const object = made;
      made = (datum) => own(object(datum), name(datum));
    }
  }

  function atom(): Evaluate {
    const word = words[at++];
    if (word?.kind === 'number' || word?.kind === 'text') return () => word.value;
    if (word?.kind === 'name') return is('(') ? call(word.text) : named(word.text);
    if (word?.kind === 'sign' && word.text === '(') {
      const inner = whole();
      expect(')');
      return inner;
    }
    if (word?.kind === 'sign' && word.text === '[') {
      const items = listTo(']');
      return (datum) => items.map((item) => item(datum));
    }
    if (word?.kind === 'sign' && word.text === '{') return object();
    at--;
    throw fail();
  }

  function listTo(end: string): Evaluate[] {
    const items: Evaluate[] = [];
    while (!take(end)) {
      if (items.length > 0) expect(',');
      items.push(whole());
    }
    return items;
  }

  function object(): Evaluate {
    const entries: [name: string, value: Evaluate][] = [];
    while (!take('}')) {
      if (entries.length > 0) expect(',');
      const word = words[at++];
      if (!word || word.kind === 'sign' || word.kind === 'end') throw fail(word?.text);
      expect(':');
      entries.push([String(word.value ?? word.text), whole()]);
    }
    return (datum) => Object.fromEntries(entries.map(([name, value]) => [name, value(datum)]));
  }

  function named(name: string): Evaluate {
    if (name === 'datum') return (datum) => datum;
    if (constants.has(name)) {
      const value = constants.get(name);
      return () => value;
    }
    const params = scope.params;
    if (!params || !Object.hasOwn(params, name)) throw fail(name);
    return () => params[name];
  }

  function call(name: string): Evaluate {
    at++;
    const given = listTo(')');
    const [test, yes, no] = given;
    if (name === 'if') {
      if (!test || !yes || !no || given.length > 3) throw fail(name);
      return (datum) => (test(datum) ? yes(datum) : no(datum));
    }
    const more = scope.functions;
    const compute = functions.get(name) ?? (more && Object.hasOwn(more, name) ? more[name] : undefined);
    if (!compute) throw fail(`${name}()`);
    return (datum) => compute(...given.map((one) => one(datum)));
  }

  const evaluate = whole();
  if (words[at]?.kind !== 'end') throw fail();
  const guarded = (datum: Row): unknown => {
    try {
      return evaluate(datum);
    } catch (cause) {
      throw refuse(path, source, undefined, cause);
    }
  };
  return Object.assign(guarded, { fields: [...fields] });
}
