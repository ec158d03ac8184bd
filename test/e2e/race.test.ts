import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { flowOf } from '../support/flow.ts';
import { type Answer, type Order, startTradewind, type Tradewind } from '../support/tradewind.ts';

const IN_STOCK = 50;
const BUYERS = 200;
const CUSTOMERS = 8;
/** How long the whole rush may take on two busy cores. */
const RUSH_MS = 480_000;

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

/** Orders as they are once each has been decided on. */
const decided = (ids: readonly string[]): Promise<Order[]> =>
  Promise.all(ids.map((id) => tw.until(id, (o) => !['placed', 'reviewing'].includes(o.status), RUSH_MS)));

const isRejected = (order: Order) => order.status === 'rejected';

async function someCustomers(): Promise<string[]> {
  const made = await Promise.all(Array.from({ length: CUSTOMERS }, () => tw.customer()));
  return made.map((customer) => customer.id);
}

/** Every buyer at once, each one impatient: the same request goes out twice. */
const rush = (customers: readonly string[], lines: object[]): Promise<[Answer, Answer][]> =>
  Promise.all(
    Array.from({ length: BUYERS }, (_, i) => {
      const customerId = customers[i % customers.length] ?? '';
      const key = randomUUID();
      const buyer = tw.as('customer', customerId);
      const body = { customerId, lines, onShortage: 'refuse' };
      const send = () => persist(() => buyer.post('/orders', body, key));
      return Promise.all([send(), send()]);
    }),
  );

/** Whoever is told that we are too busy sends the same once more. */
const persist = (send: () => Promise<Answer>): Promise<Answer> =>
  eventually(
    async () => {
      const answer = await send();
      return answer.status < 500 && answer;
    },
    { withinMs: RUSH_MS },
  );

test('200 buyers of the last 50: exactly 50 get one, 150 are told, whatever is sent twice', {
  timeout: RUSH_MS + 60_000,
}, async () => {
  const customers = await someCustomers();
  const { sku } = await tw.product();
  await tw.stock(sku, String(IN_STOCK));
  const answers = await rush(customers, [{ sku, quantity: '1' }]);
  const ids = answers.map(idOfBoth);
  expect(new Set(ids).size).toBe(BUYERS);

  const orders = await decided(ids);
  const rejected = orders.filter(isRejected);
  expect(rejected).toHaveLength(BUYERS - IN_STOCK);
  expect(new Set(rejected.map((o) => o.rejection?.reason))).toEqual(new Set(['out-of-stock']));
  expect(orders.filter((o) => o.status === 'confirmed')).toHaveLength(IN_STOCK);
  expect(await flowOf(tw).levelOf(sku)).toEqual({ onHand: '50', reserved: '50', available: '0' });
  await expectSound(tw);
});

/** One of the two made it, unless its answer got lost and it had to ask again, too; both saw the same. */
function idOfBoth(both: [Answer, Answer]): string {
  const [one, other] = both;
  expect([one.status, other.status], JSON.stringify([one.body, other.body])).toEqual([201, 201]);
  expect(one.body).toEqual(other.body);
  expect(both.filter((a) => a.headers.get('idempotency-replayed') === null).length).toBeLessThan(2);
  return one.body.id;
}

test('of orders with two lines of one SKU the sum is what counts', { timeout: RUSH_MS }, async () => {
  const [customerId = ''] = await someCustomers();
  const { sku } = await tw.product();
  await tw.stock(sku, '10');
  const lines = [
    { sku, quantity: '2' },
    { sku, quantity: '1' },
  ];
  const placed = await Promise.all(
    Array.from({ length: 8 }, () => tw.place(customerId, lines, { onShortage: 'refuse' })),
  );
  const orders = await decided(placed.map((o) => o.id));
  expect(orders.filter(isRejected)).toHaveLength(5);
  expect(await flowOf(tw).levelOf(sku)).toEqual({ onHand: '10', reserved: '9', available: '1' });
  await expectSound(tw);
});
