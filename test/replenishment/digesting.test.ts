import { describe, expect, test } from 'vitest';
import { nextDigest } from '../../functions/replenishment/digesting.ts';
import type { Digest, LowStock } from '../../functions/replenishment/model.ts';
import { lowStockOf } from '../../functions/replenishment/rules.ts';
import { useSettings } from '../support/settings.ts';
import { aPosition, soldDaily, TODAY } from './samples.ts';

const policy = useSettings().replenishment;
const low =
  lowStockOf(aPosition({ months: [soldDaily(Array(70).fill(10))] }), { today: TODAY, policy }) ??
  expect.fail('it is not low');
const empty: Digest = { day: TODAY, alerts: [], more: 0, version: 1 };

/** What is told on each of some days, by what is low on it. */
function toldOn(...days: LowStock[][]): number[] {
  const told: Digest[] = [];
  for (const all of days) told.push(nextDigest(empty, all, told));
  return told.map(({ alerts }) => alerts.length);
}

describe('what is low', () => {
  test('is told once while it stays so, and again when it was solved and comes back', () => {
    expect(toldOn([low], [low], [low])).toEqual([1, 0, 0]);
    expect(toldOn([low], [], [low], [low])).toEqual([1, 0, 1, 0]);
    expect(toldOn([low], [], [], [low], [], [low])).toEqual([1, 0, 0, 1, 0, 1]);
  });

  test('elsewhere is another', () => {
    expect(toldOn([low], [{ ...low, warehouse: 'SHA' }], [low])).toEqual([1, 1, 1]);
  });

  test('again on the day on which it was solved is told on that day', () => {
    const told = [nextDigest(empty, [low], [])];
    const morning = nextDigest(empty, [], told);
    expect(morning).toMatchObject({ alerts: [], solved: ['BOLT HAM'] });
    const noon = nextDigest(morning, [low], told);
    expect(noon.alerts).toHaveLength(1);
    expect(nextDigest(empty, [low], [...told, noon]).alerts).toEqual([]);
  });
});
