import { z } from 'zod';
import type { Recorder } from './recorder.ts';

/** One that is too much for one person. */
export async function recordAdjustments(to: Recorder, sku: string): Promise<void> {
  const found = { sku, warehouse: 'HAM', change: '900', reason: 'Behind the shelf', reference: 'A-2026-7' };
  const asked = await to.until(
    'adjustStock',
    { body: found },
    z.object({ adjustment: z.object({ id: z.string() }) }),
  );
  const params = { id: asked.adjustment.id };
  await to.record('listAdjustments', { query: { status: 'waiting', limit: '1' } });
  await to.record('getAdjustment', { params });
  const headers = { 'if-match': await to.tagOf('getAdjustment', params) };
  const body = { decision: 'reject', reason: 'They belong to a customer' };
  await to.record('reviewAdjustment', { params, body, headers, as: 'finance' });
}
