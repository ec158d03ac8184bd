import { z } from 'zod';
import type { Recorder } from './recorder.ts';

const withTwo = z.looseObject({ shipmentIds: z.array(z.string()).min(2) });
const waiting = z.looseObject({ amendment: z.looseObject({ id: z.string() }) });

/** More is wanted of an order that stands ready; then a price that a reviewer would have to look at, which is taken back. */
export async function recordAmendments(to: Recorder, id: string): Promise<void> {
  const params = { id };
  const ask = async (lines: object[], reason: string) => ({
    params,
    body: { lines, reason },
    headers: { 'if-match': await to.tagOf('getOrder', params, 'sales') },
    as: 'sales',
  });
  await to.record('amendOrder', await ask([{ lineNo: 1, quantity: '6' }], 'They take two more'));
  await to.until('getOrder', { params }, withTwo);
  const cheaper = await ask([{ lineNo: 1, discountPercent: '40' }], 'Scratched in the warehouse');
  const { amendment } = await to.until('amendOrder', cheaper, waiting);
  await to.record('listAmendments', { query: { limit: '1' }, as: 'reviewer' });
  await to.record('listAmendmentsOfOrder', { params, query: { limit: '1' } });
  await to.record('listVersions', { params });
  await to.record('withdrawAmendment', {
    params: { id, amendmentId: amendment.id },
    body: { reason: 'It was another carton' },
    as: 'sales',
  });
}
