import { euros, receipt } from './flow.ts';
import type { Tradewind } from './tradewind.ts';

/**
 * Credit of a customer in use: a cent of it set against an invoice that has two cents open, and one asked for to be paid
 * out. By the paths that they are found under.
 */
export async function creditInUse(
  tw: Tradewind,
  customerId: string,
  invoiceId: string,
): Promise<{ 'credit-uses': string; refunds: string }> {
  const cent = euros(1);
  const allocations = [{ invoiceId, amount: cent }];
  await tw.post('/payments', { ...receipt(customerId, euros(10)), allocations });
  const use = await tw.post('/credit-uses', { customerId, allocations });
  const refund = await tw.post('/refunds', { customerId, amount: cent, reason: 'asked for' });
  return { 'credit-uses': use.id, refunds: refund.id };
}
