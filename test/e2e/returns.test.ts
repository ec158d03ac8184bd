import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { euros, type Flow, flowOf } from '../support/flow.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

test('what was delivered, paid and settled comes back: restocked, scrapped, credited, and the note mailed once', async () => {
  const buyer = await tw.customer();
  const { id, sku, total } = await flow.placeNew(buyer, '10', '10', { discountPercent: '2.5' });
  await flow.fulfil(id);
  await flow.pay(buyer.id, total);
  await flow.ended(id, 'settled');
  const lines = [{ sku, quantity: '4' }];
  const wish = { orderId: id, lines, reason: 'scratched' };
  const { body: asked } = await tw.as('customer', buyer.id).post('/returns', wish);
  expect(asked).toMatchObject({ status: 'requested', waits: { on: 'sales' } });
  const under = async (customerId: string) =>
    (await tw.as('customer', customerId).get(`/returns?orderId=${id}`)).body.items;
  expect(await under(buyer.id)).toEqual([asked]);
  expect(await under((await tw.customer()).id)).toEqual([]);
  await tw.as('sales').post(`/returns/${asked.id}/review`, { decision: 'authorise', reason: 'as agreed' });
  await tw.as('warehouse').post(`/returns/${asked.id}/receipts`, { lines });
  expect(await flow.levelOf(sku)).toMatchObject({ onHand: '0' });
  const looked = { lines: [{ sku, restocked: '3', scrapped: '1', reason: 'broken' }] };
  const done = await tw.as('warehouse').post(`/returns/${asked.id}/inspections`, looked);
  expect([done.status, done.body.status]).toEqual([200, 'inspected']);
  expect(await flow.levelOf(sku)).toMatchObject({ onHand: '3', available: '3' });

  const note = await eventually(async () =>
    (await flow.invoicesOf(id)).find(({ kind, mail }) => kind === 'credit-note' && mail.state === 'sent'),
  );
  expect(note).toMatchObject({ lines: [{ sku, quantity: '4' }], open: euros(0) });
  const told = (await flow.mailsAbout(asked.id)).map((m) => [m.subject, m.destination.to.join()]);
  expect(told).toEqual([
    [`A customer wants to return goods of order ${id}`, expect.stringContaining('sales@')],
    [`You can return goods of your order ${id}`, expect.stringContaining(buyer.invoiceEmail ?? '-')],
  ]);
  const [mail, ...more] = await flow.mailsAbout(note.number);
  expect(more).toEqual([]);
  const [file] = mail?.attachments ?? [];
  expect([file?.filename, file?.contentType]).toEqual([`Credit note ${note.number}.pdf`, 'application/pdf']);
  const order = await tw.until(id, async () => (await flow.types(id)).includes('credit-note-mailed'));
  expect([order.status, order.refundable]).toEqual(['settled', note.total]);
  expect(await flow.account(buyer.id)).toMatchObject({ receivable: euros(0), unapplied: note.total });
});
