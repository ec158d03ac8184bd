import { z } from 'zod';
import type { Recorder } from './recorder.ts';

/** What an invoice and its payment left in the books. */
export async function recordLedger(to: Recorder, customerId: string, invoiceId: string): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const some = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })).min(1) });
  const { items } = await to.until('listEntries', { query: { documentId: invoiceId } }, some);
  await to.record('listEntries', { query: { documentId: invoiceId } });
  await to.record('getEntry', { params: { id: items[0]?.id ?? '' } });
  const counted = z.looseObject({ sealed: z.int().min(2) });
  await to.until('verifyLedger', {}, counted);
  await to.record('verifyLedger', { query: { limit: '100' } });
  await to.record('getTrialBalance', { query: { from: `${day.slice(0, 7)}-01`, to: day } });
  await to.record('exportEntries', { query: { on: day } });
  await recordRates(to, customerId);
  await to.record('closeBooks', { body: { month: '2025-12' }, as: 'finance' });
  await to.record('getBooks');
  await to.record('reopenBooks', { body: { month: '2025-12', reason: 'A bank statement came late' } });
}

/** Money in another currency, and what it is worth. */
async function recordRates(to: Recorder, customerId: string): Promise<void> {
  const rate = { currency: 'USD', rate: '0.9216', validFrom: '2026-03-02', source: 'ECB reference rate' };
  await to.record('recordExchangeRate', { body: rate, as: 'finance' });
  await to.record('listExchangeRates', { query: { currency: 'USD', limit: '1' } });
  const paid = { amount: { amount: 12_500, currency: 'USD' }, reference: 'bank 0815/12' };
  const body = { customerId, ...paid, receivedAt: new Date().toISOString() };
  const made = z.looseObject({ id: z.string() });
  const { id: documentId } = await to.until('recordPayment', { body, as: 'finance' }, made);
  const { items } = await to.until(
    'listEntries',
    { query: { documentId } },
    z.looseObject({ items: z.array(made).min(1) }),
  );
  const params = { id: items[0]?.id ?? '' };
  await to.until('getValuation', { params }, z.looseObject({ status: z.literal('rated') }));
  await to.record('getValuation', { params });
  await to.record('listUnrated', { query: { currency: 'USD' } });
}
