import { z } from 'zod';
import type { Recorder } from './recorder.ts';

/** What an invoice and its payment left in the books. */
export async function recordLedger(to: Recorder, invoiceId: string): Promise<void> {
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
  await to.record('closeBooks', { body: { month: '2025-12' }, as: 'finance' });
  await to.record('getBooks');
  await to.record('reopenBooks', { body: { month: '2025-12', reason: 'A bank statement came late' } });
}
