import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf, receipt, waitsFor } from '../support/flow.ts';
import { type Laptop, startLaptop } from '../support/tradewind.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'tradewind-logs-'));
let tw: Laptop;
let flow: Flow;
beforeAll(async () => {
  tw = await startLaptop({ dataDir });
  flow = flowOf(tw);
});
afterAll(async () => {
  await tw.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

type Line = Record<string, unknown> & { message: string };

const written = (): string => readFileSync(join(dataDir, 'log.txt'), 'utf8');
/** What functions logged, which are the lines in JSON. */
const linesOf = (text: string): Line[] =>
  text.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));

/** All that people told us or that tells of people; none of it is for whoever reads the log. */
const PERSON = {
  name: 'Henriette Ødegård-Vogelsang',
  street: 'Amselweg 17 ½',
  city: 'Wolkenstein 云石',
  email: "henriette.o'vogel+order@vogelsang.example",
  phone: '+49 3725 884471',
  taxId: 'DE998877602',
  notes: 'Please ring twice, the dog is friendly',
  reason: 'She promised it to her neighbour',
  number: 'PO-VOGEL-1',
  bank: 'SEPA Vogelsang 4711',
};

async function person() {
  const { name, street, city, email, phone, taxId } = PERSON;
  return tw.customer({
    name,
    taxId,
    invoiceEmail: email,
    contacts: [{ name, email, phone }],
    addresses: [{ label: 'Home', name, street, city, postalCode: '09429', country: 'DE' }],
  });
}

/** From placing to settlement, with what goes wrong on the way. */
async function business() {
  const [customer, product] = await Promise.all([person(), tw.product()]);
  await tw.stock(product.sku, '5000');
  const lines = [{ sku: product.sku, quantity: '2' }];
  const fields = { purchaseOrderNumber: PERSON.number, notes: PERSON.notes };
  const clean = await tw.place(customer.id, lines, fields);
  await flow.fulfil(clean.id);
  const money = { ...receipt(customer.id, clean.totals.total), reference: PERSON.bank };
  await tw.post('/payments', money);
  await tw.until(clean.id, (o) => o.status === 'settled');
  const large = await tw.place(customer.id, [{ sku: product.sku, quantity: '3000' }], fields);
  await tw.until(large.id, waitsFor('review'));
  await tw.post(`/orders/${large.id}/review`, { decision: 'reject', reason: PERSON.reason });
  await flow.ended(large.id, 'rejected');
  return { customer, product, clean, large };
}

/** Requests that are refused, each with a person in it where it is wrong. */
async function mistakes(customerId: string) {
  const admin = tw.as('admin');
  return [
    await admin.post('/customers', { name: PERSON.name, [PERSON.email]: PERSON.phone }),
    await admin.post('/customers', PERSON.name),
    await admin.post('/orders', { customerId, lines: [], notes: PERSON.notes.repeat(100) }),
    await admin.post('/payments', { customerId, reference: PERSON.bank }, `key ${PERSON.name}`),
    await admin.get(`/customers?name=${encodeURIComponent(PERSON.name)}`),
    await admin.get(`/customers/${encodeURIComponent(PERSON.email)}`),
    await admin.get(`/orders?cursor=${encodeURIComponent(PERSON.street)}`),
  ];
}

it('names the trace of every request and the order of every step, and no person', async () => {
  const { customer, clean, large } = await business();
  const refused = await mistakes(customer.id);
  const traceIds = refused.map(({ body }) => body.traceId);
  expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 404, 400]);

  const lines = await eventually(() => {
    const all = linesOf(written());
    for (const traceId of traceIds)
      expect(all.filter((l) => l.traceId === traceId)).toMatchObject([{ message: 'request' }]);
    return all;
  });
  const traces = lines.filter((l) => l.message === 'request').map((l) => l.traceId);
  expect(traces.length).toBeGreaterThan(20);
  expect(new Set(traces).size).toBe(traces.length);

  const working = lines.filter((l) => ['step', 'mail', 'step failed', 'token was spent'].includes(l.message));
  expect(new Set(working.map((l) => l.message))).toContain('mail');
  // The stock for it was so much that finance was asked, which is about no order.
  const ofOrders = working.filter((l) => !String(l.key).startsWith('approval-adj_'));
  expect(ofOrders.length).toBe(working.length - 1);
  expect(ofOrders.filter((l) => l.orderId !== clean.id && l.orderId !== large.id)).toEqual([]);
  const steps = working.filter((l) => l.orderId === clean.id).map((l) => l.step);
  expect(steps).toEqual(
    expect.arrayContaining(['Review', 'Reserve', 'Ship', 'Invoice', 'MailInvoice', 'Settle']),
  );

  // From the request that placed it to the last step: the same trace, in lines that name the order.
  const placed = lines.find((l) => l.route === 'POST /orders' && l.orderId === clean.id);
  expect(placed?.traceId).toMatch(/^1-[0-9a-f]{8}-[0-9a-f]{24}$/);
  const own = lines.filter((l) => l.step && l.orderId === clean.id);
  expect(new Set(own.map((l) => l.traceId))).toEqual(new Set([placed?.traceId]));
  const asked = lines.filter((l) => /^\w+ \/orders\/\{id\}/.test(String(l.route)));
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((l) => l.orderId !== clean.id && l.orderId !== large.id)).toEqual([]);
  const dispatched = lines.filter((l) => l.route === 'POST /shipments/{id}/dispatch');
  expect(dispatched.map((l) => l.orderId)).toEqual([clean.id]);
  const events = lines.filter((l) => l.message === 'mail event' && String(l.key).startsWith('invoice-'));
  expect(new Set(events.map((l) => l.orderId))).toEqual(new Set([clean.id]));

  const figures = linesOf(written()).filter((l) => '_aws' in l);
  expect(figures).toContainEqual(expect.objectContaining({ OrdersEntered: 1, Status: 'settled' }));
  const { amount, currency } = clean.totals.total;
  for (const name of ['MoneyInvoiced', 'MoneyReceived'])
    expect(figures).toContainEqual(expect.objectContaining({ [name]: amount / 100, Currency: currency }));
  expect(figures).toContainEqual(expect.objectContaining({ Mails: 1, State: 'sent' }));

  const told = lines.map((line) => JSON.stringify(line)).join('\n');
  for (const secret of Object.values(PERSON)) expect(told).not.toContain(secret);
  expect(told).not.toMatch(/Bearer|eyJ[\w-]{10}|[\w.]+@[\w-]+\.\w/);
});
