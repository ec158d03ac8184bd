import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Invoice } from '../../functions/billing/model.ts';
import { newId } from '../../functions/shared/ids.ts';
import { Stale } from '../../functions/shared/refusal.ts';
import type { Write } from '../../functions/shared/table.ts';
import { AT, aCustomer } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const HOW_MANY = 100;

let stop: () => Promise<void>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
});
afterAll(() => stop());

/** Modules that talk to the table are loaded when it is there. */
const billing = async () => ({
  ...(await import('../../functions/billing/index.ts')),
  ...(await import('../../functions/billing/series/proof.ts')),
  ...(await import('../../functions/shared/once.ts')),
  ...(await import('../../functions/shared/settings.ts')),
  ...(await import('../../functions/shared/table.ts')),
  ...(await import('../model/money/goods.ts')),
});

/** As the machine does a step: again, until it comes about. */
async function insist<T>(decide: () => Promise<{ value: T; writes: Write[] }>): Promise<T> {
  const { persistently } = await billing();
  for (;;) {
    try {
      return await persistently(decide, { attempts: 12 });
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
    }
  }
}

async function issueOne(): Promise<Invoice> {
  const { issueInvoice, openOrderAccount, goodsOf, getSettings, transact } = await billing();
  const [orderId, customer] = [newId('ord'), aCustomer()];
  await transact([openOrderAccount(orderId, customer.id, 'EUR', AT)]);
  return insist(async () => {
    const { invoice, writes } = await issueInvoice(goodsOf(orderId, customer.id, [1]), getSettings(), AT);
    return { value: invoice, writes };
  });
}

test(`${HOW_MANY} issued at once have the numbers 1 to ${HOW_MANY}, and the series proves it`, {
  timeout: 240_000,
}, async () => {
  const { prove, invoices, transact } = await billing();
  const issued = await Promise.all(Array.from({ length: HOW_MANY }, issueOne));
  const numbers = issued.map(({ number }) => number).sort();
  expect(numbers).toEqual(
    Array.from({ length: HOW_MANY }, (_, i) => `INV-2026-${String(i + 1).padStart(6, '0')}`),
  );
  expect(await prove('INV-2026', 1, 200)).toEqual({
    series: 'INV-2026',
    last: HOW_MANY,
    first: 1,
    until: HOW_MANY,
    findings: [],
  });
  const some = issued.find(({ number }) => number === numbers[41]);
  if (!some) return expect.unreachable('no such number');
  await transact([invoices.replace({ ...some, buyer: { name: 'Somebody else' } })]);
  const { findings } = await prove('INV-2026', 40, 5);
  expect(findings).toEqual([{ number: some.number, says: 'document altered' }]);
});
