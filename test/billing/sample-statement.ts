import type { Statement } from '../../functions/billing/statements/model.ts';
import { newStatement } from '../../functions/billing/statements/rules.ts';
import { type Entry, newEntry } from '../../functions/ledger/index.ts';
import type { Language } from '../../functions/shared/fields.ts';
import { laterDay } from '../../functions/shared/time.ts';
import { sampleInvoice } from './sample-invoice.ts';

const ORDER = 'ord_01J00000000000000000000000';

function entryOf(i: number, customerId: string): Entry {
  const on = laterDay('2026-02-01', Math.floor(i / 2));
  const about = { customerId, currency: 'EUR', on } as const;
  const document = { id: `doc-${i}`, number: i % 2 ? `SEPA 4711/${i}` : `INV-2026-${100_000 + i}` };
  const made =
    i % 2
      ? newEntry(
          'receipt',
          { amount: 75_05 * i, paid: 75_05 * i, ahead: 0, left: 0 },
          { ...about, document },
          on,
        )
      : newEntry(
          'invoice',
          { total: 123_450, goods: 123_450, freight: 0, tax: 0, advance: 0 },
          { ...about, document, orderId: ORDER },
          on,
        );
  if (!made) throw new Error('nothing moved');
  return made;
}

/** A statement of so many lines, invoices and receipts in turn. */
export function sampleStatement({ language, lines }: { language: Language; lines: number }): Statement {
  const { seller, buyer, customerId } = sampleInvoice({ language, lines: 1 });
  const entries = Array.from({ length: lines }, (_, i) => entryOf(i, customerId));
  const span = { customerId, currency: 'EUR', from: '2026-02-01', to: '2026-02-28' } as const;
  const head = { ...span, number: 'STM-2026-000042', language, seller, buyer };
  const standings = [
    { invoice: { dueAt: '2026-03-10T22:59:59.999Z', currency: 'EUR' as const }, open: 6_200_00 },
    { invoice: { dueAt: '2026-01-10T22:59:59.999Z', currency: 'EUR' as const }, open: 99_01 },
  ];
  const booked = { opening: 200_000, entries, standings };
  return newStatement(head, booked, 'Europe/Berlin', '2026-03-02T08:00:00.000Z');
}
