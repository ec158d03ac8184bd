import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disputes } from '../../functions/billing/disputes/store.ts';
import { prepaymentIdOf } from '../../functions/billing/prepayments/rules.ts';
import { prepayments } from '../../functions/billing/prepayments/store.ts';
import { statements } from '../../functions/billing/statements/store.ts';
import { invoices } from '../../functions/billing/store.ts';
import { recordCustomer } from '../../functions/customers/create.ts';
import { changeAccount, customers } from '../../functions/customers/index.ts';
import { amendments } from '../../functions/orders/amending/store.ts';
import { amendmentsOf } from '../../functions/orders/index.ts';
import type { Order } from '../../functions/orders/model.ts';
import { quotations } from '../../functions/orders/quotations/store.ts';
import { listTimeline, orders } from '../../functions/orders/store.ts';
import { newEvaluation } from '../../functions/relations/evaluations/rules.ts';
import { evaluations } from '../../functions/relations/evaluations/store.ts';
import { goOnErasing } from '../../functions/relations/persons/erasing.ts';
import { personHandlers } from '../../functions/relations/persons/handlers.ts';
import { HOLDINGS } from '../../functions/relations/persons/holdings.ts';
import { withoutPerson } from '../../functions/relations/persons/one-person.ts';
import { contactErasures, erasures } from '../../functions/relations/persons/store.ts';
import { documents } from '../../functions/shared/clients.ts';
import { newId } from '../../functions/shared/ids.ts';
import { keys } from '../../functions/shared/keys.ts';
import { Stale, transact, type Write } from '../../functions/shared/table.ts';
import { now } from '../../functions/shared/time.ts';
import { recordEvent } from '../../functions/shared/timeline.ts';
import { newShipment } from '../../functions/shipping/rules.ts';
import { shipments } from '../../functions/shipping/store.ts';
import { audit } from '../../infra/audit/audit.ts';
import { taxIds } from '../../infra/audit/checks/tax-ids.ts';
import { scan } from '../../infra/audit/scan.ts';
import { sampleInvoice } from '../billing/sample-invoice.ts';
import { sampleStatement } from '../billing/sample-statement.ts';
import { aSent } from '../orders/sample-quotation.ts';
import { AT, aCustomer, anOrder } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { anAmendment, aPrepayment } from './amended-by.ts';

const settings = useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

/** The person of whom nothing is to be left, wherever it is named. */
const WHO = 'Zoë Quine';
const MAIL = 'zoe@quine.example';
const BUYER = { id: 'sub-9', role: 'customer', name: WHO };
const at = now();
const call = {
  caller: { id: 'sub-2', role: 'privacy', roles: ['privacy' as const] },
  at,
  language: 'en' as const,
};

const FINANCE = { id: 'sub-3', role: 'finance', name: 'Fin Ance' };
const paidWith = (type: string) => ({
  ...{ type, at: AT, by: FINANCE },
  data: { paymentId: 'pay_1', reference: `${WHO} Überweisung`, invoices: ['INV-2026-000042'] },
});
const moneyIn = async ({ id }: Order) =>
  (await listTimeline(id, { limit: 9 })).items.filter(({ type }) => type.startsWith('payment-'));

const aDone = (customer: ReturnType<typeof aCustomer>, over: Partial<Order> = {}): Order => ({
  ...anOrder(
    settings,
    { notes: `for ${WHO}`, delivery: { contact: { name: WHO, phone: '0815' }, instructions: `ask ${WHO}` } },
    { customer },
  ),
  status: 'settled',
  placedBy: BUYER,
  ...over,
});

/** A customer with a past in which its one person is named everywhere. */
async function known(over: Partial<ReturnType<typeof aCustomer>> = {}) {
  const { addresses, ...rest } = aCustomer();
  const customer = {
    ...rest,
    contacts: [{ name: WHO, email: MAIL }],
    addresses: addresses.map((one) => ({ ...one, name: WHO })),
    consent: { status: 'given' as const, at: AT, source: `told by ${WHO}` },
    ...over,
  };
  const { id: customerId } = customer;
  const order = aDone(customer);
  const { deliveryAddress: recipient, id: orderId } = order;
  const of = { orderId, part: 'HAM', round: 1, customerId, warehouse: 'HAM', recipient, lines: [] };
  const note = {
    status: 'delivered' as const,
    at: AT,
    note: `to ${WHO}`,
    by: { id: 'dhl', role: 'carrier' },
  };
  const buyer = { name: WHO };
  const invoice = sampleInvoice({ changes: { id: newId('inv'), customerId, buyer, status: 'paid' } });
  const dispute = {
    ...{ id: newId('dsp'), customerId, statementId: newId('stm'), line: 1 },
    ...{ document: { kind: 'invoice' as const, id: invoice.id }, amount: invoice.total },
    ...{ reason: `${WHO} says`, raisedBy: WHO, owner: { name: 'Mo', email: 'mo@tradewind.example' } },
    ...{ deadline: AT, status: 'rejected' as const, version: 1, createdAt: AT, updatedAt: AT },
  };
  const answer = { state: 'confirmed' as const, at: AT, name: WHO };
  const statement = {
    ...sampleStatement({ language: 'en', lines: 2 }),
    id: newId('stm'),
    customerId,
    answer,
  };
  const quotation = {
    ...aSent(settings, {}, customer),
    status: 'declined' as const,
    answer: {
      decision: 'declined' as const,
      name: WHO,
      words: MAIL,
      via: 'link' as const,
      at: AT,
      by: BUYER,
    },
  };
  await transact([
    ...recordCustomer(customer),
    orders.create(order),
    recordEvent(orderId, { type: 'order-placed', at: AT, by: BUYER }),
    ...['payment-received', 'payment-reversed'].map((type) => recordEvent(orderId, paidWith(type))),
    shipments.create({ ...newShipment(of, AT), status: 'delivered', trackingEvents: [note] }),
    evaluations.create(newEvaluation(order, { rating: 2, words: `ask ${WHO}` }, {}, BUYER, AT)),
    amendments.create(anAmendment(order, BUYER, `${WHO} wants more`)),
    amendments.create(anAmendment(order, FINANCE, `${WHO} told us`)),
    recordEvent(orderId, {
      type: 'amendment-withdrawn',
      at: AT,
      by: BUYER,
      reason: `${WHO} changed her mind`,
    }),
    quotations.create(quotation),
    prepayments.create(aPrepayment(order, customer.name, WHO)),
    invoices.create(invoice),
    statements.create({ ...statement, buyer }),
    disputes.create(dispute),
  ]);
  return { customer, order, invoice, statement: { ...statement, buyer } };
}

const params = (id: string) => ({ params: { id }, query: undefined, body: undefined });
const erase = (id: string) =>
  personHandlers.eraseCustomer({ ...call, ...params(id), body: { reason: 'asked for' } });
const commit = ({ writes = [] }: { writes?: readonly Write[] }) => transact(writes);
const stands = (id: string) => erasures.get(keys.erasure(id));

/** As the stream brings it, until nothing changes any more. */
async function follow(id: string): Promise<void> {
  for (let state = 'running'; state === 'running'; ) {
    const after = await stands(id);
    await goOnErasing({ after: { ...after } });
    ({ state } = await stands(id));
  }
}

async function namesIn(customerId: string): Promise<string[]> {
  const named: string[] = [];
  for await (const item of scan(documents, process.env.TABLE_NAME ?? ''))
    if (JSON.stringify(item).includes(customerId) && /Zoë|quine|0815/.test(JSON.stringify(item)))
      named.push(String(item.sk));
  return named.sort();
}

describe('personal data', () => {
  test('is told document by document, page by page, and of nobody else', async () => {
    const { customer } = await known();
    await known();
    const told = [];
    const query = { limit: 1 };
    let cursor: string | undefined;
    do {
      const { body } = await personHandlers.listPersonalData({
        ...call,
        ...params(customer.id),
        query: { ...query, cursor },
      });
      told.push(...body.items);
      cursor = body.next;
    } while (cursor);
    expect(told.map((one) => one.in)).toEqual([
      'customer',
      'order',
      'quotation',
      'shipment',
      'evaluation',
      'invoice',
      'statement',
      'dispute',
      'prepayment',
    ]);
    for (const one of told) expect(JSON.stringify(one.data)).toContain(WHO);
    expect(told[0]?.data).toMatchObject({ consent: customer.consent, contacts: customer.contacts });
    expect(told[1]?.data).toMatchObject({
      amendments: expect.arrayContaining(
        ['wants more', 'told us'].map((said) => expect.objectContaining({ reason: `${WHO} ${said}` })),
      ),
      events: [{ type: 'order-placed' }, { type: 'amendment-withdrawn' }],
    });
  });
});

describe('an erasure', () => {
  test('takes the person from everywhere but the books, and changes none of those', async () => {
    const { customer, order, invoice, statement } = await known();
    const { id } = customer;
    await commit(await erase(id));
    expect((await customers.get(keys.customer(id))).erased).toEqual({
      at,
      by: { id: 'sub-2', role: 'privacy' },
    });
    await follow(id);
    expect(await namesIn(id)).toEqual(['INVOICE', 'STATEMENT']);
    expect(await invoices.get(keys.invoice(invoice.id))).toEqual(invoice);
    const after = await statements.get(keys.statement(statement.id));
    expect({ ...after, answer: 0, version: 1, updatedAt: 0 }).toEqual({
      ...statement,
      answer: 0,
      updatedAt: 0,
    });
    const left = await orders.get(keys.order(order.id));
    expect([left.totals, left.lines, left.deliveryAddress.country]).toEqual([
      order.totals,
      order.lines,
      'DE',
    ]);
    const { items: events } = await listTimeline(order.id, { limit: 9 });
    const placed = events.filter(({ type }) => type === 'order-placed');
    expect(placed).toMatchObject([{ at: AT, by: { id: 'sub-9', role: 'customer' } }]);
    expect(placed[0]?.by.name).toBeUndefined();
    const told = { ...paidWith('').data, reference: 'erased' };
    expect((await moneyIn(order)).map(({ by, data }) => [by, data])).toEqual(
      Array.from({ length: 2 }, () => [FINANCE, told]),
    );
    const { body } = await personHandlers.getErasure({ ...call, ...params(id) });
    expect(body).toMatchObject({ state: 'done', reason: 'asked for', looked: 8, changed: 7 });
    expect(body.kept.join()).toContain('Invoices');
    await expect(customers.get(keys.customer(id))).resolves.toMatchObject({ active: false });
  });

  test('that is asked for again takes what has come since, and says who asked first', async () => {
    const { customer, order } = await known();
    const { id } = customer;
    await commit(await erase(id));
    await follow(id);
    const first = await stands(id);
    const late = newEvaluation({ ...order, id: newId('ord') }, { rating: 5, words: WHO }, {}, undefined, at);
    await transact([evaluations.create(late)]);
    await commit(await erase(id));
    await follow(id);
    expect(await namesIn(id)).toEqual(['INVOICE', 'STATEMENT']);
    const { requestedBy, createdAt, state, changed } = await stands(id);
    expect([requestedBy, createdAt]).toEqual([first.requestedBy, first.createdAt]);
    expect([state, changed]).toEqual(['done', first.changed + 1]);
  });

  test('that was cut off in the middle goes on when it is asked for again, and no document is changed twice', async () => {
    const { customer, order } = await known();
    const { id } = customer;
    await commit(await erase(id));
    for (const one of HOLDINGS.slice(0, 2)) await one.erase(id, { limit: 20 }, at);
    const halfway = (await orders.get(keys.order(order.id))).version;
    const again = await erase(id);
    expect(again.body.state).toBe('running');
    await commit(again);
    await Promise.all([follow(id), follow(id)]);
    expect(await namesIn(id)).toEqual(['INVOICE', 'STATEMENT']);
    expect((await orders.get(keys.order(order.id))).version).toBe(halfway);
  });

  test('also takes what was merged into the customer, step by step', async () => {
    const { customer: before } = await known();
    const { customer } = await known({ mergedFrom: [before.id] });
    const more = Array.from({ length: 45 }, () => aDone(before));
    await transact(more.map((one) => orders.create(one)));
    await commit(await erase(customer.id));
    await follow(customer.id);
    expect(await namesIn(before.id)).toEqual(['INVOICE', 'STATEMENT']);
    expect((await stands(customer.id)).version).toBeGreaterThan(2);
  });

  test('is refused while anything goes on, and while money is owed either way', async () => {
    const { customer } = await known();
    const [busy, owing] = [(await known()).customer, (await known()).customer];
    await transact([orders.create(aDone(busy, { id: newId('ord'), status: 'confirmed' }))]);
    await expect(erase(busy.id)).rejects.toThrow('open orders');
    await transact([changeAccount(owing.id, 'EUR', { receivable: 1 })]);
    await expect(erase(owing.id)).rejects.toThrow('money on its account');
    const decided = await erase(customer.id);
    await transact([changeAccount(customer.id, 'EUR', { unapplied: 1 })]);
    await expect(commit(decided)).rejects.toBeInstanceOf(Stale);
  });
});

describe('the erasure of one contact', () => {
  const OTHER = { name: 'Bo Other', email: 'bo@other.example' };
  const asking = (id: string, over: object = {}) =>
    personHandlers.eraseContact({
      ...call,
      ...params(id),
      body: { name: 'zoë quine', email: MAIL.toUpperCase(), phone: '0815', reason: 'asked for', ...over },
    });
  const stand = (id: string) => contactErasures.get(keys.contactErasure(id));

  async function followContact(id: string): Promise<void> {
    for (let state = 'running'; state === 'running'; ) {
      await goOnErasing({ after: { ...(await stand(id)) } });
      ({ state } = await stand(id));
    }
  }

  test('takes its traces and leaves all else, and keeps who asked for it but not whom it was about', async () => {
    const { customer, order } = await known({
      name: `${OTHER.name} & Co`,
      contacts: [{ name: WHO, email: MAIL }, OTHER],
      invoiceEmail: MAIL,
    });
    const { id } = customer;
    await commit(await asking(id));
    expect((await customers.get(keys.customer(id))).contacts).toEqual([OTHER]);
    await expect(asking(id)).rejects.toThrow('still being erased');
    await followContact(id);
    expect(await namesIn(id)).toEqual(['INVOICE', 'STATEMENT']);
    const { invoiceEmail, active, name, taxId } = await customers.get(keys.customer(id));
    expect([invoiceEmail, active, name, taxId]).toEqual([undefined, true, customer.name, customer.taxId]);
    const left = await orders.get(keys.order(order.id));
    expect(left.notes).toBe('for erased');
    for (const { data } of await moneyIn(order)) expect(data?.reference).toBe('erased Überweisung');
    expect(left.delivery).toEqual({
      contact: { name: 'erased', phone: 'erased' },
      instructions: 'ask erased',
    });
    expect(left.deliveryAddress.city).toBe(order.deliveryAddress.city);
    expect([left.lines, left.totals]).toEqual([order.lines, order.totals]);
    const amended = await amendmentsOf(order.id);
    const by = (role: string) => amended.find((one) => one.by.role === role);
    expect(by('customer')).toMatchObject({ reason: 'erased wants more', before: { lines: order.lines } });
    expect(by('finance')).toMatchObject({
      by: FINANCE,
      reason: 'erased told us',
      withdrawn: { by: FINANCE },
    });

    await commit(await asking(id, { ...OTHER, phone: undefined, reason: 'has left' }));
    await followContact(id);
    const done = await stand(id);
    expect(done).toMatchObject({ state: 'done', reason: 'has left', earlier: [{ reason: 'asked for' }] });
    expect(JSON.stringify(done)).not.toMatch(/quine|Other|0815/i);
    const asked = await prepayments.get(keys.prepayment(prepaymentIdOf(order.id)));
    expect([asked.buyer.name, asked.deliveredTo.name]).toEqual(['Bo Other & Co', 'erased']);
    expect((await customers.get(keys.customer(id))).contacts).toEqual([]);
  });

  test.each([
    ['Liquid for Li, please', { name: 'Li' }, 'Liquid for erased, please'],
    ['请联系王伟收货', { name: '王伟' }, '请联系erased收货'],
    ['call +49 (0) 30.', { name: 'Zoë', phone: '+49 (0) 30' }, 'call erased.'],
  ])('takes whole words: %s', (notes, person, left) => {
    const { notes: _, ...blank } = { id: 'ord_1', notes };
    expect(withoutPerson<{ id: string; notes?: string }>({ id: 'ord_1', notes }, blank, person)).toEqual({
      id: 'ord_1',
      notes: left,
    });
  });
});

test('a tax id that was erased finds nobody, and one that stays finds its customer', async () => {
  const store = scan(documents, process.env.TABLE_NAME ?? '');
  expect((await audit(store, at, { taxIds })).violations).toEqual([]);
});
