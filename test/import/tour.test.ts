import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Local } from '../../infra/local/start.ts';
import { loadSample, runTour, type TourFacts } from '../../infra/local/tour.ts';
import { importFile } from '../../infra/tools/import-file.ts';
import { eventually } from '../support/eventually.ts';
import { type Laptop, startLaptop } from '../support/tradewind.ts';

let tw: Laptop;
let local: Local;
beforeAll(async () => {
  tw = await startLaptop();
  local = tw.local;
}, 240_000);
afterAll(() => tw.stop());

const read = (path: string) => tw.get(path);

it('loads the sample into the real API, and a second time changes nothing', async () => {
  const [products, customers, stock, history] = await loadSample(local);
  expect(products).toMatchObject({ failures: [], existing: 0, created: products?.total });
  expect(customers).toMatchObject({ failures: [], created: 15 });
  expect(stock).toMatchObject({ failures: [], created: stock?.total });
  const before = await read('/stock?limit=100');
  expect(history).toMatchObject({ failures: [], created: history?.total });
  for (const report of await loadSample(local)) expect(report).toMatchObject({ created: 0, failures: [] });
  expect(await read('/stock?limit=100')).toEqual(before);
}, 240_000);

it('has something low after it, for the mail that a newcomer may have sent', async () => {
  const low = await eventually(async () => {
    const { items } = await tw.get('/stock/alerts?limit=100');
    return items.length >= 4 && items;
  });
  expect(low.map(({ sku }) => sku).sort()).toEqual([
    'BRG-6205-2RS',
    'PCK-CTN-40',
    'PCK-STR-500',
    'SNS-PRX-M12',
  ]);
  expect(new Set(low.map(({ urgency }) => urgency)).size).toBeGreaterThan(1);
  expect(await local.fireSchedule('low-stock')).toMatchObject({ told: 4, mail: 'sent' });
});

it('tells the row that the real API refuses, in its words', async () => {
  const file = fileURLToPath(new URL('unknown-tax-code.csv', import.meta.url));
  const report = await importFile({
    kind: 'products',
    file,
    url: local.url,
    token: await local.token('admin'),
  });
  expect(report).toMatchObject({ created: 1, failures: [{ line: 3, column: 'taxCode' }] });
  expect(report.failures[0]?.detail).toMatch(/^must be one of standard, reduced/);
});

it('carries its orders as far as it says, with a line for each step', async () => {
  const lines: string[] = [];
  const facts: TourFacts = await runTour(local, (line) => lines.push(line));
  const shown = lines.join('\n');
  for (const id of [facts.settledOrderId, facts.reviewedOrderId]) {
    expect(await read(`/orders/${id}`)).toMatchObject({ status: 'settled' });
    expect(shown).toContain(`placed as ${id}`);
  }
  expect(shown).toContain('above the limit of 10 %');
  expect(shown).toMatch(/waits for goods on purchasing until \d{4}-\d\d-\d\d, then: /);
  expect(facts.waiting.missing).toEqual([{ sku: 'CHN-08B-5M', quantity: '15' }]);
  const waiting = await read(`/orders/${facts.waiting.orderId}`);
  expect(waiting).toMatchObject({
    waits: [{ for: 'goods' }],
    purchaseOrderIds: [facts.waiting.purchaseOrderId],
  });
  for (const line of lines.filter((l) => !l.includes('curl'))) expect(line.length).toBeLessThanOrEqual(100);
}, 240_000);
