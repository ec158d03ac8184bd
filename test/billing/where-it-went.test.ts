import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Invoice, OrderAccount } from '../../functions/billing/model.ts';
import { takenFrom } from '../../functions/billing/receipts/rules.ts';
import { whereItWent } from '../../functions/billing/receipts/taking-back.ts';
import { invoices, orderAccounts } from '../../functions/billing/store.ts';
import { newId } from '../../functions/shared/ids.ts';
import { transact } from '../../functions/shared/table.ts';
import { AT } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { sampleInvoice } from './sample-invoice.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
});
afterAll(() => stop());

const euros = (amount: number) => ({ amount, currency: 'EUR' as const });
const [paidAhead, other] = [newId('ord'), newId('ord')];

function account(orderId: string, documents: readonly Invoice[]): OrderAccount {
  const open = { advance: euros(0), invoiceIds: documents.map(({ id }) => id), state: 'open' as const };
  return {
    orderId,
    customerId: newId('cus'),
    currency: 'EUR',
    ...open,
    version: 1,
    createdAt: AT,
    updatedAt: AT,
  };
}

test('of an invoice over a month all is known that came back of it, whichever of its orders that was of', async () => {
  const { orderId: _, ...sample } = sampleInvoice();
  const section = (orderId: string, total: number, prepaid: number) => {
    const { deliveredTo, lines: __, ...sums } = sample;
    const own = {
      orderId,
      shipmentIds: [],
      deliveredTo,
      discountPercent: '0',
      net: euros(total),
      tax: euros(0),
    };
    return { ...own, freight: sums.freight, total: euros(total), prepaid: euros(prepaid) } as never;
  };
  const month: Invoice = {
    ...sample,
    id: newId('inv'),
    total: euros(100_00),
    orders: [section(paidAhead, 40_00, 40_00), section(other, 60_00, 0)],
    prepaid: euros(40_00),
    open: euros(0),
    status: 'paid',
  };
  const note = (orderId: string, total: number): Invoice => ({
    ...sampleInvoice(),
    id: newId('inv'),
    kind: 'credit-note',
    status: 'credited',
    orderId,
    corrects: { id: month.id, number: month.number ?? '' },
    total: euros(total),
    open: euros(0),
  });
  const notes = [note(paidAhead, 15_00), note(other, 60_00)] as const;
  await transact([
    ...[month, ...notes].map((one) => invoices.create(one)),
    orderAccounts.create(account(paidAhead, [month, notes[0]])),
    orderAccounts.create(account(other, [month, notes[1]])),
  ]);
  const allocations = [{ orderId: paidAhead, amount: euros(40_00) }];
  const known = await whereItWent(allocations);
  expect(known.credited).toEqual(new Map([[month.id, 75_00]]));
  const { invoices: owed, credit } = takenFrom({ allocations }, known);
  expect([owed.map(({ amount }) => amount), credit]).toEqual([[25_00], 15_00]);
});
