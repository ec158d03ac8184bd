import { afterAll, beforeAll, expect, test } from 'vitest';
import { COUNTED, type Counted } from '../../infra/cost/counted.ts';
import { functionEntries } from '../../infra/functions.ts';
import { dump } from '../support/dump.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf } from '../support/flow.ts';
import { type Meter, startMeter } from '../support/meter.ts';
import { type Laptop, startLaptop } from '../support/tradewind.ts';

/** What an order takes of everything that AWS bills, against what the cost in the README is computed from. */
let meter: Meter;
let tw: Laptop;
let flow: Flow;
const invoked: string[] = [];

beforeAll(async () => {
  tw = await startLaptop({
    endpoints: async (real) => {
      meter = await startMeter(real.dynamodb);
      return { ...real, dynamodb: meter.endpoint };
    },
    log: (line) => {
      const [, name] = /^tradewind-test-([\w-]+): \d+ ms$/.exec(line) ?? [];
      if (name) invoked.push(name);
    },
  });
  flow = flowOf(tw);
});
afterAll(async () => {
  await tw.stop();
  await meter.stop();
});

/** What mails partners draws too, but seldom, and nothing of a clean order's. */
const SETTERS = functionEntries().flatMap(([name, { uses }]) =>
  uses.includes('fonts') && name !== 'partner-mails' ? [name] : [],
);
const isSetter = (name: string): boolean => SETTERS.some((setter) => setter === name);
const isAsked = (name: string): boolean => name.endsWith('-api') || name === 'billing-documents';

type Item = Record<string, unknown>;

/** The one document of a kind that is so, looked up beside the API, since that is what is counted. */
const found = (kind: string, isSo: (item: Item) => boolean): Promise<Item> =>
  eventually(async () => {
    const items = [...(await dump(tw.local))].filter(
      ([key]) => key.startsWith(`${kind}#`) && key.endsWith(` ${kind}`),
    );
    return items.map(([, item]) => item).find(isSo) ?? false;
  });

/** What people ask for in an order's life, and no more. */
async function liveOneOrder(customerId: string, skus: readonly string[]): Promise<string> {
  const lines = skus.map((sku) => ({ sku, quantity: '2' }));
  const { id, totals } = await tw.place(customerId, lines);
  const shipment = await found('SHIPMENT', ({ orderId }) => orderId === id);
  await tw.get(`/orders/${id}`);
  await tw.get('/shipments?status=created');
  await tw.post(`/shipments/${shipment.id}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
  for (const status of ['in-transit', 'delivered'] as const)
    await tw.post(`/shipments/${shipment.id}/tracking-events`, { status });
  const invoice = await found(
    'INVOICE',
    ({ orderId, mail }) => orderId === id && Object(mail).state === 'sent',
  );
  await tw.get(`/invoices/${invoice.id}/pdf`);
  await found('ORDER', (order) => order.id === id && order.status === 'delivered');
  await flow.pay(customerId, totals.total, { allocations: [{ orderId: id, amount: totals.total }] });
  await found('ORDER', (order) => order.id === id && order.status === 'settled');
  await eventually(async () => (await flow.running(id)).length === 0);
  await eventually(async () => (await dump(tw.local)).has(`FACT#${id} FACT#settled#0`));
  await eventually(async () => (await flow.mailsAbout(id)).length === COUNTED.mails);
  await sealed();
  return id;
}

/** What stays; records that are for a while only have a time to live. */
async function keptBytes(): Promise<number> {
  const items = [...(await dump(tw.local)).values()].filter((item) => !('ttl' in item));
  return items.reduce((sum, item) => sum + Buffer.byteLength(JSON.stringify(item)) + OVERHEAD_BYTES, 0);
}
/** DynamoDB bills this for each item, and an entry of an index is little more. */
const OVERHEAD_BYTES = 4 * 100;

/** That what comes in is offered to whoever waits is no order's cost. */
async function stockHeardOf(sku: string): Promise<void> {
  const heard = () => invoked.filter((name) => name === 'workflow-stream').length;
  const before = heard();
  // As opening stock, of which nobody is mailed.
  await tw.post('/stock/adjustments', {
    sku,
    warehouse: 'HAM',
    change: '100',
    kind: 'opening',
    reason: 'begun',
  });
  await eventually(async () => heard() > before);
}

/** What goods are worth is in the books, too. */
const COST = { currency: 'EUR', unitCost: '4' } as const;

/** All that is in the books is in its chain. */
const sealed = () =>
  eventually(async () => {
    const items = [...(await dump(tw.local)).keys()];
    const count = (kind: string) =>
      items.filter((key) => key.startsWith('ENTRY#') && key.endsWith(` ${kind}`)).length;
    return count('ENTRY') > 0 && count('ENTRY') === count('SEALED');
  });

async function count(): Promise<Counted> {
  const { id: customerId } = await tw.customer();
  const skus = await Promise.all([1, 2, 3].map(async () => (await tw.product({ cost: COST })).sku));
  for (const sku of skus) await stockHeardOf(sku);
  await sealed();
  const before = await keptBytes();
  invoked.length = 0;
  let id = '';
  const used = await meter.measure(async () => {
    id = await liveOneOrder(customerId, skus);
  });
  const mails = await flow.mailsAbout(id);
  const attached = mails.flatMap(({ attachments }) => attachments).reduce((sum, { size }) => sum + size, 0);
  const [run] = (await tw.local.executions.list()).filter(({ name }) => name.startsWith(id));
  return {
    requests: invoked.filter(isAsked).length,
    // With the one into the first state.
    transitions: (run?.transitions ?? 0) + 1,
    usualInvocations: invoked.filter((name) => !isSetter(name)).length,
    typesettings: invoked.filter(isSetter).length,
    writeUnits: used.writeUnits,
    readUnits: used.readUnits,
    mails: mails.length,
    attachedKb: Math.ceil(attached / 1000),
    storedKb: Math.ceil((await keptBytes()) / 1000 - before / 1000),
  };
}

test('an order takes what its cost is computed from', async () => {
  const counted = await count();
  const names = Object.keys(COUNTED) as (keyof Counted)[];
  // Stream records come in more or fewer calls, and an order's facts are read again when they change meanwhile.
  const off = names.filter((name) => counted[name] > COUNTED[name] || counted[name] < 0.8 * COUNTED[name]);
  expect(off.map((name) => `${name}: ${counted[name]}, not ${COUNTED[name]}`)).toEqual([]);
});
