import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cost } from '../../functions/insights/costing.ts';
import type { Currency } from '../../functions/shared/money.ts';
import { keepLog } from '../support/log-lines.ts';
import { AT } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

useSettings();
let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
beforeAll(async () => {
  stop = await useTable();
  log = keepLog();
  const { exchangeRates } = await import('../../functions/ledger/rates/store.ts');
  const { transact } = await import('../../functions/shared/table.ts');
  const kept = (currency: Currency, rate: string, validFrom: string) =>
    exchangeRates.create({
      currency,
      rate,
      validFrom,
      source: 'ECB',
      recordedBy: BY,
      version: 1,
      createdAt: AT,
      updatedAt: AT,
    });
  await transact([
    kept('USD', '0.8', '2026-03-01'),
    kept('USD', '0.5', '2026-03-10'),
    kept('CNY', '0.125', '2026-03-01'),
  ]);
});
afterAll(async () => {
  log.end();
  await stop();
});

const BY = { id: 'one', role: 'finance' };
const euros: Cost = { currency: 'EUR', unitCost: '1.000001' };
const dollars: Cost = { currency: 'USD', unitCost: '3' };

async function told(cost: Cost, to: Currency, day = '2026-03-09'): Promise<string | undefined> {
  const { costIn, worthOn } = await import('../../functions/insights/costing.ts');
  return costIn(cost, to, await worthOn(day, [cost], to));
}

test('a cost is told in the currency of the sale, by the rates of its day, to six decimals', async () => {
  expect(await told(euros, 'EUR')).toBe('1.000001');
  expect(await told(euros, 'USD')).toBe('1.250001');
  expect(await told(euros, 'USD', '2026-03-10')).toBe('2.000002');
  expect(await told(dollars, 'EUR')).toBe('2.4');
  // Neither is the business's own.
  expect(await told(dollars, 'CNY')).toBe('19.2');
});

test('where a rate is missing there is none', async () => {
  expect(await told(euros, 'USD', '2026-02-28')).toBeUndefined();
  expect(await told(euros, 'CHF')).toBeUndefined();
  expect(await told({ currency: 'CHF', unitCost: '1' }, 'EUR')).toBeUndefined();
});
