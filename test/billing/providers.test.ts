import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bankTransactions } from '../../functions/billing/bank/store.ts';
import { refunds } from '../../functions/billing/credit/store.ts';
import type { Invoice } from '../../functions/billing/model.ts';
import { charges } from '../../functions/billing/providers/store.ts';
import { invoices, payments } from '../../functions/billing/store.ts';
import { getAccount } from '../../functions/customers/index.ts';
import { customers } from '../../functions/customers/store.ts';
import { handler as webhook } from '../../functions/relations/webhooks.ts';
import { newId } from '../../functions/shared/ids.ts';
import { below, inState, keys, owned } from '../../functions/shared/keys.ts';
import { providerSecret, readOrMakeSecret, rotateSecret } from '../../functions/shared/secret.ts';
import { sign } from '../../functions/shared/signature.ts';
import { queryAll, transact } from '../../functions/shared/table.ts';
import { now, plusSeconds } from '../../functions/shared/time.ts';
import { keepLog } from '../support/log-lines.ts';
import { aCustomer } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { eventOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';
import { sampleInvoice } from './sample-invoice.ts';

const PROVIDER = 'simulator';
let stop: () => Promise<void>;
let secret: Buffer;
const secretNow = async () =>
  Buffer.from((await readOrMakeSecret(providerSecret(PROVIDER))).value, 'base64url');
beforeAll(async () => {
  keepLog();
  stop = await useTable();
  useSettings();
  secret = await secretNow();
});
afterAll(() => stop());

const euros = (amount: number) => ({ amount, currency: 'EUR' as const });
let number = 0;

/** An invoice of a customer of its own, of which so much is open. */
async function owed(amount: number): Promise<Invoice> {
  const customer = aCustomer();
  const invoice: Invoice = {
    ...sampleInvoice(),
    id: newId('inv'),
    orderId: newId('ord'),
    customerId: customer.id,
    number: `INV-2026-9${String(++number).padStart(5, '0')}`,
    open: euros(amount),
    status: 'open',
  };
  await transact([customers.create(customer), invoices.create(invoice)]);
  return invoice;
}

const told = (type: string, transaction: string, amount: number, more = {}) => ({
  eventId: `${transaction}/${type}`,
  type,
  transaction,
  amount: euros(amount),
  at: plusSeconds(now(), -5),
  ...more,
});

async function send(event: object, { at = now(), key = secret, provider = PROVIDER, as = event } = {}) {
  const seconds = Math.floor(Date.parse(at) / 1000);
  const signature = sign(key, seconds, Buffer.from(JSON.stringify(as)));
  const { statusCode, body } = await webhook(
    eventOf('POST', '/payment-events/{provider}', {
      params: { provider },
      headers: { 'payment-signature': signature },
      body: JSON.stringify(event),
    }),
    {} as Context,
  );
  const answer = JSON.parse(body ?? '');
  return [statusCode, answer.outcome ?? answer.code];
}

const again = ({ id }: Invoice) => invoices.get(keys.invoice(id));
const chargeOf = (transaction: string) => charges.get(keys.charge(PROVIDER, transaction));
const paidBy = async ({ customerId }: Invoice) =>
  (await payments.list('byOwner', owned(customerId, 'PAYMENT'), { limit: 10 })).items;
const refundsOf = async ({ customerId }: Invoice) =>
  (await refunds.list('byOwner', owned(customerId, 'REFUND'), { limit: 10 })).items;
const waiting = async () =>
  (await bankTransactions.list('byState', inState('BANK_TRANSACTION', 'open'), { limit: 100 })).items;
const typesOf = async ({ orderId = '' }: Invoice) =>
  (await queryAll(below.events(orderId))).map(({ type, by }) => [type, (by as { role: string }).role]);

test('what was paid is a payment of its invoice, once, however often and in whichever words it is told', async () => {
  const invoice = await owed(11900);
  const event = told('succeeded', 'T1', 11900, { reference: invoice.id });
  expect(await Promise.all([send(event), send(event)])).toEqual(
    expect.arrayContaining([
      [202, 'recorded'],
      [202, 'repeated'],
    ]),
  );
  expect(await send({ ...event, eventId: 'T1/captured' })).toEqual([202, 'recorded']);
  const [payment, ...more] = await paidBy(invoice);
  expect(more).toEqual([]);
  expect(payment).toMatchObject({
    amount: euros(11900),
    unapplied: euros(0),
    recordedBy: { id: PROVIDER, role: 'payment-provider' },
    allocations: [{ invoiceId: invoice.id, amount: euros(11900) }],
  });
  expect(await again(invoice)).toMatchObject({ status: 'paid', open: euros(0) });
  expect(await typesOf(invoice)).toEqual([['payment-received', 'payment-provider']]);
  expect(await chargeOf('T1')).toMatchObject({ paymentId: payment?.id });
});

test('too little leaves the rest open, too much and another currency stay to the credit of the customer', async () => {
  const invoice = await owed(10000);
  await send(told('succeeded', 'T2', 4000, { reference: invoice.id }));
  expect(await again(invoice)).toMatchObject({ status: 'open', open: euros(6000) });
  await send(told('succeeded', 'T3', 7000, { reference: invoice.id }));
  expect(await again(invoice)).toMatchObject({ status: 'paid', open: euros(0) });
  expect(await getAccount(invoice.customerId, 'EUR')).toMatchObject({ unapplied: euros(1000) });
  await send(told('succeeded', 'T4', 500, { reference: invoice.id }));
  expect(await getAccount(invoice.customerId, 'EUR')).toMatchObject({ unapplied: euros(1500) });
  const zloty = { amount: 300, currency: 'PLN' as const };
  await send({ ...told('succeeded', 'T5', 1, { reference: invoice.id }), amount: zloty });
  expect(await getAccount(invoice.customerId, 'PLN')).toMatchObject({ unapplied: zloty });
});

test.each([undefined, 'INV-2026-000042', newId('inv'), newId('crn')])(
  'money for %s, which is no invoice of ours, waits for a person',
  async (reference) => {
    const transaction = `U${reference}`;
    const event = told('succeeded', transaction, 700, { reference, payer: { name: 'Zoë' }, note: 'tea' });
    expect(await send(event)).toEqual([202, 'to-match']);
    expect(await send(event)).toEqual([202, 'repeated']);
    const { bankTransactionId = '' } = await chargeOf(transaction);
    expect(await bankTransactions.get(keys.bankTransaction(bankTransactionId))).toMatchObject({
      account: PROVIDER,
      reference: `${PROVIDER} ${transaction}`,
      amount: euros(700),
      payer: { name: 'Zoë' },
      text: `${reference ?? ''} tea`.trim(),
      status: 'open',
    });
  },
);

test('one payment that brings money twice, of two amounts, is looked at by a person', async () => {
  const invoice = await owed(1000);
  const event = told('succeeded', 'T6', 400, { reference: invoice.id });
  await send(event);
  expect(await send({ ...event, eventId: 'T6/more', amount: euros(600) })).toEqual([202, 'to-match']);
  expect((await paidBy(invoice)).length).toBe(1);
  expect((await chargeOf('T6')).bankTransactionId).toBeUndefined();
  const [one] = (await waiting()).filter((it) => it.reference.startsWith(`${PROVIDER} T6 `));
  expect(one).toMatchObject({ amount: euros(600) });
});

test('what failed, before or after, is told in the order, and moves nothing', async () => {
  const invoice = await owed(1000);
  const failed = told('failed', 'T7', 1000, { reference: invoice.id, note: 'no funds' });
  expect(await send(failed)).toEqual([202, 'recorded']);
  expect(await send(told('succeeded', 'T7', 1000, { reference: invoice.id }))).toEqual([202, 'recorded']);
  expect(await send({ ...failed, eventId: 'T7/late' })).toEqual([202, 'recorded']);
  expect((await again(invoice)).status).toBe('paid');
  expect((await typesOf(invoice)).map(([type]) => type)).toEqual(['payment-failed', 'payment-received']);
});

test('what went back is asked for as a refund, also when that is told before the payment', async () => {
  const invoice = await owed(1000);
  const reference = invoice.id;
  expect(await send(told('refunded', 'T8', 300))).toEqual([202, 'recorded']);
  expect(await refundsOf(invoice)).toEqual([]);
  await send(told('succeeded', 'T8', 1000, { reference }));
  await send(told('charged-back', 'T8', 700, { reference }));
  expect(
    (await refundsOf(invoice)).map(({ amount, status, requestedBy }) => [
      amount.amount,
      status,
      requestedBy.id,
    ]),
  ).toEqual([
    [700, 'requested', PROVIDER],
    [300, 'requested', PROVIDER],
  ]);
});

test('what the bank took back whole is owed again, and asked for as no refund', async () => {
  const invoice = await owed(1000);
  await send(told('succeeded', 'T8b', 1000, { reference: invoice.id }));
  expect(await send(told('charged-back', 'T8b', 1000))).toEqual([202, 'recorded']);
  expect(await send({ ...told('charged-back', 'T8b', 1000), eventId: 'T8b/again' })).toEqual([
    202,
    'recorded',
  ]);
  expect(await again(invoice)).toMatchObject({ status: 'open', open: euros(1000) });
  const [payment] = await paidBy(invoice);
  expect(payment?.reversal).toMatchObject({ by: { id: PROVIDER }, credit: euros(0) });
  expect(await refundsOf(invoice)).toEqual([]);
});

test('of money that nobody has matched what went back is told, and all of it set aside', async () => {
  await send(told('refunded', 'T9', 200));
  await send(told('succeeded', 'T9', 1000, { note: 'tea' }));
  const waits = async () => {
    const { bankTransactionId = '' } = await chargeOf('T9');
    return bankTransactions.get(keys.bankTransaction(bankTransactionId));
  };
  expect(await waits()).toMatchObject({ status: 'open', text: 'refunded 2.00 EUR. tea' });
  await send(told('charged-back', 'T9', 800));
  expect(await waits()).toMatchObject({ status: 'set-aside', decided: { by: { id: PROVIDER } } });
});

test('a word that the settings do not map is kept and moves nothing', async () => {
  const invoice = await owed(1000);
  const event = told('PENDING', 'T10', 1000, { reference: invoice.id });
  expect(await send(event)).toEqual([202, 'recorded']);
  expect((await chargeOf('T10')).events).toMatchObject([{ kind: 'unknown', word: 'PENDING' }]);
  expect((await again(invoice)).open).toEqual(euros(1000));
});

test('what is forged, altered, too old or of nobody is refused and leaves no trace', async () => {
  const invoice = await owed(1000);
  const event = told('succeeded', 'T11', 1000, { reference: invoice.id });
  const refused = [401, 'unauthenticated'];
  expect(await send(event, { key: Buffer.from('guessed') })).toEqual(refused);
  expect(await send(event, { as: { ...event, amount: euros(1) } })).toEqual(refused);
  for (const seconds of [301, -302])
    expect(await send(event, { at: plusSeconds(now(), -seconds) })).toEqual(refused);
  expect(await send(event, { provider: 'nobody' })).toEqual([404, 'not-found']);
  expect(await send({ ...event, amount: { amount: 1, currency: 'XXX' } })).toEqual([400, 'invalid-request']);
  expect(await send({ ...event, at: '0001-01-01T00:00:00Z' })).toEqual([422, 'unprocessable']);
  expect(await charges.find(keys.charge(PROVIDER, 'T11'))).toBeUndefined();
  expect(await send(event, { at: plusSeconds(now(), -290) })).toEqual([202, 'recorded']);
});

test('a clock that runs ahead makes no receipt of tomorrow', async () => {
  const invoice = await owed(1000);
  const at = plusSeconds(now(), 3600);
  await send(told('succeeded', 'T12', 1000, { reference: invoice.id, at }));
  const [payment] = await paidBy(invoice);
  expect((payment?.receivedAt ?? at) < at).toBe(true);
});

test('a new secret is good at once, and the one before it until the next', async () => {
  const before = secret;
  await rotateSecret(providerSecret(PROVIDER));
  const after = await secretNow();
  const event = told('PENDING', 'T13', 1);
  for (const key of [before, after]) expect((await send(event, { key }))[0]).toBe(202);
  await rotateSecret(providerSecret(PROVIDER));
  expect(await send(event, { key: before })).toEqual([401, 'unauthenticated']);
  secret = after;
});
