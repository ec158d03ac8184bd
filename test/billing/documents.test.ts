import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, newCreditNote, newInvoice } from '../../functions/billing/invoicing.ts';
import { paidWith } from '../../functions/billing/owing.ts';
import { levelDue } from '../../functions/billing/reminding.ts';
import { billableOf } from '../../functions/orders/billable.ts';
import { plusDays, plusSeconds, yearIn } from '../../functions/shared/time.ts';
import { orderInputs, PRODUCTS } from '../support/arbitraries.ts';
import { AT, aCustomer, anOrder } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const customer = aCustomer();
const order = anOrder(settings, { purchaseOrderNumber: 'P-1' }, { customer });
const goods = { ...billableOf(order, customer, 'HAM', []), lines: order.lines };
const invoice = newInvoice(goods, 'INV-2026-000001', settings, AT);

/** The same fields in another order, at every depth. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((inner) => shuffled(inner, seed));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, shuffled(inner, seed)]);
  const cut = entries.length === 0 ? 0 : seed % entries.length;
  return Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)].reverse());
}

describe('the fingerprint of a document', () => {
  test('is the same in whatever order its fields stand', () => {
    fc.assert(
      fc.property(fc.nat(50), (seed) => {
        expect(fingerprintOf(shuffled(invoice, seed) as typeof invoice)).toBe(invoice.digest);
      }),
    );
  });

  test('is left alone by what happens to it later', () => {
    const later = { ...paidWith(invoice, 100, AT, AT), mail: { state: 'sent' as const }, version: 9 };
    expect(fingerprintOf(later)).toBe(invoice.digest);
  });

  test.each(
    Object.keys(invoice).filter(
      (name) => !/^(digest|status|open|mail|reminders|version|createdAt|updatedAt)$/.test(name),
    ),
  )('changes with %s', (name) => {
    expect(fingerprintOf({ ...invoice, [name]: 'changed' })).not.toBe(invoice.digest);
  });

  test('changes with a cent on a line', () => {
    const lines = invoice.lines.map((line) => ({
      ...line,
      net: { ...line.net, amount: line.net.amount + 1 },
    }));
    expect(fingerprintOf({ ...invoice, lines })).not.toBe(invoice.digest);
  });
});

describe('an invoice', () => {
  test('is open to its total, due after the term, and asks for its own number', () => {
    expect(invoice).toMatchObject({
      status: 'open',
      open: invoice.total,
      dueAt: '2026-04-01T21:59:59.999Z',
      paymentReference: 'INV-2026-000001',
      orderReference: 'P-1',
    });
  });

  test("may be paid until the last day of its term ends in the business's time zone", () => {
    const dueAt = (timeZone: string, paymentTermDays: number) =>
      newInvoice({ ...goods, paymentTermDays }, 'N', { ...settings, timeZone }, AT).dueAt;
    expect(dueAt('Asia/Shanghai', 30)).toBe('2026-04-01T15:59:59.999Z');
    expect(dueAt('Pacific/Pago_Pago', 1)).toBe('2026-03-03T10:59:59.999Z');
    expect(dueAt('Asia/Shanghai', 0)).toBe(AT);
  });

  test('is the sum of its charges', () => {
    fc.assert(
      fc.property(orderInputs, (input) => {
        const of = anOrder(settings, input, { customer, products: PRODUCTS });
        const whole = newInvoice(
          { ...billableOf(of, customer, 'HAM', []), lines: of.lines },
          'N',
          settings,
          AT,
        );
        expect(whole.net.amount + whole.tax.amount).toBe(whole.total.amount);
        expect(whole.total.amount).toBe(of.totals.total.amount);
      }),
    );
  });

  test('without tax says why', () => {
    const abroad = {
      ...goods,
      lines: goods.lines.map((l) => ({ ...l, taxCode: 'export', taxRate: '0' })),
      freight: undefined,
    };
    const { taxes } = newInvoice(abroad, 'N', settings, AT);
    expect(taxes[0]?.note).toMatch(/Export delivery/);
    expect(newInvoice({ ...abroad, language: 'zh' }, 'N', settings, AT).taxes[0]?.note).toMatch(/出口/);
  });

  test('is paid when nothing is open', () => {
    const { amount } = invoice.total;
    expect(paidWith(invoice, amount - 1, AT, AT)).toMatchObject({ status: 'open', open: { amount: 1 } });
    expect(paidWith(invoice, amount, '2026-03-01T08:00:00.000Z', AT)).toMatchObject({
      status: 'paid',
      open: { amount: 0 },
      paidAt: '2026-03-01T08:00:00.000Z',
    });
  });
});

test('a credit note takes a whole invoice back and is a document of its own', () => {
  const note = newCreditNote(
    paidWith(invoice, 5, AT, AT),
    invoice,
    'CRN-2026-000001',
    settings,
    plusDays(AT, 1),
  );
  expect(note).toMatchObject({
    kind: 'credit-note',
    status: 'credited',
    corrects: { id: invoice.id, number: invoice.number },
    total: invoice.total,
    open: { amount: 0 },
    lines: invoice.lines,
    reminders: [],
  });
  expect(note.digest).toBe(fingerprintOf(note));
  expect(note.digest).not.toBe(invoice.digest);
});

describe('a reminder', () => {
  const DAY = 86_400;
  const rhythm = { reminders: [3, 14, 28].map((days) => ({ after: days * DAY, fees: [] })), timeZone: 'UTC' };
  const due = { ...invoice, dueAt: AT };
  const late = (days: number, sent: number[] = []) =>
    levelDue({ ...due, reminders: sent.map((level) => ({ level, at: AT })) }, rhythm, plusDays(AT, days));

  test.each<[number, number[], number | undefined]>([
    [2.9, [], undefined],
    [3, [], 1],
    [3, [1], undefined],
    [13.9, [1], undefined],
    [14, [1], 2],
    [20, [], 1],
    [400, [], 1],
    [400, [1], 2],
    [400, [3], undefined],
    [28, [1, 2], 3],
  ])('%d days late with %j sent: level %s', (days, sent, level) => {
    expect(late(days, sent)).toBe(level);
  });

  test('never comes for what is paid, credited or not due', () => {
    const at = plusSeconds(AT, 99 * DAY);
    expect(levelDue({ ...due, status: 'paid' }, rhythm, at)).toBeUndefined();
    expect(levelDue({ ...due, status: 'credited' }, rhythm, at)).toBeUndefined();
    expect(levelDue({ ...due, open: { amount: 0, currency: 'EUR' } }, rhythm, at)).toBeUndefined();
    expect(levelDue({ ...due, dueAt: plusDays(at, 1) }, rhythm, at)).toBeUndefined();
  });

  test('of a level goes out once, however often it is looked at, and none before the one below it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 20 }), (days) => {
        const sent: number[] = [];
        for (const day of [...days].sort((a, b) => a - b)) {
          const level = late(day, sent);
          if (level !== undefined) sent.push(level);
        }
        expect(sent).toEqual([1, 2, 3].slice(0, sent.length));
      }),
    );
  });
});

test("a document belongs to the year of the business's own calendar", () => {
  expect(yearIn('Europe/Berlin', '2026-12-31T23:30:00.000Z')).toBe('2027');
  expect(yearIn('UTC', '2026-12-31T23:30:00.000Z')).toBe('2026');
  expect(yearIn('Asia/Shanghai', '2026-12-31T15:59:59.000Z')).toBe('2026');
});
