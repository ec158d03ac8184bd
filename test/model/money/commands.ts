import fc from 'fast-check';
import { requestRefund, reviewRefund } from '../../../functions/billing/credit/refunding.ts';
import { useCredit, writeOff } from '../../../functions/billing/credit/using.ts';
import { reminded } from '../../../functions/billing/dunning.ts';
import {
  askForPrepayment,
  closeOrderAccount,
  creditInvoice,
  issueInvoice,
  openOrderAccount,
} from '../../../functions/billing/index.ts';
import { recordPayment } from '../../../functions/billing/receipts/receiving.ts';
import { invoices, orderAccounts } from '../../../functions/billing/store.ts';
import { closed, reopened } from '../../../functions/ledger/closing.ts';
import { getBooks } from '../../../functions/ledger/store.ts';
import { newId } from '../../../functions/shared/ids.ts';
import { keys } from '../../../functions/shared/keys.ts';
import { Problem } from '../../../functions/shared/problem.ts';
import { getSettings } from '../../../functions/shared/settings.ts';
import { Deed, pick, type Tally } from '../deed.ts';
import type { Expected } from './expected.ts';
import { goodsOf, type MoneyWorld } from './world.ts';

type Run = (world: MoneyWorld) => Promise<void>;

const ONE = { id: 'one', role: 'finance' };
const ANOTHER = { id: 'another', role: 'admin' };
const euros = (amount: number) => ({ amount, currency: 'EUR' }) as const;

/** What the settings of the sample ask for the first reminder, the second and the third. */
const FEES = [0, 5_00, 10_00];

const which = fc.nat({ max: 9 });
const pieces = fc.integer({ min: 1, max: 9 });
const cents = fc.integer({ min: 1, max: 20_000 });

const isRefused = (error: unknown): boolean => error instanceof Problem;

const customerOf = ({ customers }: MoneyWorld, n: number) => pick(customers, n);

function openOrder(world: MoneyWorld, n: number) {
  const one = customerOf(world, n);
  return {
    ...one,
    order: pick(
      one.expected.orders.filter(({ ended }) => !ended),
      n,
    ),
  };
}

const openInvoice = (expected: Expected, n: number) =>
  pick(
    expected.invoices.filter(({ open }) => open > 0),
    n,
  );

/** All that moves money: orders that open and end, invoices, credit notes, receipts and what becomes of them, closed months. */
export function commands(tally: Tally) {
  const deed = <T extends unknown[]>(name: string, args: fc.Arbitrary<T>, run: (...args: T) => Run) =>
    args.map(
      (given): Deed<object, MoneyWorld> =>
        new Deed(`${name} ${given.join(' ')}`, run(...given), isRefused, tally),
    );

  const order = deed('order', fc.tuple(which), (n) => async (world) => {
    const { customer, expected } = customerOf(world, n);
    const id = newId('ord');
    const writes = [openOrderAccount(id, customer.id, 'EUR', world.at)];
    await world.commit(async () => ({ value: id, writes }));
    expected.orders.push({ id, advance: 0, ended: false });
  });

  const issue = deed(
    'issue',
    fc.tuple(which, fc.array(pieces, { minLength: 1, maxLength: 2 })),
    (n, goods) => async (world) => {
      const { customer, expected, order: of } = openOrder(world, n);
      const invoice = await world.commit(async () => {
        const issued = await issueInvoice(goodsOf(of.id, customer.id, goods), getSettings(), world.at);
        return { value: issued.invoice, writes: issued.writes };
      });
      expected.issued(invoice.id, of.id, invoice.dueAt, invoice.total.amount);
    },
  );

  const credit = deed('credit', fc.tuple(which, pieces), (n, count) => async (world) => {
    const { expected } = customerOf(world, n);
    const { id, total } = pick(
      expected.invoices.filter((one) => one.credited < one.total),
      n,
    );
    const note = await world.commit(async () => {
      const invoice = await invoices.get(keys.invoice(id));
      const left = await uncredited(id);
      const lines = left.map((line) => ({ ...line, quantity: Math.min(line.quantity, count * 1000) }));
      const back = { orderId: invoice.orderId ?? '', shipmentId: newId('shp'), lines };
      const made = await creditInvoice(invoice, back, getSettings(), world.at);
      return { value: made.invoice, writes: made.writes };
    });
    expected.credited(id, note.total.amount);
    // However it was taken back, it comes to the whole.
    if ((await uncredited(id)).length === 0 && expected.invoice(id).credited !== total)
      throw new Error(`${expected.invoice(id).credited} of ${total} were credited`);
  });

  const receive = deed('receive', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { customer, expected } = customerOf(world, n);
    await world.commit(() => receipt(world, customer.id, amount));
    expected.receivedFor(amount);
  });

  const ahead = deed('ahead', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { customer, expected, order: of } = openOrder(world, n);
    const allocations = [{ orderId: of.id, amount: euros(amount) }];
    await world.commit(() => receipt(world, customer.id, amount, { allocations }));
    expected.receivedAhead(amount, of.id);
  });

  const demand = deed('demand', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { customer, expected } = customerOf(world, n);
    const { id } = pick(
      expected.orders.filter(({ asked, ended }) => !asked && !ended),
      n,
    );
    const asked = { percent: '30', amount: euros(amount) };
    const made = await world.commit(async () => {
      const goods = goodsOf(id, customer.id, [1]);
      const { prepayment, writes } = await askForPrepayment(goods, asked, getSettings(), world.at);
      return { value: prepayment, writes };
    });
    expected.asked(id, amount, `${made.dueAt}#${made.id}`);
  });

  const late = deed(
    'late',
    fc.tuple(which, cents, fc.integer({ min: 1, max: 45 })),
    (n, amount, days) => async (world) => {
      const { customer, expected } = customerOf(world, n);
      const receivedAt = new Date(Date.parse(world.at) - days * 86_400_000).toISOString();
      await world.commit(() => receipt(world, customer.id, amount, { receivedAt }));
      expected.receivedFor(amount);
    },
  );

  const use = deed('use', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { customer, expected } = customerOf(world, n);
    const { id, open } = openInvoice(expected, n);
    const part = Math.min(amount, open);
    const allocations = [{ invoiceId: id, amount: euros(part) }];
    await world.commit(async () => {
      const used = await useCredit({ customerId: customer.id, allocations }, world.at, ONE);
      return { value: used.use, writes: used.writes };
    });
    expected.used(id, part);
  });

  const ask = deed('ask', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { customer, expected } = customerOf(world, n);
    const asked = { customerId: customer.id, amount: euros(amount), reason: 'asked for' };
    const { id } = await world.commit(async () => {
      const { refund, writes } = await requestRefund(asked, world.at, ONE);
      return { value: refund, writes };
    });
    world.refunds.push({ id, amount, expected });
  });

  const refund = deed('refund', fc.tuple(which), (n) => async (world) => {
    const { id, amount, expected } = pick(world.refunds, n);
    await world.commit(async () => {
      const decision = { decision: 'approve', reason: 'right' } as const;
      const { refund: paid, writes } = await reviewRefund(id, decision, world.at, ANOTHER);
      return { value: paid, writes };
    });
    expected.paidOut(amount);
  });

  const giveUp = deed('write-off', fc.tuple(which, cents), (n, amount) => async (world) => {
    const { expected } = customerOf(world, n);
    const { id, open } = openInvoice(expected, n);
    const part = Math.min(amount, open);
    await world.commit(async () => {
      const given = await writeOff(id, { amount: euros(part), reason: 'a trifle' }, n > 4, world.at, ONE);
      return { value: given.invoice, writes: given.writes };
    });
    expected.writtenOff(id, part);
  });

  const remind = deed(
    'remind',
    fc.tuple(which, fc.integer({ min: 1, max: 3 })),
    (n, times) => async (world) => {
      const { expected } = customerOf(world, n);
      const { id } = openInvoice(expected, n);
      for (let i = 0; i < times; i++) {
        const { reminders } = expected.invoice(id);
        await world.commit(async () => {
          const invoice = await invoices.get(keys.invoice(id));
          return { value: id, writes: await reminded(invoice, reminders + 1, world.at) };
        });
        expected.reminded(id, FEES[reminders] ?? 0);
      }
    },
  );

  const end = deed('end', fc.tuple(which), (n) => async (world) => {
    const { expected, order: of } = openOrder(world, n);
    await world.commit(async () => {
      const account = await orderAccounts.get(keys.orderAccount(of.id));
      const { writes } = await closeOrderAccount(account, 0, getSettings(), world.at);
      return { value: of.id, writes };
    });
    expected.ended(of.id);
  });

  const close = deed('close', fc.constant<[]>([]), () => async (world) => {
    const { books, change } = await getBooks(world.at);
    const month = new Date(Date.parse(world.at) - 31 * 86_400_000).toISOString().slice(0, 7);
    const after = closed(books, month, getSettings(), world.at, ONE);
    await world.commit(async () => ({ value: month, writes: [change(after)] }));
  });

  const reopen = deed('reopen', fc.constant<[]>([]), () => async (world) => {
    const { books, change } = await getBooks(world.at);
    const month = books.closedThrough ?? '2026-01';
    const after = reopened(books, { month, reason: 'late' }, world.at, ANOTHER);
    await world.commit(async () => ({ value: month, writes: [change(after)] }));
  });

  const days = deed('days', fc.tuple(fc.integer({ min: 1, max: 20 })), (count) => async (world) => {
    world.later(count);
  });

  const sealing = deed('seal', fc.tuple(fc.boolean()), (backwards) => async (world) => {
    await world.seal(backwards);
    await world.assertBooks();
  });

  return {
    order,
    issue,
    credit,
    receive,
    ahead,
    demand,
    late,
    use,
    ask,
    refund,
    giveUp,
    remind,
    end,
    close,
    reopen,
    days,
    sealing,
  };
}

/** What of an invoice's goods has no credit note. */
async function uncredited(id: string): Promise<{ lineNo: number; quantity: number }[]> {
  const invoice = await invoices.get(keys.invoice(id));
  const account = await orderAccounts.get(keys.orderAccount(invoice.orderId ?? ''));
  const notes = (await invoices.getMany(account.invoiceIds.map(keys.invoice))).filter(
    (one) => one.corrects?.id === id,
  );
  return invoice.lines
    .map(({ lineNo, quantity }) => {
      const back = notes.flatMap(({ lines }) => lines).filter((line) => line.lineNo === lineNo);
      return { lineNo, quantity: quantity - back.reduce((sum, line) => sum + line.quantity, 0) };
    })
    .filter(({ quantity }) => quantity > 0);
}

async function receipt(
  { at }: MoneyWorld,
  customerId: string,
  amount: number,
  more: { receivedAt?: string; allocations?: { orderId: string; amount: ReturnType<typeof euros> }[] } = {},
) {
  const input = { customerId, amount: euros(amount), reference: newId('pay'), receivedAt: at, ...more };
  const { payment, writes } = await recordPayment(input, at, ONE);
  return { value: payment, writes };
}
