import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { type Flow, flowOf } from '../support/flow.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind();
  flow = flowOf(tw);
});
afterEach(() => expectSound(tw));
afterAll(() => tw.stop());

test('who is asked prices with tax pays what they say, in however many invoices, and gets it back alike', async () => {
  const buyer = await tw.customer({ taxIncluded: true });
  const terms = { discountPercent: '7.5', freight: { amount: 0, currency: 'EUR' } };
  const { id, sku } = await flow.placeNew(buyer, '4', '10', terms);
  const { lines, totals } = await tw.order(id);
  const [line] = lines;
  expect(line).toMatchObject({ taxIncluded: true });
  const asked = Math.round(Number(line?.unitPrice) * 10 * 100);
  const off = Math.round(asked * 0.075);
  expect(totals).toMatchObject({
    gross: { amount: asked },
    discount: { amount: off },
    total: { amount: asked - off },
  });

  await flow.dispatch(id);
  const [po] = await flow.purchaseOrdersOf(id);
  await flow.receive(po?.id ?? '', sku, '6');
  await flow.fulfil(id);
  const invoices = await flow.invoicesOf(id);
  expect(invoices).toHaveLength(2);
  expect(invoices.reduce((sum, { total }) => sum + total.amount, 0)).toBe(totals.total.amount);
  await flow.pay(buyer.id, totals.total);
  await flow.ended(id, 'settled');
  expect(await flow.account(buyer.id)).toMatchObject({ receivable: { amount: 0 }, unapplied: { amount: 0 } });
});
