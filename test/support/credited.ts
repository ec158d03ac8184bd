import { euros, receipt } from './flow.ts';
import type { Tradewind } from './tradewind.ts';

/** A statement of days on which nothing was booked. */
export const stated = async (tw: Tradewind, customerId: string): Promise<{ statements: string }> => ({
  statements: (await tw.post('/statements', { customerId, from: '2020-01-01', to: '2020-01-31' })).id,
});

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
