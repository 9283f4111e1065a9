import { writeFileSync } from 'node:fs';

function count(suite, sums) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) sums.skipped += 1;
    else if (test.passed) sums.passed += 1;
    else sums.failed += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, sums);
}

/** A web-test-runner reporter that writes `{ passed, failed, skipped }` to a file; a file that could not run counts as failed. */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const sums = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = sums.failed;
        count(session.testResults, sums);
        if (!session.passed && sums.failed === before) sums.failed += 1;
      }
      writeFileSync(file, JSON.stringify(sums));
    },
  };
}
