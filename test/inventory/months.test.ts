import { describe, expect, test } from 'vitest';
import type { Movement } from '../../functions/inventory/model.ts';
import { countMovements, parseMonth } from '../../functions/inventory/months.ts';
import { newId } from '../../functions/shared/ids.ts';
import { AT, SALES } from '../support/samples.ts';

const ON = '2026-03-10';
const about = { sku: 'BOLT', warehouse: 'HAM', reason: 'r', reference: 'ref', at: AT, by: SALES, on: ON };

/** What an entry adds to its month. */
function added(entry: Pick<Movement, 'kind' | 'change'> & Partial<Movement>) {
  const { op } = countMovements([{ id: newId('mov'), ...about, ...entry }]);
  if (!('Update' in op)) throw new Error('sums are only added to');
  const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = op.Update;
  const item = Object.entries(names).map(([ref, name]) => [name, values[ref.replace('#', ':')]]);
  return parseMonth(Object.fromEntries(item));
}

describe('what lay there and could not be sold', () => {
  const kept = (...entry: Parameters<typeof added>) => [...added(...entry).kept];

  test('was sold, from the day on which that was ordered until it left', () => {
    const sale = { kind: 'shipment', change: -5000 } as const;
    expect(kept({ ...sale, orderedOn: '2026-02-20' })).toEqual([
      ['2026-02-20', 5000],
      [ON, -5000],
    ]);
    expect(kept({ ...sale, orderedOn: ON })).toEqual([]);
    expect(kept({ kind: 'return', change: 5000, orderedOn: '2026-02-20' })).toEqual([]);
  });

  test('had expired, from the day after its last until it was gone, or from when it came in', () => {
    const lots = (change: number, expiresOn = '2026-03-01') => [{ lot: 'L', expiresOn, change }];
    expect(kept({ kind: 'scrap', change: -5000, lots: lots(-5000) })).toEqual([
      ['2026-03-02', 5000],
      [ON, -5000],
    ]);
    expect(kept({ kind: 'transfer', change: 5000, lots: lots(5000) })).toEqual([
      ['2026-03-02', -5000],
      [ON, 5000],
    ]);
    expect(kept({ kind: 'scrap', change: -5000, lots: lots(-5000, '2026-04-01') })).toEqual([]);
  });
});
