import { afterAll, beforeAll, expect, test } from 'vitest';
import { wait } from '../../functions/orders/steps/wait.ts';
import { getOrderWithWaits, orders } from '../../functions/orders/store.ts';
import { waitKey } from '../../functions/orders/waiting.ts';
import { getItem, transact } from '../../functions/shared/table.ts';
import { now, plusSeconds } from '../../functions/shared/time.ts';
import { anOrder } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const settings = useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const REF = { for: 'review', round: 1, stage: 0, since: now() } as const;

test('a straggler leaves the token of the task that has taken its place', async () => {
  const order = anOrder(settings, {});
  await transact([orders.create(order)]);
  const begin = (token: string) =>
    wait({ step: 'Await', orderId: order.id, run: { number: 0, at: now() }, wait: REF, token });
  const tokens = async () => (await getOrderWithWaits(order.id)).waits.map(({ token }) => token);

  expect(await begin('first')).toEqual({ outcome: 'waiting' });
  expect(await begin('again')).toEqual({ outcome: 'waiting' });
  expect(await tokens()).toEqual(['again']);

  const stored = await getItem(waitKey(order.id, REF));
  const Item = { ...stored, token: 'later', begunAt: plusSeconds(now(), 60) };
  await transact([{ op: { Put: { Item } }, onConflict: 'retry' }]);
  expect(await begin('straggler')).toEqual({ outcome: 'over' });
  expect(await tokens()).toEqual(['later']);
});
