import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { columnSums } from '../../src/cli/column-sums.js';
import type { Findings } from '../../src/cli/findings.js';
import { run } from '../../src/cli/run.js';
import { cliEn } from '../../src/cli/words.en.js';
import { cliNl } from '../../src/cli/words.nl.js';
import { numberColumn } from '../../src/core/dataset.js';

const seed = (name: string) => new Uint8Array(readFileSync(new URL(`../../seeds/${name}`, import.meta.url)));
const bytes = (text: string) => new TextEncoder().encode(text);

/** Runs a command over files in memory. */
async function ran(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const open = (name: string) => {
    const file = files[name];
    if (file === undefined) throw Object.assign(new Error('absent'), { code: 'ENOENT' });
    return Promise.resolve(typeof file === 'string' ? bytes(file) : file);
  };
  const code = await run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readFile: async (name) => open(name),
    readInput: async () => open('-'),
    width: 80,
    bold: false,
    today: '2026-11-22',
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Words of a text as if it stood on one line. */
const flat = (text: string) => text.replace(/\s+/g, ' ');
const jobs = { 'arbeidsmarkt.csv': seed('arbeidsmarkt.csv') };

describe('peil validate', () => {
  it('says what a monitor makes of a file, in lines of 80 characters', async () => {
    const { code, out, err } = await ran(['validate', 'arbeidsmarkt.csv', '--monitor', 'job-matching'], jobs);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('De monitor job-matching kan dit bestand tekenen.');
    expect(flat(out)).toContain('jobseekers: kolom “werkzoekenden”, gevonden aan de naam.');
    expect(flat(out)).toContain('Niet gevonden, mag ontbreken: from, to, kind, count en region.');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u001b');
    expect(out).not.toMatch(/cli\.|report\.|undefined|[{}]/);
  });

  it('gives totals by which a person can check the source', async () => {
    // Python: sum(int(v.rstrip('*').replace('.', '')) for v in column if v.rstrip('*') not in ('', 'x', '.')) over csv.reader.
    const { out } = await ran(['validate', 'arbeidsmarkt.csv', '--monitor=job-matching', '--json'], jobs);
    const { columns, rows, drawable } = JSON.parse(out) as Findings;
    const of = (name: string) => columns.find((column) => column.name === name);
    expect([rows, drawable]).toEqual([1152, true]);
    expect(of('werkzoekenden')).toMatchObject({ total: 87_358, filled: 1112, statuses: { suppressed: 40 } });
    expect(of('vacatures')).toMatchObject({ total: 86_145 });
    expect(of('vervuld')).toMatchObject({ total: 43_421, channel: 'matched', by: 'synonym' });
    const money = await ran(['validate', 's.csv', '--monitor', 'funding-flows', '--json'], {
      's.csv': seed('subsidies.csv'),
    });
    const flows = JSON.parse(money.out) as Findings;
    expect(flows.columns.find(({ name }) => name === 'bedrag')).toMatchObject({ total: 181_348_123, unit: '€' });
  });

  it('adds cents without loss and leaves out what is secret', () => {
    const cents = Array.from({ length: 1000 }, () => 0.1);
    // Added one by one these give 93.75.
    expect(columnSums(numberColumn('bedrag', [1e14, ...cents, -1e14])).total).toBeCloseTo(100, 9);
    const secret = numberColumn('aantal', [3, 10, null], {}, new Map([[0, 'suppressed']]));
    expect(columnSums(secret)).toEqual({ total: 10, lowest: 10, highest: 10, first: 10, secret: 1 });
  });

  it('says of a wrong setting what it needs, also where only drawing finds it out', async () => {
    const files = { 'a.csv': 'jaar;aantal\n2023;4\n2024;5' };
    for (const [option, needed] of [
      ['events=morgen feest', 'Nodig is een datum met woorden, zoals 2026-03-12 De raad stelt het plan vast.'],
      ['measure-date=gisteren', 'Nodig is een jaar, maand of dag, zoals 2026, 2026-03 of 2026-03-12.'],
    ] as const) {
      const { code, out } = await ran(['validate', 'a.csv', '--monitor', 'trend', '--option', option], files);
      expect(code).toBe(1);
      expect(flat(out)).toContain(needed);
    }
  });

  it('says which column is missing and what to do', async () => {
    const files = { 'a.csv': 'functie;zoekers;open plekken\nKok;12;30\nBakker;20;10' };
    const { code, out } = await ran(['validate', 'a.csv', '--monitor', 'job-matching'], files);
    expect(code).toBe(1);
    expect(out).toContain('De monitor job-matching kan dit bestand niet tekenen.');
    expect(flat(out)).toContain('“vacancies” ontbreekt. Peil zoekt een kolom die zo heet: openstaande vacatures');
    const options = ['occupation=functie', 'jobseekers=zoekers', 'vacancies=open plekken'].flatMap((pair) => [
      '--option',
      pair,
    ]);
    const again = await ran(['validate', 'a.csv', '--monitor', 'peil-job-matching', ...options], files);
    expect(again.code).toBe(0);
    expect(flat(again.out)).toContain('occupation: kolom “functie”, door u genoemd.');
  });

  it('reads without a monitor, from another program and by settings', async () => {
    const input = { '-': 'bedrag;naam\n1.234;a\n2.345;b' };
    const dutch = await ran(['validate', '-'], input);
    expect(dutch.code).toBe(0);
    expect(dutch.out).toContain('Alle getallen opgeteld: € 3.579.'.replace('€ ', ''));
    const english = await ran(['validate', '-', '--setting', 'decimal=.', '--lang', 'en'], input);
    expect(english.out).toContain('All numbers added up: 3.579.');
    expect(english.out).toContain('The file was read.');
  });

  it('counts what stands out once', async () => {
    const files = { 'a.csv': 'beroep;werkzoekenden;vacatures\nKok;3;12\nBakker;20;10' };
    const { out } = await ran(['validate', 'a.csv', '--monitor', 'job-matching'], files);
    expect(out).toContain('Er is één punt om op te letten.');
    expect(out.match(/Kleine aantallen: één cel onder 5 in werkzoekenden/g)).toHaveLength(1);
  });

  it('says in words why a file cannot be read', async () => {
    const { code, out, err } = await ran(['validate', 'a.csv'], { 'a.csv': '<!doctype html><title>Inloggen</title>' });
    expect([code, out]).toEqual([1, '']);
    expect(flat(err)).toContain('Er komt een webpagina binnen in plaats van gegevens.');
    const json = await ran(['validate', 'a.csv', '--json'], { 'a.csv': '  ' });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ error: { code: 'empty' } });
  });

  it('reads a web address', async () => {
    const server = createServer((_, answer) =>
      answer.setHeader('content-type', 'text/csv').end('gemeente;aantal\nUtrecht;12'),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const { code, out } = await ran(['validate', `http://127.0.0.1:${port}/a.csv`]);
    await new Promise((done) => server.close(done));
    expect([code, /CSV, 1 rij, 2 kolommen/.test(out)]).toEqual([0, true]);
  });

  it.each([
    [['validate'], 'Noem één bestand of webadres.'],
    [['validate', 'a.csv', 'b.csv'], 'Noem één bestand of webadres.'],
    [['validate', 'x.csv'], 'Het bestand x.csv is niet te openen: het is er niet.'],
    [
      ['validate', 'a.csv', '--monitor', 'nee'],
      'Kies uit: benchmark, funding-flows, job-matching, priority-matrix, progress, startup-map, transition-matrix, trend en vega-lite.',
    ],
    [['validate', 'a.csv', '--colour'], '--colour bestaat niet.'],
    [['validate', 'a.csv', '--monitor'], 'Na --monitor hoort een waarde.'],
    [['validate', 'a.csv', '--option', 'top'], 'Na --option hoort naam=waarde. Er staat: top.'],
    [['validate', 'a.csv', '--option', 'top=3'], 'Noem die met --monitor.'],
    [['validate', 'a.csv', '--monitor', 'job-matching', '--option', 'topp=3'], 'heeft geen instelling topp.'],
    [['validate', 'a.csv', '--setting', 'decimaal=,'], 'De instelling decimaal bestaat niet.'],
    [['validate', 'a.csv', '--setting', 'decimal=x'], 'De instelling decimal=x kan niet.'],
    [['validate', 'a.csv', '--lang', 'fy'], 'De taal fy is er niet.'],
    [['teken'], 'De opdracht teken bestaat niet. Kies: validate.'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { code, out, err } = await ran(args, { 'a.csv': 'a;b\n1;2' });
    expect([code, out]).toEqual([2, '']);
    expect(flat(err)).toContain(sentence);
    expect(err).not.toMatch(/cli\.|undefined|[{}]/);
  });

  it('explains itself', async () => {
    for (const args of [['--help'], ['validate', '--help'], ['validate', '--help', '--lang', 'en']]) {
      const { code, out } = await ran(args);
      expect(code).toBe(0);
      expect(out).toContain('peil validate FILE --monitor NAME');
      expect(out).toContain('funding-flows, job-matching');
    }
    expect((await ran([])).code).toBe(2);
  });

  it('says all in both languages', () => {
    const facts = (template = '') => new Set([...template.matchAll(/\{([\w-]+)/g)].map(([, name]) => name));
    expect(Object.keys(cliEn)).toEqual(Object.keys(cliNl));
    for (const key of Object.keys(cliNl)) expect([key, facts(cliEn[key])]).toEqual([key, facts(cliNl[key])]);
  });
});
