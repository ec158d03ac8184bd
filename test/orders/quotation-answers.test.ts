import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import { customers } from '../../functions/customers/index.ts';
import { linkOf, quotationSecret } from '../../functions/orders/quotations/link.ts';
import type { Quotation } from '../../functions/orders/quotations/model.ts';
import { handler } from '../../functions/orders/quotations/page.ts';
import { quotations } from '../../functions/orders/quotations/store.ts';
import { ORDERS, orders } from '../../functions/orders/store.ts';
import type { OpenEvent } from '../../functions/shared/http/serve-open.ts';
import { keys, owned } from '../../functions/shared/keys.ts';
import { transact } from '../../functions/shared/table.ts';
import { dayIn, laterDay, now } from '../../functions/shared/time.ts';
import { aCustomer } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { aSent, PRODUCTS } from './sample-quotation.ts';

const settings = useSettings();
const { timeZone } = settings;
const TODAY = dayIn(timeZone, now());
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
  await transact(PRODUCTS.map((one) => products.create(one)));
});
afterAll(() => stop());

/** One that was sent, as it is stored, and its link. */
async function stored(over: Partial<Quotation> = {}) {
  const customer = aCustomer();
  const one = { ...aSent(settings, {}, customer), validUntil: laterDay(TODAY, 5), ...over };
  await transact([customers.create(customer), quotations.create(one)]);
  const token = linkOf(one, timeZone, await quotationSecret());
  return { one, customer, token };
}

async function call(
  method: string,
  token: string,
  form: Record<string, string> = {},
  accept = 'text/html',
  type = 'application/x-www-form-urlencoded',
) {
  const event = {
    routeKey: `${method} /quotation-answers/{token}`,
    pathParameters: { token },
    headers: { accept, 'content-type': type },
    requestContext: { requestId: randomUUID() },
    body: `${new URLSearchParams(form)}`,
    isBase64Encoded: false,
  };
  const { statusCode, body = '' } = await handler(event as unknown as OpenEvent, {} as Context);
  return { status: statusCode, body: String(body) };
}

const ordersOf = async (customerId: string) =>
  (await orders.list('byOwner', owned(customerId, ORDERS), { limit: 9 })).items;
const ACCEPT = { answer: 'accept', name: 'Zoë' };
const DECLINE = { answer: 'decline', name: 'Zoë' };

describe('the link of a quotation', () => {
  test('is good on its last day, and refused on the next', async () => {
    const open = await stored({ validUntil: TODAY });
    expect((await call('GET', open.token)).status).toBe(200);
    expect((await call('POST', open.token, ACCEPT)).status).toBe(200);
    const over = await stored({ validUntil: laterDay(TODAY, -1) });
    for (const [method, form] of [
      ['GET', {}],
      ['POST', ACCEPT],
      ['POST', DECLINE],
    ] as const) {
      const { status, body } = await call(method, over.token, form);
      expect([status, body]).toEqual([409, expect.stringContaining('This quotation is over')]);
      const told = await call(method, over.token, form, 'application/json');
      expect([told.status, JSON.parse(told.body)]).toMatchObject([
        409,
        { detail: 'This quotation is expired.' },
      ]);
    }
    expect(await ordersOf(over.customer.id)).toEqual([]);
    expect(await quotations.get(keys.quotation(over.one.id))).toMatchObject({ status: 'sent', version: 1 });
  });

  test('gets one answer of ten at once: an order and no refusal, or a refusal and no order', async () => {
    const { one, customer, token } = await stored();
    const forms = Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? ACCEPT : DECLINE));
    const answers = await Promise.all(forms.map((form) => call('POST', token, form)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
    const { status, orderId, totals } = await quotations.get(keys.quotation(one.id));
    const made = (await ordersOf(customer.id)).map(({ id, ...order }) => [
      id,
      order.quotationId,
      order.totals,
    ]);
    expect(made).toEqual(status === 'accepted' ? [[orderId, one.id, totals]] : []);
  });

  test('orders nothing that is no longer sold, says so, and stays good', async () => {
    const { one, customer, token } = await stored();
    await transact([customers.replace({ ...customer, active: false })]);
    const { status, body } = await call('POST', token, ACCEPT);
    expect([status, body]).toEqual([422, expect.stringContaining('can not be ordered any more')]);
    expect((await call('GET', token)).status).toBe(200);
    expect((await quotations.get(keys.quotation(one.id))).status).toBe('sent');
  });

  test('shows a form that lacks the name once more, with what was written', async () => {
    const { token } = await stored();
    const form = { answer: 'accept', purchaseOrderNumber: 'P <1>' };
    const { status, body } = await call('POST', token, form);
    expect([status, body]).toEqual([422, expect.stringContaining('value="P &lt;1&gt;"')]);
    const told = await call('POST', token, form, 'application/json');
    expect(JSON.parse(told.body)).toMatchObject({ status: 422, errors: [{ pointer: '/name' }] });
  });

  test('refuses what is no form as a problem, not by the page of a link that is over', async () => {
    const { one, token } = await stored();
    for (const accept of ['text/html', 'application/json', '*/*']) {
      const { status, body } = await call('POST', token, ACCEPT, accept, 'text/plain');
      expect([status, JSON.parse(body)]).toMatchObject([415, { code: 'unsupported-media-type' }]);
    }
    expect(await quotations.get(keys.quotation(one.id))).toMatchObject({ status: 'sent', version: 1 });
  });
});
