import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

const OLD = 1000;
const ADDED = 200;
const PAGE = 50;

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

/** Past orders, of all days of a year: new ones come in before, between and after those that are there. */
async function bring(customerId: string, sku: string, from: number, count: number): Promise<string[]> {
  const items = Array.from({ length: count }, (_, i) => ({
    customerId,
    reference: `P-${from + i}`,
    status: 'settled',
    placedAt: new Date(Date.UTC(2020, 0, 1 + (((from + i) * 149) % 365))).toISOString(),
    lines: [{ sku, quantity: '1', unitPrice: '1.00', taxRate: '19' }],
  }));
  const { status, body } = await tw.as('admin').post('/past-orders/batch', { policy: 'each', items });
  expect(status).toBe(200);
  return body.results.map((r: { body: { id: string } }) => r.body.id);
}

test(`a list of ${OLD} is walked while ${ADDED} are added: each old one comes exactly once`, async () => {
  const [{ id: customerId }, { sku }] = await Promise.all([tw.customer(), tw.product()]);
  const old = new Set<string>();
  for (let at = 0; at < OLD; at += 100) for (const id of await bring(customerId, sku, at, 100)) old.add(id);
  const seen: string[] = [];
  let next: string | undefined;
  let added = 0;
  do {
    const cursor = next === undefined ? '' : `&cursor=${encodeURIComponent(next)}`;
    const page = await tw.get(`/orders?customerId=${customerId}&limit=${PAGE}${cursor}`);
    seen.push(...page.items.map(({ id }) => id));
    next = page.next;
    if (added < ADDED) added += (await bring(customerId, sku, OLD + added, ADDED / (OLD / PAGE))).length;
  } while (next !== undefined);
  expect(added).toBe(ADDED);
  expect(seen.filter((id) => old.has(id))).toHaveLength(OLD);
  expect(new Set(seen).size).toBe(seen.length);
});
