import { z } from 'zod';
import type { Local } from '../local/start.ts';
import { tokenIn } from './links.ts';
import type { Recorder } from './recorder.ts';
import type { Things } from './things.ts';

/** An order that has arrived is rated badly, and that followed up. */
export async function recordEvaluation(
  to: Recorder,
  local: Pick<Local, 'mailbox'>,
  { customerId, sku }: Things,
  orderId: string,
): Promise<void> {
  const delivered = z.looseObject({ status: z.enum(['delivered', 'settled']) });
  await to.until('getOrder', { params: { id: orderId } }, delivered);
  const params = { token: await tokenIn(local, 'evaluate') };
  await to.record('getEvaluationPage', { params });
  const form = new URLSearchParams({ rating: '2', words: 'Three of them were of the wrong width' });
  await to.record('sendEvaluationForm', { params, body: `${form}` });
  const placedAt = '2025-03-03T09:00:00Z';
  const lines = [{ sku, quantity: '1', unitPrice: '10' }];
  const past = { customerId, reference: 'OLD-4712', status: 'settled', placedAt, lines };
  const made = z.looseObject({ id: z.string() });
  const earlier = await to.until('recordPastOrder', { body: past }, made);
  const said = { rating: 1, words: 'The box was wet' };
  const asked = { params: { id: earlier.id }, body: said, as: 'customer', of: customerId };
  const id = await to.make('evaluateOrder', asked);
  await to.record('listEvaluations', { query: { status: 'follow-up', limit: '1' } });
  await to.record('listEvaluationsOfCustomer', { params: { id: customerId }, query: { limit: '1' } });
  const words = 'Called, and sent another one';
  await to.record('followUp', { params: { id }, body: { words }, as: 'sales' });
  await to.record('getEvaluation', { params: { id } });
  const counted = z.looseObject({ count: z.literal(2) });
  await to.until('getProductRating', { params: { sku } }, counted);
  await to.record('getProductRating', { params: { sku } });
}
