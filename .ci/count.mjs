import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Prints `N passed, N failed` of vitest's reports, on the laptop's engines, on the emulated account, of the model and of the
 * proofs at full size, and of Schemathesis's, of which there is one a role. A runner without a report failed.
 */
const [tests, deployed, model, proofs, schemathesis] = process.argv.slice(2);

function countTests(path) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'));
  const broken = testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + broken };
}

/** One case a route and role. */
function countRoutes(directory) {
  const reports = readdirSync(directory).filter((name) => name.endsWith('.xml'));
  if (reports.length === 0) throw new Error('no report');
  const cases = reports.flatMap((name) =>
    readFileSync(join(directory, name), 'utf8').split('<testcase').slice(1),
  );
  const failed = cases.filter((text) => /<(failure|error)\b/.test(text)).length;
  const skipped = cases.filter((text) => /<skipped\b/.test(text)).length;
  return { passed: cases.length - failed - skipped, failed };
}

function counted(count, path) {
  try {
    return count(path);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const all = [
  ...[tests, deployed, model, proofs].map((report) => counted(countTests, report)),
  counted(countRoutes, schemathesis),
];
const sum = (key) => all.reduce((total, one) => total + one[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
