import fc from 'fast-check';
import * as vega from 'vega';
import { describe, expect, it } from 'vitest';
import { PeilError } from '../../src/core/error.js';
import { compileExpression } from '../../src/vega-lite/expression/compile-expression.js';

const datum = {
  a: 3,
  b: -2,
  t: 'Een Twee',
  d: '2021-05-06T07:08:09',
  n: null,
  list: [3, 1, 2],
  deep: { x: [1, { y: 5 }] },
  'wel niet': 7,
};

const ours = (text: string, row: Record<string, unknown> = datum): unknown =>
  compileExpression(text, 'here', { params: { p: 4 }, functions: { twice: (x) => 2 * Number(x) } })(row);

async function byVega(text: string): Promise<unknown> {
  const spec = {
    signals: [{ name: 'p', value: 4 }],
    data: [{ name: 'd', values: [datum], transform: [{ type: 'formula', expr: text, as: 'out' }] }],
  };
  const view = await new vega.View(vega.parse(spec as unknown as vega.Spec), {
    renderer: 'none',
    logLevel: vega.Error,
  }).runAsync();
  const out = (view.data('d')[0] as { out: unknown }).out;
  return out instanceof Date ? out.getTime() : out;
}

const same = [
  '1 + 2 * 3 - 4 / 8 % 3', '-(2 + 3) * +"4"', '(1 + 2) * 3', '7 & 3 | 8 ^ 2', '1 << 4 >> 2 >>> 1', '~5', '!datum.a', '0x1f + 1e3 + .5',
  'datum.a > 2 && datum.b < 0 || false', 'datum.a == "3"', 'datum.a === "3"', 'datum.a != 3', 'datum.a !== 4',
  'datum.a > 5 ? "hoog" : datum.a > 2 ? "midden" : "laag"', "datum['wel niet'] + p", 'datum.deep.x[1].y', 'datum.list[0]', 'datum.t.length', 'datum.t[0]',
  'datum.nothing', '"a" + datum.n', "'it\\'s \\u00e9n \\n'", '[1, datum.a, "x"]', '({a: 1, "b": datum.b})',
  'abs(datum.b) + ceil(1.2) + floor(1.8) + round(2.5) + sqrt(16) + pow(2, 3) + max(1, 5, 3) + min(4, 2)', 'log(E) + exp(0) + sin(PI / 2) + LN10',
  'clamp(11, 0, 10)', 'if(datum.a > 1, "ja", "nee")', 'isValid(datum.n)', 'isValid(NaN)', 'isNumber(3)', 'isString("a")', 'isArray(datum.list)', 'isNaN(NaN)', 'isFinite(1)',
  'year(datum.d)', 'quarter(datum.d)', 'month(datum.d)', 'date(datum.d)', 'day(datum.d)', 'hours(datum.d)', 'minutes(datum.d)', 'seconds(datum.d)', 'dayofyear(datum.d)', 'week(datum.d)',
  'utcyear(datum.d)', 'datetime(2020, 1, 29)', 'utc(2020, 0)', 'time(datetime(2020, 0, 1, 12))', 'toDate(datum.d)',
  'upper(datum.t)', 'lower(datum.t)', 'substring(datum.t, 1, 3)', 'slice(datum.t, -4)', 'slice(datum.list, 1)', 'split("a-b-c", "-")', 'trim("  a ")', 'replace("abc", "b", "x")',
  'truncate("abcdefgh", 5)', 'truncate("abcdefgh", 5, "left")', 'truncate("abcdefgh", 5, "center")', 'pad("7", 3, "0", "left")', 'pad("7", 4, "x")', 'pad("7", 4, "x", "center")',
  'indexof(datum.list, 1)', 'indexof(datum.t, "Twee")', 'lastindexof("abab", "b")', 'join(datum.list, "/")', 'reverse(datum.list)', 'sort(datum.list)', 'peek(datum.list)', 'length(datum.list)',
  'extent(datum.list)', 'span(datum.list)', 'inrange(3, [5, 1])', 'inrange(6, [1, 5])', 'lerp([0, 10], 0.25)', 'pluck([{a: 1}, {a: 2}], "a")', 'merge({a: 1}, {b: 2})',
  'toNumber("4.5")', 'toNumber("")', 'toString(5)', 'toBoolean("false")', 'parseFloat("3.5px")', 'parseInt("ff", 16)', 'isDefined(datum.nothing)', 'isObject(datum.deep)',
]; // prettier-ignore

describe('an expression', () => {
  it.each(same)('%s, as Vega', async (text) => expect(ours(text)).toEqual(await byVega(text)));

  it('agrees with Vega on sums of any shape', async () => {
    const leaf = fc.oneof(fc.integer({ min: 0, max: 99 }).map(String), fc.constantFrom('datum.a', 'datum.b', 'p'));
    const { sum } = fc.letrec<{ sum: string }>((tie) => ({
      sum: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(tie('sum'), fc.constantFrom('+', '-', '*', '<', '>=', '===', '&&', '||', '&', '|', '%'), tie('sum'))
          .map(([a, o, b]) => `${String(a)} ${o} ${String(b)}`),
        fc.tuple(fc.constantFrom('!', '- ', '~'), tie('sum')).map(([o, a]) => `${o}(${String(a)})`),
        fc.tuple(tie('sum'), tie('sum'), tie('sum')).map(([a, b, c]) => `(${String(a)} ? ${String(b)} : ${String(c)})`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(sum, async (text) => {
        expect(ours(text)).toEqual(await byVega(text));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a missing value missing, where JavaScript makes a zero of it', () => {
    for (const text of [
      'datum.n * 2',
      'datum.n + 1',
      '1 - datum.n',
      '-datum.n',
      '+datum.n',
      'abs(datum.n)',
      'max(datum.n, 1)',
      'datum.nothing / 2',
    ]) {
      expect([text, ours(text)]).toEqual([text, null]);
    }
    for (const text of ['datum.n < 5', 'datum.n >= 0', 'inrange(datum.n, [-1, 1])'])
      expect([text, ours(text)]).toEqual([text, false]);
  });

  it('uses the functions it was given, and says which fields it reads', () => {
    expect(ours('twice(datum.a)')).toBe(6);
    expect(compileExpression("datum.a + datum['wel niet'] + datum.deep.x", 'here').fields).toEqual([
      'a',
      'wel niet',
      'deep',
    ]);
  });

  it('never reaches a prototype', () => {
    for (const text of [
      'datum.constructor',
      'datum.__proto__',
      "datum['constructor']",
      "''.constructor",
      '[].map',
      "datum['__pro' + 'to__']",
      'datum.t.toString',
      'datum.list.push',
      'p.constructor',
      '(1).toFixed',
    ]) {
      expect([text, ours(text)]).toEqual([text, undefined]);
    }
    expect(Object.getPrototypeOf(ours('{__proto__: {x: 1}}'))).toBe(Object.prototype);
    expect((ours('merge({}, {__proto__: {polluted: 1}})') as { polluted?: number }).polluted).toBe(undefined);
    expect(({} as { polluted?: number }).polluted).toBe(undefined);
  });

  it.each([
    ['nope', 'nope'],
    ['nope(1)', 'nope()'],
    ['constructor(1)', 'constructor()'],
    ['toString.call()', 'toString'],
    ['window', 'window'],
    ['globalThis', 'globalThis'],
    ['this', 'this'],
    ['random()', 'random()'],
    ['now()', 'now()'],
    ['1 +', '1 +'],
    ['(1', '(1'],
    ['a = 1', '= 1'],
    ['1; 2', '; 2'],
    ['"open', '"open'],
    ['`x`', '`x`'],
    ['datum.', ''],
    ['', ''],
    ['datum.a++', ''],
    ['new Date()', 'new'],
    ['() => 1', '=> 1'],
    ['[1 2]', '2 ]'],
    ['if(1)', 'if'],
    ['/a/', '/ a /'],
  ])('refuses %s', (text, given) => {
    try {
      ours(text);
      expect.unreachable(text);
    } catch (error) {
      expect(error).toBeInstanceOf(PeilError);
      expect((error as PeilError).code).toBe('option');
      expect((error as PeilError).facts['path']).toBe('here');
      if (given) expect((error as PeilError).facts['given']).toBe(given);
    }
  });

  it('has bounds on length and depth', () => {
    expect(() => ours('1' + '+1'.repeat(3000))).toThrow(PeilError);
    expect(() => ours('('.repeat(80) + '1' + ')'.repeat(80))).toThrow(PeilError);
    expect(() => ours('!'.repeat(200) + '1')).toThrow(PeilError);
    expect(ours('1' + '+1'.repeat(2400))).toBe(2401);
    expect(ours('('.repeat(40) + '1' + ')'.repeat(40))).toBe(1);
    expect(String(ours('pad("", 1e9, "x")')).length).toBe(10_000);
  });

  it('throws nothing but a PeilError, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(
              fc.constantFrom(
                'datum',
                '.',
                'a',
                '(',
                ')',
                '[',
                ']',
                '{',
                '}',
                '1',
                '"x"',
                '+',
                '?',
                ':',
                ',',
                'if',
                '!',
                '&&',
              ),
            )
            .map((all) => all.join(' ')),
        ),
        (text) => {
          try {
            ours(text);
          } catch (error) {
            expect(error).toBeInstanceOf(PeilError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
