import { expect, test } from 'vitest';
import { functionsIn, sourcesIn } from './sources.ts';

const SOURCES = ['functions', 'infra'].flatMap(sourcesIn);

/** Most files fit a screen. Those on the list are one thing that would not be clearer in two. */
const FILE = { lines: 60, most: 150, share: 0.6 };
const LONG_FILES: Record<string, string> = {
  'functions/orders/model.ts': 'the one statement of what an order is',
  'functions/billing/model.ts': 'the one statement of what an invoice is, and of what pays it',
  'functions/orders/pricing.ts': 'the rounding rule and all its steps, in their order',
  'functions/inventory/purchasing/rules.ts': 'the life of a purchase order as pure functions',
  'functions/shared/settings.ts': 'the one statement of what a business sets',
  'functions/shared/keys.ts': 'every key of the one table, so that no two are alike',
  'infra/audit/kinds.ts': 'every kind of item that may be in the table',
  'infra/audit/store.ts': 'and the lists that they are read into',
  'infra/functions.ts': 'the list of all functions with what each may use',
  'infra/stacks/app.ts': 'all parts of one stack, as they hang together',
  'functions/inventory/stock.ts': 'all changes of a stock level side by side, since they keep one invariant',
};

/** Most functions are a few lines. */
const FUNCTION = { lines: 20, most: 60, share: 0.93 };
const LONG_FUNCTIONS: Record<string, string> = {
  'functions/shared/resource.ts resource': 'makes one small function for each verb',
};

const share = (sizes: readonly number[], limit: number): number =>
  sizes.filter((size) => size <= limit).length / sizes.length;

test('files are short', () => {
  const sizes = SOURCES.map(({ lines }) => lines.length);
  const long = SOURCES.filter(({ lines }) => lines.length > FILE.most).map(({ path }) => path);
  expect(long.filter((path) => !(path in LONG_FILES))).toEqual([]);
  expect(share(sizes, FILE.lines)).toBeGreaterThan(FILE.share);
});

test('functions are short', () => {
  const found = SOURCES.flatMap(functionsIn);
  const sizes = found.map(({ lines }) => lines);
  expect(sizes.length).toBeGreaterThan(500);
  const long = found.filter(({ lines }) => lines > FUNCTION.most);
  expect(long.filter(({ name }) => !(name in LONG_FUNCTIONS))).toEqual([]);
  expect(share(sizes, FUNCTION.lines)).toBeGreaterThan(FUNCTION.share);
});
