import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { now } from '../../functions/shared/time.ts';
import { expectSound } from '../support/audit.ts';
import { statementOf } from '../support/bank.ts';
import { euros, type Flow, flowOf } from '../support/flow.ts';
import { bringIn, errorsOf } from '../support/imports.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

const TODAY = now().slice(0, 10);

/** The one open transaction with these words. */
async function openOne(words: string) {
  const { items } = await tw.get('/bank-transactions?status=open&limit=100');
  const one = items.find(({ text }) => text.includes(words));
  return one?.id ?? expect.unreachable(`no transaction ${words}`);
}

test('what a statement brings is matched by the invoice that it names, and settles the order', async () => {
  const { id: customerId } = await tw.customer();
  const { sku } = await tw.product();
  await tw.stock(sku, '2');
  const order = await tw.place(customerId, [{ sku, quantity: '2' }]);
  await flow.fulfil(order.id);
  const [invoice] = await flow.invoicesOf(order.id);
  const { number = '', total = euros(0) } = invoice ?? {};
  const file = statementOf(
    (total.amount / 100).toFixed(2),
    `payment of ${number.replaceAll('-', ' ')}`,
    TODAY,
  );
  expect(await tw.post('/bank-statements', file)).toEqual({ credits: 1, added: 1, known: 0 });
  expect(await tw.post('/bank-statements', file)).toEqual({ credits: 1, added: 0, known: 1 });

  const id = await openOne(number.replaceAll('-', ' '));
  const { suggestions } = await tw.get(`/bank-transactions/${id}`);
  expect(suggestions).toMatchObject([
    { customerId, allocations: [{ number, amount: total }], unapplied: euros(0) },
  ]);
  const { paymentId } = await tw.post(`/bank-transactions/${id}/match`, { customerId });
  expect(await tw.get(`/payments/${paymentId ?? ''}`)).toMatchObject({ amount: total, customerId });
  await flow.ended(order.id, 'settled');
  const again = await tw.as('finance').post(`/bank-transactions/${id}/match`, { customerId });
  expect(again).toMatchObject({ status: 409 });

  // From now on its account is known.
  const words = randomUUID();
  await tw.post('/bank-statements', statementOf('3.00', words, TODAY));
  const later = await tw.get(`/bank-transactions/${await openOne(words)}`);
  expect(later.suggestions).toMatchObject([{ customerId, allocations: [], unapplied: euros(3_00) }]);
});

test('of a bank that gives CSV only, each row is the transaction that a person would tell of', async () => {
  const [told, other] = [randomUUID(), randomUUID()];
  const credit = { account: 'DE1', reference: told, bookedOn: TODAY, amount: euros(12_30) };
  const { id } = await tw.post('/bank-transactions', { ...credit, payer: { name: 'Werk' }, text: told });
  const again = await tw.as('finance').post('/bank-transactions', credit);
  expect(again).toMatchObject({ status: 409, body: { code: 'already-exists' } });
  const slip = await tw.as('finance').post('/bank-transactions', { ...credit, bookedOn: '0206-03-02' });
  expect(slip).toMatchObject({ status: 422, body: { errors: [{ pointer: '/bookedOn' }] } });
  const csv = [
    'account,reference,bookedOn,amount,currency,payer.account,text',
    `DE1,${told},${TODAY},12.30,EUR,,${told}`,
    `DE1,${other},${TODAY},0.75,EUR,DE2,"for, ${other}"`,
    `DE1,${other} out,${TODAY},-5.00,EUR,,`,
  ].join('\n');
  const { id: operation, counts } = await bringIn(tw, 'bank-credits', csv);
  expect(counts).toMatchObject({ created: 1, existing: 1, failed: 1 });
  expect(await errorsOf(tw, operation)).toEqual([expect.stringMatching(/^4,amount,.*amount in EUR/)]);
  expect(await openOne(told)).toBe(id);
  expect(await tw.get(`/bank-transactions/${await openOne(other)}`)).toMatchObject({
    amount: euros(75),
    payer: { account: 'DE2' },
    status: 'open',
  });
});

test('what is no payment of a customer is set aside', async () => {
  const words = randomUUID();
  await tw.post('/bank-statements', statementOf('8.00', words, TODAY));
  const id = await openOne(words);
  const aside = await tw.post(`/bank-transactions/${id}/set-aside`, { reason: 'the tax office' });
  expect(aside).toMatchObject({ status: 'set-aside', decided: { reason: 'the tax office' } });
});

test('what is no statement is refused, and nothing is kept of it', async () => {
  const { status, body } = await tw.as('finance').post('/bank-statements', '<Document/>' as never);
  expect([status, body.code]).toEqual([415, 'unsupported-media-type']);
  await expect(tw.post('/bank-statements', '<Document/>')).rejects.toMatchObject({ status: 422 });
});
