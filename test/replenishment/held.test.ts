import { afterAll, beforeAll, expect, test } from 'vitest';
import { open, reserve } from '../../functions/inventory/stock.ts';
import { levelsOf } from '../../functions/inventory/store.ts';
import { heldIn } from '../../functions/replenishment/held.ts';
import { newId } from '../../functions/shared/ids.ts';
import { transact } from '../../functions/shared/table.ts';
import { AT, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
});
afterAll(() => stop());

test('what is somebody’s is so since that one’s order began, and is looked at only when it is all', async () => {
  const goods = (quantity: number) => ({ sku: 'BOLT', warehouse: 'HAM', quantity, product: undefined });
  const cause = { kind: 'opening', reason: 'r', reference: 'ref', at: AT, by: SALES } as const;
  await transact(open(goods(50_000), cause, () => new Error('there is one')));
  const held = async () => {
    const [level] = await levelsOf(['BOLT'], ['HAM']);
    return level ? heldIn(level) : [];
  };
  const order = newId('ord', '2026-02-18T23:30:00.000Z');
  await transact(reserve(goods(30_000), `${order}#HAM`));
  expect(await held()).toEqual([]);
  await transact(reserve(goods(20_000), newId('rsv', '2026-02-20T09:30:00.000Z')));
  expect(await held()).toEqual(
    expect.arrayContaining([
      { since: '2026-02-19', quantity: 30_000 },
      { since: '2026-02-20', quantity: 20_000 },
    ]),
  );
});
