import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Invoice } from '../../functions/billing/model.ts';
import { billableOf } from '../../functions/orders/billable.ts';
import { newId } from '../../functions/shared/ids.ts';
import { type Currency, currency as currencies } from '../../functions/shared/money.ts';
import type { Write } from '../../functions/shared/table.ts';
import { laterDay } from '../../functions/shared/time.ts';
import { keepLog } from '../support/log-lines.ts';
import { aCustomer, anOrder, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

const settings = useSettings();
let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
beforeAll(async () => {
  stop = await useTable();
  log = keepLog();
});
afterAll(async () => {
  log.end();
  await stop();
});

/** Modules that talk to the table are loaded when it is there. */
const load = async () => ({
  ...(await import('../../functions/billing/issue.ts')),
  ...(await import('../../functions/billing/receipts/receiving.ts')),
  ...(await import('../../functions/billing/credit/using.ts')),
  ...(await import('../../functions/billing/statements/issuing.ts')),
  ...(await import('../../functions/billing/store.ts')),
  ...(await import('../../functions/customers/store.ts')),
  ...(await import('../../functions/ledger/balances.ts')),
  ...(await import('../../functions/ledger/sealing.ts')),
  ...(await import('../../functions/ledger/store.ts')),
  ...(await import('../../functions/shared/keys.ts')),
  ...(await import('../../functions/shared/table.ts')),
});

const FIRST = '2026-01-01';
const dayAt = (n: number) => laterDay(FIRST, n);
const noonOf = (n: number) => `${dayAt(n)}T11:00:00.000Z`;

type Op = { do: 'invoice' | 'pay' | 'use' | 'give-up'; amount: number; before: number };
const ops = fc.array(
  fc.record<Op>({
    do: fc.constantFrom('invoice', 'invoice', 'pay', 'pay', 'use', 'give-up'),
    amount: fc.integer({ min: 1, max: 30_000 }),
    before: fc.integer({ min: 0, max: 12 }),
  }),
  { minLength: 8, maxLength: 16 },
);

/** A customer to whom something happens every third day, with what was open on its invoices after each of those days. */
async function lived(history: readonly Op[], currency: Currency) {
  const to = await load();
  const customer = aCustomer({ currency, creditLimit: undefined });
  const moved: { id: string; day: number; by: number }[] = [];
  const commit = (writes: readonly Write[]) => to.transact(writes);
  await commit([to.customers.create(customer)]);
  const open = async (): Promise<Invoice[]> => {
    const partition = to.ownedInState(customer.id, 'INVOICE', 'open');
    return (await to.invoices.list('byOwnerState', partition, { limit: 100, sort: 'dueAt' })).items;
  };
  const act = async ({ do: what, amount, before }: Op, day: number) => {
    const at = noonOf(day);
    const money = { amount, currency };
    const [invoice] = await open();
    if (what === 'invoice') {
      const order = anOrder(settings, {}, { customer: { ...customer, currency: 'EUR' } });
      const lines = order.lines.slice(0, 1).map((line) => ({
        ...line,
        orderDiscount: { amount: 0, currency },
        net: money,
        tax: { amount: 0, currency },
      }));
      const goods = { ...billableOf(order, customer, 'HAM', []), freight: undefined, lines, currency };
      await commit([to.openOrderAccount(order.id, customer.id, currency, at)]);
      const issued = await to.issueInvoice(goods, settings, at);
      await commit(issued.writes);
      moved.push({ id: issued.invoice.id, day, by: issued.invoice.total.amount });
    } else if (what === 'pay') {
      const input = { customerId: customer.id, amount: money, reference: newId('pay') };
      const paid = await to.recordPayment({ ...input, receivedAt: noonOf(day - before) }, at, SALES);
      await commit(paid.writes);
      for (const {
        invoiceId: id = '',
        amount: { amount: by },
      } of paid.payment.allocations)
        moved.push({ id, day: day - before, by: -by });
    } else if (invoice && what === 'use') {
      const { unapplied } = await to.getAccount(customer.id, currency);
      const by = Math.min(unapplied.amount, invoice.open.amount, amount);
      if (by === 0) return;
      const allocations = [{ invoiceId: invoice.id as `inv_${string}`, amount: { amount: by, currency } }];
      await commit((await to.useCredit({ customerId: customer.id, allocations }, at, SALES)).writes);
      moved.push({ id: invoice.id, day, by: -by });
    } else if (invoice) {
      const by = Math.min(amount, invoice.open.amount);
      const input = { amount: { amount: by, currency }, reason: 'a trifle' };
      await commit((await to.writeOff(invoice.id, input, true, at, SALES)).writes);
      moved.push({ id: invoice.id, day, by: -by });
    }
  };
  for (const [i, op] of history.entries()) await act(op, 20 + 3 * i);
  const { items } = await to.entries.list('byOwner', to.owned(customer.id, 'ENTRY'), { limit: 100 });
  for (const entry of items) await to.seal(entry);
  return { customer, moved, last: 20 + 3 * history.length };
}

test('whatever happened, a statement closes as the ledger does, and goes on where the one before ended', async () => {
  const { issueStatement, transact, trialBalance } = await load();
  const unused = [...currencies.options];
  await fc.assert(
    fc.asyncProperty(ops, fc.nat({ max: 999 }), async (history, share) => {
      // A currency of its own for each run, so that the ledger's accounts are this customer's alone.
      const currency = unused.pop() ?? 'EUR';
      const { customer, moved, last } = await lived(history, currency);
      const ask = async (from: number, to: number) => {
        const span = { customerId: customer.id, from: dayAt(from), to: dayAt(to) };
        const { statement, writes } = await issueStatement(span, noonOf(last + 10));
        await transact(writes);
        return statement;
      };
      // On any day of the history, however long it is: what comes after is still to come when it is asked for.
      const cut = 5 + (share % (last - 4));
      const [one, two] = [await ask(0, cut), await ask(cut + 1, last + 5)];
      expect(one.opening.amount).toBe(0);
      expect(two.opening).toEqual(one.closing);
      for (const [{ to, closing, ageing, credit }, day] of [
        [one, cut],
        [two, last + 5],
      ] as const) {
        const accounts = await trialBalance({ from: FIRST, to, currency }, 'en');
        const owed = accounts
          .filter(({ account }) => ['receivable', 'advances', 'customer-credit'].includes(account))
          .reduce((sum, account) => sum + account.closing.amount, 0);
        expect(closing.amount).toBe(owed);
        const then = Map.groupBy(
          moved.filter((m) => m.day <= day),
          ({ id }) => id,
        );
        const open = [...then.values()].map((own) => own.reduce((sum, { by }) => sum + by, 0));
        expect(ageing.total.amount).toBe(open.filter((one) => one > 0).reduce((sum, one) => sum + one, 0));
        expect(ageing.total.amount - credit.amount).toBe(closing.amount);
        expect(credit.amount).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: currencies.options.length, endOnFailure: true },
  );
});

test('while a document is not yet added up there is no statement of its day', async () => {
  const { entries, issueStatement, transact } = await load();
  const { newEntry } = await import('../../functions/ledger/rules.ts');
  const { customer } = await lived([{ do: 'pay', amount: 5, before: 0 }], 'EUR');
  const about = {
    document: { id: newId('pay') },
    customerId: customer.id,
    currency: 'EUR',
    on: dayAt(3),
  } as const;
  const made = newEntry('receipt', { amount: 7, paid: 0, ahead: 0, left: 7 }, about, noonOf(3));
  if (!made) return expect.unreachable('nothing moved');
  await transact([entries.create(made)]);
  const ask = (from: number, to: number) =>
    issueStatement({ customerId: customer.id, from: dayAt(from), to: dayAt(to) }, noonOf(99));
  await expect(ask(0, 3)).rejects.toThrow('not added up');
  expect((await ask(0, 2)).statement).toMatchObject({ closing: { amount: 0 }, lines: [] });
});
