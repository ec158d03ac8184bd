import { z } from 'zod';
import type { Recorder } from './recorder.ts';
import type { Things } from './things.ts';

/** What was sold by now. */
export async function recordStatistics(to: Recorder, { sku }: Things): Promise<void> {
  const some = z.looseObject({ total: z.looseObject({ margin: z.unknown() }) });
  const query = { sku, per: 'month' };
  await to.until('getSales', { query }, some);
  const from = new Date().toISOString().slice(0, 8).concat('01');
  await to.record('getSales', { query: { ...query, from }, as: 'finance' });
  await to.record('getSalesFile', { query: { ...query, from }, as: 'finance' });
  const ranking = { of: 'product', limit: '1' };
  await to.record('listRanking', { query: ranking, as: 'sales' });
  await to.record('getRankingFile', { query: ranking, as: 'sales' });
  await to.record('getFlow', { query: { from }, as: 'admin' });
  await to.record('getFlowFile', { query: { from }, as: 'admin' });
}
