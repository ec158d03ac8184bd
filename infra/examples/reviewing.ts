import { z } from 'zod';
import { recordAmendments } from './amending.ts';
import type { Recorder } from './recorder.ts';
import { waitingFor } from './scenes.ts';
import type { Things } from './things.ts';

/** One that a reviewer decides about, and that is cancelled then. */
export async function recordReviewedOrder(to: Recorder, { customerId, sku }: Things): Promise<void> {
  const lines = [{ sku, quantity: '4', discountPercent: '25' }];
  const order = z.looseObject({ id: z.string() });
  const placed = await to.until('placeOrder', { body: { customerId, lines } }, order);
  const params = { id: placed.id };
  await to.until('getOrder', { params }, waitingFor('review'));
  await to.record('listReviews', { query: { limit: '1' } });
  const body = { decision: 'approve', reason: 'Agreed with the customer' };
  await to.record('reviewOrder', {
    params,
    body,
    headers: await asSeen(to, params, 'reviewer'),
    as: 'reviewer',
  });
  await to.until('getOrder', { params }, waitingFor('dispatch'));
  await recordAmendments(to, placed.id);
  await to.record('cancelOrder', {
    params,
    body: { reason: 'Ordered twice' },
    headers: await asSeen(to, params, 'sales'),
    as: 'sales',
  });
}

const asSeen = async (to: Recorder, params: { id: string }, as: string) => ({
  'if-match': await to.tagOf('getOrder', params, as),
});
