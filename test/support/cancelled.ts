import { expect } from 'vitest';
import type { Flow } from './flow.ts';
import type { Tradewind } from './tradewind.ts';

/** What every order that an admin cancelled must have come to. */
export async function expectCancelledWhole(tw: Tradewind, flow: Flow, id: string): Promise<void> {
  const order = await tw.order(id);
  expect(order.waits).toEqual([]);
  expect(order.cancellation).toMatchObject({ reason: 'no longer needed', by: { role: 'admin' } });
  const events = await tw.timeline(id);
  expect(events.at(-1)).toMatchObject({ type: 'order-cancelled', reason: 'no longer needed' });
  const [mail, ...more] = (await flow.mailsAbout(id)).filter((m) => m.subject.includes('cancelled'));
  expect(more).toEqual([]);
  expect(mail?.body.text).toContain('no longer needed');
  const again = await tw.as('sales').post(`/orders/${id}/cancel`, { reason: 'again' });
  expect(again.status).toBe(409);
}
