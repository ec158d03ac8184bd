import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
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

const mailsOf = async (shipmentId: string, title: string) =>
  (await flow.mailsAbout(shipmentId)).filter(({ subject }) => subject.includes(title));

test('the customer is mailed a link to a page that shows where its goods are, and how they fare', async () => {
  const [buyer, other] = await Promise.all([tw.customer(), tw.customer()]);
  const { id } = await flow.placeNew(buyer, '2', '2');
  await flow.dispatch(id);
  const [shipment] = await flow.shipmentsOf(id);
  const shipmentId = shipment?.id ?? '';
  expect(JSON.stringify(shipment)).not.toContain('oken');
  const [told] = await eventually(async () => {
    const mails = await mailsOf(shipmentId, 'is on its way');
    return mails.length > 0 && mails;
  });
  expect(told?.destination.to.join()).toContain(buyer.invoiceEmail);
  const [url = ''] = /https?:\S+\/track\/[\w-]{43}/.exec(told?.body.text ?? '') ?? [];
  expect(told?.body.html).toContain(`href="${url}"`);

  // Its host is known to name servers only, which an emulated account has none of.
  const link = tw.local.url + new URL(url).pathname;
  const page = await fetch(link);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const html = await page.text();
  for (const words of ['Handed to the carrier', 'DHL', 'to Köln']) expect(html).toContain(words);
  const guessed = await fetch(link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
  expect([guessed.status, await guessed.text()]).toEqual([404, expect.stringContaining('shows nothing')]);

  const report = (status: string, fields = {}) =>
    tw.as('warehouse').post(`/shipments/${shipmentId}/tracking-events`, { status, ...fields });
  for (const eventId of ['e1', 'e2', 'e1']) await report('exception', { eventId });
  await report('delivered');
  await eventually(async () => (await mailsOf(shipmentId, 'was delivered')).length === 1);
  expect(await mailsOf(shipmentId, 'is held up')).toHaveLength(1);
  expect(await (await fetch(link)).text()).toContain('Delivered on');

  const path = `/shipments/${shipmentId}/tracking` as const;
  const own = await tw.as('customer', buyer.id).get(path);
  expect(own.body.steps.map((s: { status: string }) => s.status)).toEqual([
    'created',
    'dispatched',
    'exception',
    'exception',
    'delivered',
  ]);
  expect((await tw.as('customer', other.id).get(path)).status).toBe(404);
});
