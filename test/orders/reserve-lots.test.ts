import { afterAll, beforeAll, expect, test } from 'vitest';
import { open } from '../../functions/inventory/stock.ts';
import { levelsOf } from '../../functions/inventory/store.ts';
import { cancel } from '../../functions/orders/deciding.ts';
import { handler as compensate } from '../../functions/orders/steps/compensate.ts';
import { handler as step } from '../../functions/orders/steps/stock.ts';
import { getOrder, orders } from '../../functions/orders/store.ts';
import { transact } from '../../functions/shared/table.ts';
import { now } from '../../functions/shared/time.ts';
import { keepLog } from '../support/log-lines.ts';
import { AT, anOrder, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { Wire } from '../support/wire/wire.ts';

const settings = useSettings();
const wire = new Wire();
const ends: (() => Promise<void> | void)[] = [];
beforeAll(async () => {
  ends.push(await useTable());
  const real = process.env.AWS_ENDPOINT_URL_DYNAMODB ?? '';
  const { dynamodb } = await wire.between({ dynamodb: real, states: real, mail: real });
  process.env.AWS_ENDPOINT_URL_DYNAMODB = dynamodb;
  ends.unshift(() => wire.stop(), keepLog().end);
});
afterAll(async () => {
  for (const end of ends) await end();
});

const SKUS = Array.from({ length: 60 }, (_, i) => `BOLT-${i}`);

const reserved = async () => (await levelsOf(SKUS, ['HAM'])).reduce((sum, level) => sum + level.reserved, 0);

test('what a large order had reserved when it was parked is free once it is cancelled', async () => {
  const cause = { kind: 'opening', reason: 'opening', reference: 'o', at: AT, by: SALES } as const;
  for (const sku of SKUS)
    await transact(
      open({ sku, warehouse: 'HAM', quantity: 2000, product: undefined }, cause, () => new Error('is open')),
    );
  const lines = SKUS.map((sku) => ({ sku, quantity: 1000 }));
  const order = anOrder(settings, { lines }, { products: SKUS.map((sku) => aProduct({ sku })) });
  await transact([orders.create(order)]);

  let commits = 0;
  wire.fault = ({ operation }) =>
    operation === 'TransactWriteItems' && ++commits > 1 ? 'denied' : undefined;
  const run = { number: 0, at: AT };
  await expect(step({ step: 'Reserve', orderId: order.id, run })).rejects.toThrow('Not authorized');
  expect(await reserved()).toBe(40_000);

  wire.fault = () => undefined;
  await transact([orders.replace(cancel(await getOrder(order.id), [], 'r', now(), SALES).order)]);
  for (let times = 0; times < 2; times++) await compensate({ step: 'Compensate', orderId: order.id, run });
  expect(await reserved()).toBe(0);
});
