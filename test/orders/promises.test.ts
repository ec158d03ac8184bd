import { afterAll, beforeAll, expect, test } from 'vitest';
import { allOn } from '../../functions/inventory/purchasing/days.ts';
import type { Peg, PurchaseOrder } from '../../functions/inventory/purchasing/model.ts';
import { purchaseOrders } from '../../functions/inventory/purchasing/store.ts';
import type { Order } from '../../functions/orders/model.ts';
import { promisedFor } from '../../functions/orders/promises.ts';
import { newId } from '../../functions/shared/ids.ts';
import { transact } from '../../functions/shared/table.ts';
import { samplePurchaseOrder } from '../inventory/sample-purchase-order.ts';
import { anOrder } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const settings = useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const TODAY = '2026-03-16T22:30:00.000Z';
const on = (day: string): string => `${day}T09:30:00.000Z`;

async function bought(day: string, waiter: Partial<Peg>, changes: Partial<PurchaseOrder> = {}) {
  const peg = { orderId: '', part: 'backorder', quantity: 5000, received: 0, taken: 0, ...waiter };
  const sample = samplePurchaseOrder({ changes: { id: newId('po'), ...changes } });
  const po = allOn({ ...sample, lines: sample.lines.map((line) => ({ ...line, pegs: [peg] })) }, on(day));
  await transact([purchaseOrders.create(po)]);
  return po.id;
}

function waitingFor(order: Order, ...purchaseOrderIds: string[]) {
  const none = { lines: [], holds: [], rounds: 0, shipmentIds: [] };
  const parts = [{ id: 'backorder', kind: 'backorder' as const, purchaseOrderIds, ...none }];
  return promisedFor({ ...order, parts }, ['backorder'], TODAY);
}

test('goods are promised for the day of the last of them, the day itself whole', async () => {
  const order = anOrder(settings);
  const own = { orderId: order.id };
  const [today, later] = [await bought('2026-03-16', own), await bought('2026-03-30', own)];
  const others = await bought('2026-05-01', { ...own, received: 5000 });
  expect(await waitingFor(order, today)).toEqual({ promisedOn: '2026-03-16' });
  expect(await waitingFor(order, today, later, others)).toEqual({ promisedOn: '2026-03-30' });
  expect(await waitingFor(order, others)).toEqual({});
});

test('no day is promised while any of them is late, or a component of what is made', async () => {
  const order = anOrder(settings);
  const own = { orderId: order.id };
  const [late, later] = [await bought('2026-03-15', own), await bought('2026-03-30', own)];
  expect(await waitingFor(order, late, later)).toEqual({ overdueSince: '2026-03-15' });
  const makerId = newId('po');
  const component = { orderId: makerId, part: 'components' };
  const suppliedBy = [await bought('2026-03-12', component), await bought('2026-03-13', component)];
  const made = await bought('2026-03-30', own, { id: makerId, kind: 'production', suppliedBy });
  expect(await waitingFor(order, made)).toEqual({ overdueSince: '2026-03-12' });
});
