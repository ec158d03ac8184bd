import { waitsFor } from './flow.ts';
import type { Tradewind } from './tradewind.ts';

/** What a customer is asked for ahead of an order, which waits for it. */
export async function askedAhead(
  tw: Tradewind,
  customerId: string,
  sku: string,
): Promise<{ prepayments: string }> {
  const { id } = await tw.place(customerId, [{ sku, quantity: '1' }], { prepaymentPercent: '30' });
  await tw.until(id, waitsFor('prepayment'));
  const [asked] = (await tw.get(`/prepayments?orderId=${id}`)).items;
  if (!asked) throw new Error('nothing is asked for');
  return { prepayments: asked.id };
}
