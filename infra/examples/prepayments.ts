import { z } from 'zod';
import type { Recorder } from './recorder.ts';
import { waitingFor } from './scenes.ts';
import type { Things } from './things.ts';

const asked = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })).length(1) });

/** Of an order that was asked for money ahead, and goes on without it. */
export async function recordPrepayment(to: Recorder, { customerId, sku }: Things): Promise<void> {
  const lines = [{ sku, quantity: '1' }];
  const body = { customerId, lines, prepaymentPercent: '30' };
  const orderId = await to.make('placeOrder', { body, as: 'sales' });
  await to.until('getOrder', { params: { id: orderId } }, waitingFor('prepayment'));
  const { items } = await to.until('listPrepayments', { query: { orderId } }, asked);
  const params = { id: items[0]?.id ?? '' };
  await to.record('listPrepayments', { query: { orderId } });
  await to.record('getPrepaymentPdf', { params });
  const reason = 'Has paid in cash at the counter';
  await to.record('waivePrepayment', { params, body: { reason }, as: 'finance' });
}
