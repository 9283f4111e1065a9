import { writeFileSync } from 'node:fs';

function count(suite, sums, above = '') {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) sums.skipped += 1;
    else if (test.passed) sums.passed += 1;
    else {
      sums.failed += 1;
      sums.faults.push({ name: `${above}${test.name}`, message: test.error?.message ?? '' });
    }
  }
  for (const inner of suite?.suites ?? []) count(inner, sums, `${above}${inner.name} > `);
}

/**
 * A web-test-runner reporter that writes `{ passed, failed, skipped, faults }` to a file; a file that could not run counts
 * as failed. A fault is `{ name, message }`.
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const sums = { passed: 0, failed: 0, skipped: 0, faults: [] };
      for (const session of sessions) {
        const before = sums.failed;
        count(session.testResults, sums);
        if (session.passed || sums.failed > before) continue;
        sums.failed += 1;
        sums.faults.push({ name: session.testFile, message: session.errors?.[0]?.message ?? 'it did not run' });
      }
      writeFileSync(file, JSON.stringify(sums));
    },
  };
}
