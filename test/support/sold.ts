import { randomUUID } from 'node:crypto';
import { inDays } from './flow.ts';
import type { Tradewind } from './tradewind.ts';

/** Sells so many of a thing on each of so many last days, elsewhere, so that it counts as demand and moves no stock. */
export async function sellElsewhere(
  tw: Tradewind,
  { sku, customerId, days, quantity }: { sku: string; customerId: string; days: number; quantity: string },
): Promise<void> {
  const items = Array.from({ length: days }, (_, i) => ({
    customerId,
    reference: `past ${randomUUID()}`,
    status: 'settled',
    placedAt: `${inDays(-i - 1)}T12:00:00Z`,
    lines: [{ sku, quantity, unitPrice: '1.00', taxRate: '19' }],
  }));
  const { body } = await tw.as('admin').post('/past-orders/batch', { policy: 'each', items });
  const failed = body.results.filter(({ status }: { status: number }) => status !== 201);
  if (failed.length > 0) throw new Error(JSON.stringify(failed[0]));
}

/** What is low of one product, however many pages there are. */
export async function alertsOf(tw: Tradewind, sku: string) {
  const found = [];
  let next: string | undefined;
  do {
    const cursor: string = next === undefined ? '' : `&cursor=${encodeURIComponent(next)}`;
    const page = await tw.get(`/stock/alerts?limit=100${cursor}`);
    found.push(...page.items.filter((alert) => alert.sku === sku));
    next = page.next;
  } while (next);
  return found;
}
