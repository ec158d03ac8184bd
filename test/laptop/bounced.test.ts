import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { flowOf, waitsFor } from '../support/flow.ts';
import { type Laptop, startLaptop } from '../support/tradewind.ts';

let tw: Laptop;
beforeAll(async () => {
  tw = await startLaptop();
});
afterAll(() => tw.stop());

test("an invoice to the mail simulator's address of SES bounces on the laptop as it does there", async () => {
  const flow = flowOf(tw);
  const buyer = await tw.customer({ invoiceEmail: 'bounce@simulator.amazonses.com' });
  const { id } = await flow.placeNew(buyer, '1', '1');
  await tw.until(id, waitsFor('dispatch'));
  const [shipment] = await flow.shipmentsOf(id);
  await tw.post(`/shipments/${shipment?.id}/dispatch`, { carrier: 'DHL', trackingNumber: '1' });
  await eventually(async () => {
    const [invoice] = await flow.invoicesOf(id);
    expect(invoice?.mail.state).toBe('bounced');
    return true;
  });
});
