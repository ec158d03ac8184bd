import { afterAll, beforeAll, expect, test } from 'vitest';
import { onHandAt } from '../../functions/inventory/as-of.ts';
import { adjust } from '../../functions/inventory/stock.ts';
import { transact } from '../../functions/shared/table.ts';
import { plusSeconds } from '../../functions/shared/time.ts';
import { inSmall, LONG_MS } from '../support/long.ts';
import { type Meter, startMeter } from '../support/meter.ts';
import { SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

let meter: Meter;
let stopTable: () => Promise<void>;
beforeAll(async () => {
  useSettings();
  stopTable = await useTable();
  meter = await startMeter(String(process.env.AWS_ENDPOINT_URL_DYNAMODB));
  process.env.AWS_ENDPOINT_URL_DYNAMODB = meter.endpoint;
});
afterAll(async () => {
  await meter.stop();
  await stopTable();
});

const FIRST = '2025-10-01T00:00:00.000Z';
const SECONDS = 120 * 86_400;
const FEW = inSmall(24, 1000);
const MANY = inSmall(240, 100_000);
/** By how many units three days are larger in which every quarter of an hour has something. */
const FULL_DAYS = 3;

/** So many movements, evenly over the time. @returns what it takes then to ask for an instant towards its end */
async function usedAfter(entries: number) {
  const goods = { sku: `S-${entries}`, warehouse: 'HAM', quantity: 1 };
  for (let i = 0; i < entries; i++) {
    const at = plusSeconds(FIRST, (i * SECONDS) / entries);
    const cause = { kind: 'adjustment', reason: 'found', reference: 'ref', at, by: SALES } as const;
    await transact(adjust(goods, cause, () => new Error('is more, not less')));
  }
  return meter.measure(() => onHandAt(goods.sku, plusSeconds(FIRST, 0.83 * SECONDS)));
}

test(`stock of the past takes as much after ${MANY} movements as after ${FEW}`, {
  timeout: LONG_MS,
}, async () => {
  const few = await usedAfter(FEW);
  const many = await usedAfter(MANY);
  expect(few.calls).toBe(3);
  expect(many.calls).toBe(3);
  expect(many.readUnits).toBeLessThanOrEqual(few.readUnits + FULL_DAYS);
});
