import { expect, test } from 'vitest';
import { LEFT_OUT } from '../deploy/left-out.ts';
import { sourcesIn } from './sources.ts';

/** One suite for the laptop and the deployed stack: what looks into the laptop's engines is in test/laptop. */
const SUITE = sourcesIn('test/e2e');
const LAPTOP_ONLY = /^(infra\/(local|synth)|test\/support\/(wire|invocations|hasty|meter|mirror))\b/;

test.each(SUITE)('$path runs on whatever deployment there is', ({ imports, text }) => {
  expect(imports.map(({ from }) => from).filter((from) => LAPTOP_ONLY.test(from))).toEqual([]);
  expect(text).not.toMatch(/startLaptop|startLocal|\binject\(|as unknown as Laptop|process\.env\.BASE_URL/);
});

test('what the deployed run leaves out is there, and is little', () => {
  const paths = SUITE.map(({ path }) => path);
  for (const path of Object.keys(LEFT_OUT)) expect(paths).toContain(path);
  expect(Object.keys(LEFT_OUT).length).toBeLessThan(paths.length / 10);
});
