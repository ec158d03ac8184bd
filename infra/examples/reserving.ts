import type { Recorder } from './recorder.ts';
import { stocked } from './stocked.ts';

const DAY_MS = 86_400_000;

/** Stock is kept for a quote, and given back. */
export async function recordReservation(to: Recorder, customerId: string): Promise<void> {
  const sku = await stocked(to, 'SHF-STL-12', '10');
  const until = new Date(Date.now() + 7 * DAY_MS).toISOString();
  const body = {
    lines: [{ sku, quantity: '4' }],
    until,
    customerId,
    reference: 'QUOTE-2026-031',
    reason: 'Quote, good for a week',
  };
  const id = await to.make('reserveForQuote', { body, as: 'sales' });
  await to.record('getReservation', { params: { id } });
  await to.record('listReservations', { query: { status: 'open', limit: '1' } });
  await to.record('releaseReservation', { params: { id }, as: 'sales' });
}
