import { isDeepStrictEqual } from 'node:util';
import { type Billable, type InvoiceLine, prepaymentOf } from '../../../functions/billing/index.ts';
import { getAccount } from '../../../functions/customers/index.ts';
import { customers } from '../../../functions/customers/store.ts';
import { trialBalance } from '../../../functions/ledger/balances.ts';
import { seal } from '../../../functions/ledger/sealing.ts';
import { entries } from '../../../functions/ledger/store.ts';
import { persistently } from '../../../functions/shared/once.ts';
import { transact, type Write } from '../../../functions/shared/table.ts';
import { audit } from '../../../infra/audit/audit.ts';
import { CHECKS } from '../../../infra/audit/checks/index.ts';
import { aCustomer } from '../../support/samples.ts';
import { clear, everything } from '../store.ts';
import { Expected, type Owed } from './expected.ts';

const OF_MONEY = ['form', 'entries', 'account-days', 'chain', 'numbers', 'invoice-amounts', 'credit-notes'];
const CHECKED = Object.fromEntries(Object.entries(CHECKS).filter(([name]) => OF_MONEY.includes(name)));
const A_DAY_MS = 86_400_000;

/** The money of two customers; a store of its own. */
export class MoneyWorld {
  readonly customers = [aCustomer(), aCustomer()].map((customer) => ({ customer, expected: new Expected() }));
  readonly refunds: { id: string; amount: number; expected: Expected }[] = [];
  at = '2026-01-28T10:00:00.000Z';

  async open(): Promise<void> {
    await clear();
    await transact(this.customers.map(({ customer }) => customers.create(customer)));
  }

  /** Decides and commits as the doors to the table do, by which what was read can't have changed. */
  commit = <T>(decide: () => Promise<{ value: T; writes: Write[] }>): Promise<T> =>
    persistently(decide, { attempts: 3 });

  later(days: number): void {
    this.at = new Date(Date.parse(this.at) + days * A_DAY_MS).toISOString();
  }

  /** As the stream brings them: all that are new, in any order, some twice. */
  async seal(backwards: boolean): Promise<void> {
    const made = (await everything()).filter(({ sk }) => sk === 'ENTRY').map(entries.parse);
    for (const entry of backwards ? made.reverse() : made) await seal(entry);
  }

  /** @throws Error saying what differs from what was done, or which rule of the store is broken */
  async assertSound(): Promise<void> {
    for (const { customer, expected } of this.customers) {
      const { receivable, advances, unapplied } = await getAccount(customer.id, 'EUR');
      const found: Owed = {
        receivable: receivable.amount,
        advances: advances.amount,
        unapplied: unapplied.amount,
      };
      same(`account of ${customer.id}`, found, expected.owed);
      if (Object.values(found).some((amount) => amount < 0)) throw new Error(JSON.stringify(found));
    }
    await this.assertAsked();
    const { violations } = await audit(await everything(), this.at, CHECKED);
    if (violations.length > 0) throw new Error(JSON.stringify(violations, undefined, 1));
  }

  /** What was to be paid ahead is there, or asked for, or was when its order ended. */
  private async assertAsked(): Promise<void> {
    const orders = this.customers.flatMap(({ expected }) => expected.orders);
    for (const { id, asked, ended } of orders.filter((one) => one.asked)) {
      const wanted = asked?.isThere ? 'paid' : ended ? 'withdrawn' : 'asked';
      same(`what ${id} is asked for`, (await prepaymentOf(id))?.status, wanted);
    }
  }

  /** Once all is sealed: the books say what was done, and come to nothing in sum. */
  async assertBooks(): Promise<void> {
    const span = { from: '2020-01-01', to: '2099-12-31', currency: 'EUR' } as const;
    const balances = await trialBalance(span, 'en');
    const closing = new Map(balances.map((one) => [one.account, one.closing.amount]));
    const all = this.customers.map(({ expected }) => expected);
    const total = (of: (one: Expected) => number) => all.reduce((sum, one) => sum + of(one), 0);
    same(
      'bank',
      closing.get('bank'),
      total(({ received, refunded }) => received - refunded),
    );
    same(
      'receivable',
      closing.get('receivable'),
      total(({ owed }) => owed.receivable),
    );
    same('advances', closing.get('advances'), -total(({ owed }) => owed.advances) || 0);
    same('credit', closing.get('customer-credit'), -total(({ owed }) => owed.unapplied) || 0);
    same('fees', closing.get('reminder-fees'), -total(({ fees }) => fees) || 0);
    same(
      'sum',
      [...closing.values()].reduce((sum, one) => sum + one, 0),
      0,
    );
  }
}

function same(what: string, found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted))
    throw new Error(`${what} is ${JSON.stringify(found)}, by what was done ${JSON.stringify(wanted)}`);
}

const PRICES = [1, 333, 999, 1250];

/** One or two lines of goods that went out for an order. */
export function goodsOf(orderId: string, customerId: string, pieces: readonly number[]): Billable {
  const { addresses } = aCustomer();
  const [{ label: _, ...deliveredTo } = { label: '' }] = addresses;
  return {
    orderId,
    part: 'stock',
    shipmentIds: [],
    customerId,
    buyer: { name: 'Prüfwerk GmbH' },
    deliveredTo: deliveredTo as Billable['deliveredTo'], // a sample has an address
    suppliedAt: '2026-01-28T09:00:00.000Z',
    language: 'en',
    currency: 'EUR',
    paymentTermDays: 14,
    discountPercent: '0',
    lines: pieces.map((quantity, i) => lineOf(i + 1, quantity)),
  };
}

function lineOf(lineNo: number, quantity: number): InvoiceLine {
  const money = (amount: number) => ({ amount, currency: 'EUR' }) as const;
  const net = quantity * (PRICES[(quantity + lineNo) % PRICES.length] ?? 1);
  const taxRate = lineNo === 1 ? '19' : '7';
  return {
    lineNo,
    sku: `P-${lineNo}`,
    name: 'Part',
    unit: 'pcs',
    quantity: quantity * 1000,
    unitPrice: '1',
    discountPercent: '0',
    taxCode: lineNo === 1 ? 'standard' : 'reduced',
    taxRate,
    orderDiscount: money(0),
    net: money(net),
    tax: money(Math.round((net * Number(taxRate)) / 100)),
  };
}
