import { elsewhere } from '../what-next.ts';
import { actAs } from './local.ts';
import { purchaseOrder, reviewed, stock } from './shapes.ts';
import { findCustomer, pay, place, type Stage, settled, shipAndDeliver, waitsFor } from './stage.ts';
import type { Watch } from './watch.ts';

/** Nothing to object, everything in stock, paid to the cent. @returns the order's id */
export async function cleanOrder(stage: Stage): Promise<string> {
  const { id: customerId, name } = findCustomer(stage, 'K-1002');
  stage.screen.title('A', `A clean order of ${name}`);
  const order = await place(stage, 'A', await actAs(stage.local, 'customer', customerId), {
    customerId,
    purchaseOrderNumber: 'SM-4711',
    lines: [
      { sku: 'TEA-JAS-01', quantity: '12.5' },
      { sku: 'GFT-TEA-SET', quantity: '10' },
    ],
  });
  await shipAndDeliver(stage, order, 'EP-1002-0001');
  await pay(stage, order);
  await settled(order);
  return order.id;
}

/** More discount than sales may give alone: a reviewer looks at the findings and decides. @returns the order's id */
export async function reviewedOrder(stage: Stage): Promise<string> {
  const { id: customerId, name } = findCustomer(stage, 'K-2002');
  stage.screen.title('B', `A discount above the limit, for ${name}: a reviewer decides`);
  const order = await place(stage, 'B', stage.people.sales, {
    customerId,
    lines: [{ sku: 'VLV-SOL-12', quantity: '20', discountPercent: '12' }],
  });
  await order.watch.until('the review', (o) => waitsFor(o, 'review'));
  await approve(stage, order.id);
  await shipAndDeliver(stage, order, 'EP-2002-0001');
  await pay(stage, order);
  await settled(order);
  return order.id;
}

/** The reviewer finds the order among those that wait, with the findings in words. */
async function approve({ people: { reviewer }, screen }: Stage, orderId: string): Promise<void> {
  for await (const { id, review } of reviewer.list('/reviews', reviewed))
    if (id === orderId) for (const { message } of review.findings) screen.note(message);
  const decision = { decision: 'approve', reason: 'Agreed with the customer' };
  await reviewer.decide(`/orders/${orderId}`, 'review', decision);
}

export interface Waiting {
  orderId: string;
  purchaseOrderId: string;
  /** What is still to come in, as the goods receipt takes it. */
  missing: { sku: string; quantity: string }[];
}

/** More than is in stock: what is there goes out, the rest is bought at the same time, and the order waits for it. */
export async function shortOrder(stage: Stage): Promise<Waiting> {
  const sku = 'CHN-08B-5M';
  const short = 15;
  const { id: customerId, name } = findCustomer(stage, 'K-3001');
  stage.screen.title('C', `More than is in stock, for ${name}`);
  const { available } = stock.parse(await stage.people.admin.get(`/stock/${sku}`));
  const order = await place(stage, 'C', await actAs(stage.local, 'customer', customerId), {
    customerId,
    onShortage: 'split',
    lines: [{ sku, quantity: String(Number(available) + short) }],
  });
  await shipAndDeliver(stage, order, 'EP-3001-0001');
  return showWait(stage, order);
}

async function showWait(stage: Stage, { id, watch }: { id: string; watch: Watch }): Promise<Waiting> {
  const { purchaseOrderIds, waits } = await watch.until(
    'the wait for goods',
    (o) => waitsFor(o, 'goods') && !waitsFor(o, 'delivery') && o,
  );
  const [purchaseOrderId = ''] = purchaseOrderIds;
  const { lines, supplier, kind } = purchaseOrder.parse(
    await stage.people.admin.get(`/purchase-orders/${purchaseOrderId}`),
  );
  for (const { quantity, unit, name } of lines)
    stage.screen.note(`${kind} order for ${quantity} ${unit} ${name}${supplier ? ` from ${supplier}` : ''}`);
  for (const wait of waits)
    stage.screen.note(
      `waits for ${wait.for} on ${wait.on} until ${wait.until.slice(0, 10)}, then: ${wait.otherwise}`,
    );
  const missing = lines.map(({ sku, quantity }) => ({ sku, quantity }));
  stage.screen.note('When the goods come in, it goes on:');
  stage.screen.command(receipt(stage.local.url, purchaseOrderId, missing));
  return { orderId: id, purchaseOrderId, missing };
}

/** The goods receipt as a line to paste. */
const receipt = (url: string, purchaseOrderId: string, lines: Waiting['missing']): string =>
  [
    `curl -s ${url}/purchase-orders/${purchaseOrderId}/receipts`,
    `-H "authorization: Bearer $(${elsewhere()}npm run -s token -- warehouse)"`,
    "-H 'content-type: application/json'",
    `-H 'idempotency-key: receipt-${purchaseOrderId}'`,
    `-d '${JSON.stringify({ lines })}'`,
  ].join(' ');
