import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Allocated, allocateAsTold, allocateByAge } from '../../functions/billing/allocation.ts';
import { newInvoice } from '../../functions/billing/invoicing.ts';
import type { Invoice, OrderAccount, PaymentInput } from '../../functions/billing/model.ts';
import { billableOf } from '../../functions/orders/billable.ts';
import { newId } from '../../functions/shared/ids.ts';
import { AT, aCustomer, anOrder } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const customer = aCustomer();
const order = anOrder(settings, {}, { customer });
const eur = (amount: number) => ({ amount, currency: 'EUR' as const });

const template = newInvoice(billableOf(order, customer, 'HAM', []), 'INV-2026-000001', settings, AT);
const invoiceOf = (open: number, i: number, over: Partial<Invoice> = {}): Invoice => ({
  ...template,
  id: newId('inv'),
  number: `INV-2026-${String(i).padStart(6, '0')}`,
  total: eur(open),
  open: eur(open),
  ...over,
});

const opens = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 40 })
  .map((all) => all.map((o, i) => invoiceOf(o, i)));
const amount = fc.integer({ min: 1, max: 100_000 });
const add = (all: readonly { amount: number }[]) => all.reduce((sum, one) => sum + one.amount, 0);

function expectSound({ invoices, advances, unapplied }: Allocated, whole: number): void {
  expect(add(invoices) + add(advances) + unapplied).toBe(whole);
  expect(unapplied).toBeGreaterThanOrEqual(0);
  expect(new Set(invoices.map((p) => p.invoice.id)).size).toBe(invoices.length);
  for (const paid of [...invoices, ...advances]) expect(paid.amount).toBeGreaterThan(0);
  for (const { invoice, amount } of invoices) expect(amount).toBeLessThanOrEqual(invoice.open.amount);
}

describe('money without instructions', () => {
  test('is on invoices or left, to the cent, and never more than is open', () => {
    fc.assert(
      fc.property(amount, opens, (whole, all) => expectSound(allocateByAge(eur(whole), 'x', all), whole)),
    );
  });

  test('pays what falls due first, in whole before the next', () => {
    fc.assert(
      fc.property(amount, opens, (whole, all) => {
        const paid = allocateByAge(eur(whole), 'x', all).invoices;
        const due = all.filter((i) => i.open.amount > 0);
        expect(paid.map((p) => p.invoice.id)).toEqual(due.slice(0, paid.length).map((i) => i.id));
        for (const { invoice, amount } of paid.slice(0, -1)) expect(amount).toBe(invoice.open.amount);
      }),
    );
  });

  test('pays the invoices that the reference names before older ones', () => {
    const all = [invoiceOf(100, 1), invoiceOf(100, 2), invoiceOf(100, 3)];
    const { invoices } = allocateByAge(eur(150), 'RE INV-2026-000003 thanks', all);
    expect(invoices.map((p) => [p.invoice.number, p.amount])).toEqual([
      ['INV-2026-000003', 100],
      ['INV-2026-000001', 50],
    ]);
  });

  test('pays at most thirty invoices at once, and none of another currency', () => {
    const all = Array.from({ length: 40 }, (_, i) => invoiceOf(10, i));
    expect(allocateByAge(eur(1000), 'x', all)).toMatchObject({ invoices: { length: 30 }, unapplied: 700 });
    const dollars = invoiceOf(100, 1, { currency: 'USD', open: { amount: 100, currency: 'USD' } });
    expect(allocateByAge(eur(10), 'x', [dollars])).toEqual({ invoices: [], advances: [], unapplied: 10 });
  });
});

const accountOf = (invoiceIds: string[], over: Partial<OrderAccount> = {}): OrderAccount => ({
  orderId: newId('ord'),
  customerId: customer.id,
  currency: 'EUR',
  advance: eur(0),
  invoiceIds,
  state: 'open',
  version: 1,
  createdAt: AT,
  updatedAt: AT,
  ...over,
});

describe('money without instructions, of a customer that is asked for some ahead', () => {
  const asked = (number: string, missing: number) => ({ number, account: accountOf([]), missing });
  const [first, second] = [asked('PRE-2026-000001', 70), asked('PRE-2026-000002', 50)];
  const all = [invoiceOf(100, 1), invoiceOf(100, 2)];
  const shares = (whole: number, reference: string) => {
    const { invoices, advances, unapplied } = allocateByAge(eur(whole), reference, all, [first, second]);
    return [
      ...invoices.map(({ invoice, amount }) => [invoice.number, amount]),
      ...advances.map(({ account, amount }) => [account === first.account ? 'first' : 'second', amount]),
      ['left', unapplied],
    ];
  };

  test('pays what the reference names, then what is owed, then what is asked for', () => {
    expect(shares(120, 'for PRE-2026-000002')).toEqual([
      ['INV-2026-000001', 70],
      ['second', 50],
      ['left', 0],
    ]);
    expect(shares(330, 'x')).toEqual([
      ['INV-2026-000001', 100],
      ['INV-2026-000002', 100],
      ['first', 70],
      ['second', 50],
      ['left', 10],
    ]);
  });

  test('comes to the cent, whatever there is', () => {
    const some = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 8 });
    fc.assert(
      fc.property(amount, opens, some, (whole, owed, missing) => {
        const wanted = missing.map((one, i) => asked(`PRE-2026-${i}`, one));
        const allocated = allocateByAge(eur(whole), 'PRE-2026-3 INV-2026-000001', owed, wanted);
        expectSound(allocated, whole);
        for (const { account, amount } of allocated.advances)
          expect(amount).toBeLessThanOrEqual(wanted.find((one) => one.account === account)?.missing ?? 0);
      }),
    );
  });
});

type Told = NonNullable<PaymentInput['allocations']>;
function tell(whole: number, allocations: Told, invoices: Invoice[], accounts: OrderAccount[] = []) {
  return allocateAsTold(
    { customerId: customer.id, amount: eur(whole), reference: 'x', receivedAt: AT, allocations },
    {
      invoices: new Map(invoices.map((i) => [i.id, i])),
      orders: new Map(accounts.map((a) => [a.orderId, a])),
    },
  );
}

const refusedAt = (pointer: string) =>
  expect.objectContaining({ errors: [expect.objectContaining({ pointer })] });

describe('money with instructions', () => {
  test('goes where it was told, or is refused, and is never more than is open', () => {
    const told = fc.array(
      fc.record({ at: fc.nat(5), amount: fc.integer({ min: 1, max: 5000 }), order: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(amount, opens, told, (whole, all, instructions) => {
        fc.pre(all.length > 0);
        const account = accountOf(all.slice(0, 3).map((i) => i.id));
        const allocations = instructions.map(({ at, amount, order }) =>
          order
            ? { orderId: account.orderId, amount: eur(amount) }
            : { invoiceId: all[at % all.length]?.id ?? '', amount: eur(amount) },
        );
        try {
          expectSound(tell(whole, allocations, all, [account]), whole);
        } catch (error) {
          if (!(error instanceof Error && error.name === 'Problem')) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("an order's share pays its open invoices, and the rest is ahead of those to come", () => {
    const all = [invoiceOf(100, 1), invoiceOf(50, 2)];
    const account = accountOf(all.map((i) => i.id));
    const { invoices, advances, unapplied } = tell(
      500,
      [{ orderId: account.orderId, amount: eur(400) }],
      all,
      [account],
    );
    expect(invoices.map((p) => p.amount)).toEqual([100, 50]);
    expect(advances).toEqual([{ account, amount: 250 }]);
    expect(unapplied).toBe(100);
  });

  const one = invoiceOf(100, 1);
  const closed = accountOf([], { state: 'closed' });
  test.each<[string, number, Told]>([
    ['/allocations/0/amount', 500, [{ invoiceId: one.id, amount: eur(101) }]],
    ['/allocations/1/amount', 500, [60, 41].map((a) => ({ invoiceId: one.id, amount: eur(a) }))],
    ['/allocations', 50, [{ invoiceId: one.id, amount: eur(51) }]],
    ['/allocations/0/invoiceId', 50, [{ invoiceId: newId('inv'), amount: eur(1) }]],
    ['/allocations/0/orderId', 50, [{ orderId: newId('ord'), amount: eur(1) }]],
    ['/allocations/0/amount/currency', 50, [{ invoiceId: one.id, amount: { amount: 1, currency: 'USD' } }]],
    ['/allocations/0/amount', 50, [{ orderId: closed.orderId, amount: eur(1) }]],
  ])('is refused at %s', (pointer, whole, told) => {
    expect(() => tell(whole, told, [one], [closed])).toThrow(refusedAt(pointer));
  });

  test("is refused for another customer's invoice and order, as if they did not exist", () => {
    const foreign = { ...one, customerId: newId('cus') };
    expect(() => tell(50, [{ invoiceId: one.id, amount: eur(1) }], [foreign])).toThrow(
      refusedAt('/allocations/0/invoiceId'),
    );
    const account = accountOf([], { customerId: newId('cus') });
    expect(() => tell(50, [{ orderId: account.orderId, amount: eur(1) }], [], [account])).toThrow(
      refusedAt('/allocations/0/orderId'),
    );
  });
});
