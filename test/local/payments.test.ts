import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { euros, flowOf } from '../support/flow.ts';
import { type Laptop, startLaptop } from '../support/tradewind.ts';

let tw: Laptop;
beforeAll(async () => {
  tw = await startLaptop();
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

const press = (url: string, type: string) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ type }) }).then((answer) => answer.text());

it('an invoice that is paid on the page of the simulated provider settles its order', async () => {
  const flow = flowOf(tw);
  const buyer = await tw.customer();
  const { id } = await flow.placeNew(buyer, '1', '1');
  await flow.fulfil(id);
  const [invoice] = await flow.invoicesOf(id);
  const path = `/invoices/${invoice?.id ?? ''}/payment-link` as const;
  const stranger = await tw.customer();
  expect((await tw.as('customer', stranger.id).post(path)).status).toBe(404);
  const { status, body } = await tw.as('customer', buyer.id).post(path);
  expect([status, body]).toMatchObject([200, { provider: 'simulator', amount: invoice?.open }]);
  expect((await tw.as('finance').post(path)).body.url).toBe(body.url);

  const shown = await fetch(body.url);
  expect(await shown.text()).toContain(invoice?.number);
  expect(await press(body.url, 'failed')).toContain('202');
  expect(await press(body.url, 'succeeded')).toContain('recorded');
  expect(await press(body.url, 'succeeded')).toContain('repeated');
  await flow.ended(id, 'settled');
  expect(await flow.types(id)).toEqual(expect.arrayContaining(['payment-failed', 'payment-received']));
  expect((await tw.get(`/invoices/${invoice?.id ?? ''}`)).open).toEqual(euros(0));
  expect((await tw.as('customer', buyer.id).post(path)).status).toBe(409);
});
