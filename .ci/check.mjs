// Everything a change must pass. `node .ci/check.mjs` runs all steps, `node .ci/check.mjs unit build` only those named.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browser, install, root } from './ready.mjs';

// A guard against what never ends; a quiet machine with two cores needs eleven minutes, a busy one twenty.
const wholeLimit = 2700;
const started = Date.now();
const scratch = mkdtempSync(path.join(os.tmpdir(), 'peil-check-'));
const running = new Set();
const bin = (file) => path.join(root, 'node_modules', file);
const tsc = (config) => [bin('typescript/bin/tsc'), '-p', config];

function testFiles(ends, belongs) {
  const folder = path.join(root, 'test');
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split(path.sep).join('/'),
  );
  return names.filter((name) => name.endsWith(ends) && belongs(name)).length;
}

/** What vitest wrote with its json reporter. A file that could not run has no test that failed, but did fail. */
function vitestCounts(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed = (test) => test.status === 'failed';
  const broken = report.testResults.filter((result) => failed(result) && !result.assertionResults.some(failed));
  const bad = report.testResults.flatMap(({ assertionResults }) => assertionResults.filter(failed));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    faults: [
      ...bad.map(({ fullName, failureMessages }) => ({ name: fullName, message: failureMessages[0] ?? '' })),
      ...broken.map(({ name, message }) => ({ name: path.relative(root, name), message })),
    ],
  };
}

function vitest(project, belongs, limit) {
  const file = path.join(scratch, `${project}.json`);
  return {
    name: project,
    limit,
    files: () => testFiles('.test.ts', belongs),
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    counts: () => vitestCounts(file),
  };
}

const browserCounts = path.join(scratch, 'browser.json');

/** Lanes of one phase run beside each other, the steps of a lane after each other. */
const phases = [
  [
    [
      { name: 'types', limit: 120, args: tsc('tsconfig.json') },
      { name: 'types pure', limit: 120, args: tsc('tsconfig.pure.json') },
      { name: 'types test', limit: 120, args: tsc('tsconfig.test.json') },
      { name: 'lint', limit: 180, args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
      { name: 'format', limit: 120, args: [bin('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'] },
      { name: 'generated', limit: 30, args: ['.ci/generate.mjs', '--check'] },
    ],
    [vitest('unit', (name) => !name.startsWith('e2e/'), 1200)],
  ],
  [
    [
      {
        name: 'browser',
        limit: 240,
        files: () => testFiles('.browser.ts', () => true),
        args: [bin('@web/test-runner/dist/bin.js'), '--config', 'test/web-test-runner.config.mjs'],
        env: { PEIL_TEST_COUNTS: browserCounts },
        counts: () => JSON.parse(readFileSync(browserCounts, 'utf8')),
      },
    ],
  ],
  [
    [
      { name: 'build', limit: 120, args: ['.ci/build.mjs'] },
      { name: 'budget', limit: 30, args: ['.ci/budget.mjs'], after: 'build' },
      { ...vitest('e2e', (name) => name.startsWith('e2e/'), 1200), after: 'build' },
    ],
  ],
];

/** Ends a process with all it started. */
function stop(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function execute({ args, env = {}, limit }) {
  const seconds = Math.max(1, Math.min(limit, wholeLimit - (Date.now() - started) / 1000));
  return new Promise((resolve) => {
    const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...plain, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      stop(child);
    }, seconds * 1000);
    const end = (code) => {
      clearTimeout(timer);
      running.delete(child);
      const remark = late ? `\nstopped after ${Math.round(seconds)} s` : '';
      resolve({ ok: code === 0 && !late, output: output + remark });
    };
    child.on('error', (error) => {
      output += String(error);
      end(1);
    });
    child.on('close', end);
  });
}

/** A step that has files but ran no test, or ended badly without a failed test, has failed. */
function judge(step, ok) {
  if (!step.counts) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = step.counts();
  } catch {
    // No report was written: nothing ran.
  }
  const sound = ok && counts.passed > 0;
  return { ...counts, failed: sound || counts.failed > 0 ? counts.failed : 1 };
}

const results = [];

async function runStep(step) {
  const begin = Date.now();
  let outcome;
  if (step.after && results.some((result) => result.name === step.after && result.failed > 0)) {
    outcome = { ok: false, output: `not run: ${step.after} failed` };
  } else if (step.files?.() === 0) {
    outcome = { ok: false, output: 'there is no test file for this step' };
  } else {
    outcome = await execute(step);
  }
  const result = {
    name: step.name,
    skipped: 0,
    faults: [],
    ...judge(step, outcome.ok),
    seconds: (Date.now() - begin) / 1000,
  };
  results.push(result);
  if (result.failed > 0) console.log(`\n----- ${step.name} -----\n${outcome.output.trim().slice(-12_000)}\n-----\n`);
  else if (step.name === 'budget')
    console.log(
      outcome.output
        .split('\n')
        .filter((line) => line.startsWith('ok'))
        .join('\n'),
    );
  console.log(line(result));
}

function line({ name, passed, failed, skipped, seconds }) {
  const cells = [
    failed ? 'FAIL' : 'ok',
    name,
    `${passed} passed`,
    `${failed} failed`,
    skipped ? `${skipped} skipped` : '',
  ];
  const widths = [5, 12, 13, 11, 12];
  return cells.map((cell, at) => cell.padEnd(widths[at])).join('') + `${seconds.toFixed(1).padStart(6)} s`;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
process.on('exit', () => {
  for (const child of running) stop(child);
  rmSync(scratch, { recursive: true, force: true });
});

install();
const wanted = process.argv.slice(2);
const known = phases.flat(2).map((step) => step.name);
for (const name of wanted)
  if (!known.includes(name)) throw new Error(`no step ${name}; there are: ${known.join(', ')}`);
const isWanted = (step) => wanted.length === 0 || wanted.includes(step.name);
if (phases.flat(2).some((step) => isWanted(step) && ['browser', 'e2e', 'unit'].includes(step.name)))
  process.env.CHROME_PATH = browser();

for (const lanes of phases) {
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps.filter(isWanted)) await runStep(step);
    }),
  );
}

const order = (result) => known.indexOf(result.name);
console.log(
  `\n${results
    .sort((a, b) => order(a) - order(b))
    .map(line)
    .join('\n')}`,
);
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s in all\n`);
// What failed, once more and short, for who sees the end of a log only.
for (const { name, failed, faults } of results) {
  if (failed && !faults.length) console.log(`FAIL ${name}`);
  for (const fault of faults) {
    const lines = fault.message.split('\n').filter((text) => text.trim());
    console.log(`FAIL ${name}: ${fault.name}\n     ${lines.slice(0, 6).join('\n     ').slice(0, 800)}`);
  }
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
