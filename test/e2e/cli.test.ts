import { execFile } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/all.js';
import { tableSchema } from '../../src/documents/table-schema.js';

const root = path.resolve(import.meta.dirname, '../..');
const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { bin: { peil: string } };
const program = path.join(root, bin.peil);

/** Runs the built command. */
function peil(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [program, ...args], { cwd: root }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

describe('the built command', () => {
  it('can be run by name', () => {
    accessSync(program, constants.X_OK);
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('reads a file, what it is given, and says what is wrong', async () => {
    const good = await peil(['validate', 'seeds/overstap.csv', '--monitor', 'job-matching']);
    expect([good.code, good.err]).toEqual([0, '']);
    expect(good.out).toContain('De monitor job-matching kan dit bestand tekenen.');
    // Into a file or another program no letter is bold.
    expect(good.out).not.toContain('\u001b');
    const given = await peil(['validate', '-', '--lang', 'en'], 'a;b\n1;2\n');
    expect([given.code, given.out.includes('The file was read.')]).toEqual([0, true]);
    const bad = await peil(['validate', 'seeds/README.md', '--monitor', 'job-matching']);
    expect(bad.code).toBe(1);
    const wrong = await peil(['validate', 'seeds/overstap.csv', '--monitor', 'x']);
    expect([wrong.code, wrong.out]).toEqual([2, '']);
  });
});

it('the built table schemas are those of the options', () => {
  const folder = path.join(root, 'dist/schemas');
  // A chart that draws whatever columns there are asks for none.
  const asking = charts.filter((chart) => tableSchema(chart).fields.length > 0);
  expect(readdirSync(folder).sort()).toEqual(asking.map(({ name }) => `${name}.json`).sort());
  for (const chart of asking) {
    const text = readFileSync(path.join(folder, `${chart.name}.json`), 'utf8');
    expect(JSON.parse(text)).toEqual(tableSchema(chart));
  }
});
