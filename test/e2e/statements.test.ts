import { afterAll, beforeAll, expect, test } from 'vitest';
import { now, plusDays } from '../../functions/shared/time.ts';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { euros, type Flow, flowOf, inDays } from '../support/flow.ts';
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

const yesterday = () => ({ receivedAt: plusDays(now(), -1) });

/** Of the last thirty days, as soon as what was booked on them is added up. */
async function statementOf(customerId: string) {
  const body = { customerId, from: inDays(-30), to: inDays(-1) };
  const ask = async () => (await tw.as('finance').post('/statements', body)).status === 201;
  await eventually(ask);
  const { items } = await tw.get(`/statements?customerId=${customerId}`);
  return items[0] ?? expect.unreachable('no statement');
}

async function pdfOf(id: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${await tw.local.token('finance')}` };
  const answer = await fetch(`${tw.local.url}/statements/${id}/pdf`, { headers });
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  return Buffer.from(await answer.arrayBuffer());
}

test('a statement is mailed once with its PDF, which is the same whatever is booked later', async () => {
  const { id: customerId } = await tw.customer();
  await flow.pay(customerId, euros(40_00), yesterday());
  const one = await statementOf(customerId);
  expect(one).toMatchObject({ opening: euros(0), closing: euros(-40_00), credit: euros(40_00) });
  const before = await pdfOf(one.id);
  const send = () => tw.as('finance').post(`/statements/${one.id}/send` as '/statements/{id}/send');
  const answers = await Promise.all([send(), send()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  await eventually(async () => (await tw.get(`/statements/${one.id}`)).mail.state === 'sent');
  const mails = await flow.mailsAbout(one.number);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.attachments).toMatchObject([{ filename: `Statement ${one.number}.pdf` }]);
  await flow.pay(customerId, euros(2_00), yesterday());
  const two = await statementOf(customerId);
  expect(two).toMatchObject({ closing: euros(-42_00), lines: [{ kind: 'receipt' }, { kind: 'receipt' }] });
  expect(Buffer.compare(await pdfOf(one.id), before)).toBe(0);
});

test('there is none of a day that is not over, and nobody is mailed who has no address', async () => {
  const { id: customerId } = await tw.customer({ invoiceEmail: undefined, contacts: [] });
  const body = { customerId, from: inDays(-1), to: inDays(0) };
  const today = await tw.as('finance').post('/statements', body);
  expect(today).toMatchObject({ status: 422, body: { errors: [{ pointer: '/to' }] } });
  const { id } = await statementOf(customerId);
  expect(await tw.as('finance').post(`/statements/${id}/send` as '/statements/{id}/send')).toMatchObject({
    status: 409,
  });
});

/** As the list of all who owe something has it. */
async function agedOf(customerId: string, more = '') {
  for (let cursor = ''; ; ) {
    const page = await tw.get(`/ageing/customers?limit=100${more}${cursor}` as '/ageing/customers');
    const found = page.items.find((one) => one.customerId === customerId);
    if (found || !page.next) return found?.ageing;
    cursor = `&cursor=${encodeURIComponent(page.next)}`;
  }
}

test('what is open is told by age, of one customer and of all, as of now and as of a day', async () => {
  const { id: customerId } = await tw.customer();
  const { sku } = await tw.product();
  await tw.stock(sku, '5');
  const { id, totals } = await tw.place(customerId, [{ sku, quantity: '5' }]);
  await flow.dispatch(id);
  const open = { currency: 'EUR', current: totals.total, over90: euros(0), total: totals.total };
  expect((await tw.get(`/ageing?customerId=${customerId}`)).ageing).toMatchObject([open]);
  // Others may owe something, too, in a deployment that is shared.
  const [all] = (await tw.get('/ageing')).ageing.filter(({ currency }) => currency === 'EUR');
  expect(all?.total.amount).toBeGreaterThanOrEqual(totals.total.amount);
  expect(await agedOf(customerId)).toMatchObject([open]);
  const then = `asOf=${inDays(-1)}`;
  expect((await tw.get(`/ageing?customerId=${customerId}&${then}`)).ageing).toEqual([]);
  expect(await agedOf(customerId, `&${then}`)).toBeUndefined();
  await flow.pay(customerId, euros(1_00));
  const left = euros(totals.total.amount - 1_00);
  expect((await tw.get(`/ageing?customerId=${customerId}`)).ageing).toMatchObject([{ total: left }]);
  const finance = tw.as('finance');
  expect((await finance.get(`/ageing?asOf=${inDays(-93)}` as '/ageing')).status).toBe(400);
  expect((await finance.get(`/ageing?asOf=${inDays(1)}` as '/ageing')).status).toBe(400);
});
