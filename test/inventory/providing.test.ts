import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import { changed, expectChange } from '../../functions/inventory/purchasing/expecting.ts';
import { purchaseHandlers } from '../../functions/inventory/purchasing/handlers.ts';
import type { PurchaseOrder } from '../../functions/inventory/purchasing/model.ts';
import { holderOfComponents } from '../../functions/inventory/purchasing/pegs.ts';
import { postpone } from '../../functions/inventory/purchasing/postponing.ts';
import { procure } from '../../functions/inventory/purchasing/procuring.ts';
import { provide } from '../../functions/inventory/purchasing/providing.ts';
import { fitsReceipts, takesMore } from '../../functions/inventory/purchasing/room.ts';
import { purchaseRoutes } from '../../functions/inventory/purchasing/routes.ts';
import { unpeg } from '../../functions/inventory/purchasing/rules.ts';
import { purchaseOrders } from '../../functions/inventory/purchasing/store.ts';
import { adjust } from '../../functions/inventory/stock.ts';
import { levelsOfSku, monthsOf, reservationsOf } from '../../functions/inventory/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { transact } from '../../functions/shared/table.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { AT, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const { getPurchaseOrderPdf: _, ...routes } = purchaseRoutes;
const call = stackOf(routes, purchaseHandlers);
const receive = (id: string, lines: object[]) =>
  call('receiveGoods', {
    params: { id },
    body: JSON.stringify({ lines }),
    headers: { 'idempotency-key': randomUUID() },
  });
const read = (id: string) => purchaseOrders.get(keys.purchaseOrder(id));

let made = 0;
const own = { kind: 'production', leadTimeDays: 1 } as const;
const price = { currency: 'EUR', unitPrice: '4.00' } as const;

/** A product of so many components, two of each, and a production order for some of it that orders wait for. */
async function production(count: number, orders: readonly number[]) {
  const name = `P-${++made}`;
  const parts = Array.from({ length: count }, (_, i) => `${name}-${i}`);
  const components = parts.map((sku) => ({ sku, quantity: 2000 }));
  const supply = { kind: 'purchase', supplier: `of ${name}`, leadTimeDays: 7, price } as const;
  await transact([
    ...parts.map((sku) => products.create(aProduct({ sku, supply }))),
    products.create(aProduct({ sku: name, supply: own, components })),
  ]);
  let id = '';
  for (const quantity of orders) {
    const turnOf = () => ({ dueOn: '2026-04-01', priority: 'high' as const });
    const want = { orderId: newId('ord'), part: 'backorder', warehouse: 'HAM', at: AT, turnOf };
    const { ids, writes } = await procure([{ sku: name, quantity }], want);
    await transact(writes);
    id = ids[0] ?? '';
  }
  return { id, name, parts };
}

async function stock(sku: string, quantity: number): Promise<void> {
  const cause = { kind: 'adjustment', reason: 'found', reference: 'r', at: AT, by: SALES } as const;
  await transact(
    adjust({ sku, warehouse: 'HAM', quantity, product: undefined }, cause, () => new Error('short')),
  );
}

const levelOf = async (sku: string) => {
  const [level] = await levelsOfSku(sku);
  return [level?.onHand, level?.reserved];
};
const heldOf = async (id: string, sku: string) => {
  const [held] = await reservationsOf([{ sku, warehouse: 'HAM', holder: holderOfComponents(id) }]);
  return held?.quantity ?? 0;
};

test('components are reserved and bought once, however often and by how many at once it is asked for', async () => {
  const { id, parts } = await production(2, [3000]);
  const [there = '', short = ''] = parts;
  await stock(there, 4000);
  await Promise.all(Array.from({ length: 5 }, () => provide(id)));
  await provide(id);
  const po = await read(id);
  expect(po.components?.map((one) => [one.reserved, one.missing])).toEqual([
    [4000, 2000],
    [0, 6000],
  ]);
  expect(await levelOf(there)).toEqual([4000, 4000]);
  const bought = await read(po.suppliedBy?.[0] ?? '');
  expect(bought.lines.map((l) => [l.sku, l.quantity, l.pegs.length])).toEqual([
    [there, 2000, 1],
    [short, 6000, 1],
  ]);
  expect(bought.lines[0]?.pegs[0]).toMatchObject({ orderId: id, dueOn: '2026-04-01', priority: 'high' });
  // Seven days until they are there, and one to make it.
  expect(po.expectedAt > bought.expectedAt).toBe(true);
});

test('what is made comes later when a component does, and comes back with it', async () => {
  const { id, parts } = await production(2, [3000]);
  await provide(id);
  const sourceId = (await read(id)).suppliedBy?.[0] ?? '';
  const planned = (await read(id)).expectedAt;
  const own = plusDays(AT, 1);
  expect(await read(id)).toMatchObject({ ownExpectedAt: own });
  const write = async (po: PurchaseOrder) => transact([purchaseOrders.replace(po)]);
  const moveTo = async (day: string) => {
    await write(changed(await read(sourceId), { expectedAt: day }, day));
    await Promise.all([postpone(id), postpone(id)]);
    await postpone(id);
    return read(id);
  };
  const later = plusDays(planned, 30);
  expect(await moveTo(later)).toMatchObject({ expectedAt: plusDays(later, 1), ownExpectedAt: own });
  expect(await moveTo(planned)).toMatchObject({ expectedAt: plusDays(planned, 1), ownExpectedAt: own });
  // A day that somebody gives is its own from then on, however early the components are.
  const said = plusDays(planned, 10);
  await write(changed(await read(id), { expectedAt: said }, AT));
  expect(await moveTo(later)).toMatchObject({ expectedAt: plusDays(later, 1), ownExpectedAt: said });
  const back = await moveTo(planned);
  expect([back.expectedAt, back.ownExpectedAt]).toEqual([said, undefined]);
  expect((await moveTo(plusDays(planned, 1))).version).toBe(back.version);

  // All of them are here: it can be made from now on.
  await moveTo(later);
  const lines = parts.map((sku) => ({ sku, quantity: '6' }));
  expect((await receive(sourceId, lines)).status).toBe(201);
  await provide(id);
  await postpone(id);
  const { receipts } = await read(sourceId);
  const ready = plusDays(receipts[0]?.at ?? '', 1);
  expect(await read(id)).toMatchObject({ ready: true, expectedAt: [ready, said].toSorted()[1] });
});

test('what comes in is taken over, used up as it is made, and in part', async () => {
  const { id, name, parts } = await production(1, [3000]);
  const [part = ''] = parts;
  await provide(id);
  const boughtId = (await read(id)).suppliedBy?.[0] ?? '';
  expect((await receive(id, [{ sku: name, quantity: '1' }])).status).toBe(409);
  expect((await receive(boughtId, [{ sku: part, quantity: '5' }])).status).toBe(201);
  await Promise.all([provide(id), provide(id), provide(id)]);
  expect([await heldOf(id, part), await levelOf(part)]).toEqual([5000, [5000, 5000]]);
  expect((await receive(id, [{ sku: name, quantity: '3' }])).status).toBe(409);
  expect((await receive(id, [{ sku: name, quantity: '2' }])).body).toMatchObject({
    status: 'partly-received',
    components: [{ consumed: '4', reserved: '1', missing: '1' }],
  });
  expect([await heldOf(id, part), await levelOf(part)]).toEqual([1000, [1000, 1000]]);
  // What is free does, where what is set aside does not suffice; what was bought beside it is then left.
  await stock(part, 1000);
  expect((await receive(id, [{ sku: name, quantity: '1' }])).body.status).toBe('received');
  await provide(id);
  expect(await levelOf(part)).toEqual([0, 0]);
  const sold = (await monthsOf(part, '2026-03')).flatMap((month) => [...month.sold]);
  expect(sold).toEqual([['2026-03-02', 6000]]);
  expect(await read(boughtId)).toMatchObject({ lines: [{ pegs: [{ quantity: 5000, taken: 5000 }] }] });
});

test('what was begun unsent and is for nobody any more is over, and so is all that was got for it', async () => {
  const { id, name, parts } = await production(1, [4000]);
  const [part = ''] = parts;
  await stock(part, 6000);
  await provide(id);
  const made = await receive(id, [{ sku: name, quantity: '1', damaged: '1' }]);
  expect(made.body).toMatchObject({ components: [{ consumed: '4', reserved: '2', missing: '4' }] });
  await provide(id);
  const begun = await read(id);
  const boughtId = begun.suppliedBy?.[0] ?? '';
  expect(await read(boughtId)).toMatchObject({ lines: [{ quantity: 4000 }] });
  const left = unpeg(begun, begun.lines[0]?.pegs[0]?.orderId ?? '', AT);
  await transact([purchaseOrders.replace(left), ...expectChange(begun, left)]);
  await provide(id);
  expect(await read(id)).toMatchObject({
    status: 'closed',
    lines: [{ quantity: 1000, received: 1000 }],
    components: [{ consumed: 4000, reserved: 0, missing: 0 }],
    suppliedBy: [],
  });
  expect(await read(boughtId)).toMatchObject({ status: 'cancelled', lines: [{ quantity: 0 }] });
  expect([await heldOf(id, part), (await levelOf(part))[1]]).toEqual([0, 0]);
});

test('what was closed brings no more, and the rest is bought anew', async () => {
  const { id } = await production(1, [2000]);
  await provide(id);
  const boughtId = (await read(id)).suppliedBy?.[0] ?? '';
  const headers = () => ({ 'idempotency-key': randomUUID() });
  const body = (of: object) => ({ params: { id: boughtId }, body: JSON.stringify(of), headers: headers() });
  await call('sendPurchaseOrder', body({ via: 'telephone' }));
  expect((await call('closePurchaseOrder', body({ reason: 'none left' }))).status).toBe(200);
  await provide(id);
  const { suppliedBy = [] } = await read(id);
  expect([suppliedBy.length, suppliedBy.includes(boughtId)]).toEqual([1, false]);
  expect(await read(suppliedBy[0] ?? '')).toMatchObject({ lines: [{ quantity: 4000 }] });
  expect((await read(boughtId)).lines[0]?.pegs).toEqual([]);
});

test('of the most components, for as many orders as a draft takes, a receipt fits one transaction', async () => {
  const { id, name, parts } = await production(
    12,
    Array.from({ length: 40 }, () => 1000),
  );
  const all = await purchaseOrders.getMany([keys.purchaseOrder(id)]);
  expect(all.every(fitsReceipts)).toBe(true);
  const [line] = await full(name);
  expect(line && takesMore(line, [{ sku: name, quantity: 1000 }], newId('ord'))).toBe(false);
  const fullId = line?.id ?? '';
  for (const part of parts) await stock(part, 80_000);
  await provide(fullId);
  const quantity = String((line?.lines[0]?.quantity ?? 0) / 1000);
  expect((await receive(fullId, [{ sku: name, quantity }])).body.status).toBe('received');
});

/** The draft that was full before the open one was begun. */
async function full(sku: string) {
  const { items } = await purchaseOrders.list('byKind', 'PO', { limit: 100 });
  const ofProduct = items.filter((po) => po.lines.some((l) => l.sku === sku));
  return ofProduct.toSorted((a, b) => (b.lines[0]?.pegs.length ?? 0) - (a.lines[0]?.pegs.length ?? 0));
}
