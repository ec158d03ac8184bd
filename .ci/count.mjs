import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Prints `N passed, N failed` of what it is given: vitest's reports as files, Schemathesis's as a directory, of which there
 * is one a role. A runner without a report failed.
 * Above that line stands what failed, since a log may be shown by its end only.
 */
const reports = process.argv.slice(2);

function countTests(path) {
  const { numPassedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'));
  const failures = testResults.flatMap((file) => [...failedTests(file), ...brokenFile(file)]);
  return { passed: numPassedTests, failures };
}

function failedTests({ name, assertionResults }) {
  return assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join('\n')}`);
}

/** A file whose import or hook failed: none of its tests did. The report keeps no text of a hook's error. */
function brokenFile({ name, status, message, assertionResults }) {
  const broken = status === 'failed' && assertionResults.every((one) => one.status !== 'failed');
  return broken ? [`${name}: its import or a hook\n${message}`] : [];
}

/** One case a route and role. */
function countRoutes(directory) {
  const reports = readdirSync(directory).filter((name) => name.endsWith('.xml'));
  if (reports.length === 0) throw new Error('no report');
  const cases = reports.flatMap((name) =>
    readFileSync(join(directory, name), 'utf8').split('<testcase').slice(1),
  );
  const failures = cases.filter((text) => /<(failure|error)\b/.test(text));
  const skipped = cases.filter((text) => /<skipped\b/.test(text)).length;
  return { passed: cases.length - failures.length - skipped, failures };
}

function counted(count, path) {
  try {
    return count(path);
  } catch (error) {
    return { passed: 0, failures: [`${path}: ${error.message}`] };
  }
}

const all = reports.map((path) => counted(path.endsWith('.json') ? countTests : countRoutes, path));
const failures = all.flatMap((one) => one.failures);
const passed = all.reduce((total, one) => total + one.passed, 0);
for (const failure of failures) console.log(`FAILED ${failure.slice(0, 1500)}\n`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
