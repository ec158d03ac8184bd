import { openOrderAccount, prepaymentOf } from '../../../functions/billing/index.ts';
import { invoices, orderAccounts } from '../../../functions/billing/store.ts';
import { recordCustomer } from '../../../functions/customers/create.ts';
import { getAccount } from '../../../functions/customers/index.ts';
import { seal } from '../../../functions/ledger/sealing.ts';
import { entries } from '../../../functions/ledger/store.ts';
import { newId } from '../../../functions/shared/ids.ts';
import { keys } from '../../../functions/shared/keys.ts';
import { persistently } from '../../../functions/shared/once.ts';
import { getSettings } from '../../../functions/shared/settings.ts';
import { transact, type Write } from '../../../functions/shared/table.ts';
import { audit } from '../../../infra/audit/audit.ts';
import { CHECKS } from '../../../infra/audit/checks/index.ts';
import { aCustomer } from '../../support/samples.ts';
import { clear, everything, known } from '../store.ts';
import { assertBooks, same } from './books.ts';
import { Expected, type Owed } from './expected.ts';
import { assertFigures, assertStatements, keepAll } from './told.ts';

const OF_MONEY = [
  'form',
  'entries',
  'account-days',
  'customer-days',
  'chain',
  'valued',
  'numbers',
  'references',
  'invoice-amounts',
  'credit-notes',
];
/** Once the stream has brought everything. */
const OF_FIGURES = ['counted', 'statistics', 'dealt', 'trade'];
const only = (names: readonly string[]) =>
  Object.fromEntries(Object.entries(CHECKS).filter(([name]) => names.includes(name)));
const [CHECKED, COUNTED] = [only(OF_MONEY), only(OF_FIGURES)];
const A_DAY_MS = 86_400_000;

/** The money of two customers; a store of its own. */
export class MoneyWorld {
  readonly customers = [aCustomer(), aCustomer()].map((customer) => ({ customer, expected: new Expected() }));
  readonly refunds: { id: string; amount: number; expected: Expected }[] = [];
  at = '2026-01-28T10:00:00.000Z';

  /** With orders of each customer under way, so that most of a history is of money. */
  async open(): Promise<void> {
    await clear();
    await transact(this.customers.flatMap(({ customer }) => recordCustomer(customer)));
    for (const one of this.customers) await beginOrders(this, one, 3);
  }

  /** Decides and commits as the doors to the table do, by which what was read can't have changed. */
  commit = <T>(decide: () => Promise<{ value: T; writes: Write[] }>): Promise<T> =>
    persistently(decide, { attempts: 3 });

  later(days: number): void {
    this.at = new Date(Date.parse(this.at) + days * A_DAY_MS).toISOString();
  }

  /** As the stream brings them: all that are new, in any order, some twice. */
  async seal(backwards: boolean): Promise<void> {
    const made = await this.entries();
    for (const entry of backwards ? made.reverse() : made) await seal(entry);
    await keepAll(backwards);
  }

  private entries = async () => (await everything()).filter(({ sk }) => sk === 'ENTRY').map(entries.parse);

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
    await this.assertUnviolated(CHECKED);
    for (const { expected } of this.customers) assertEach(expected);
  }

  /** What was to be paid ahead is there, or asked for, or was when its order ended. */
  private async assertAsked(): Promise<void> {
    const orders = this.customers.flatMap(({ expected }) => expected.orders);
    for (const { id, asked, ended } of orders.filter((one) => one.asked)) {
      const wanted = asked?.isThere ? 'paid' : ended ? 'withdrawn' : 'asked';
      same(`what ${id} is asked for`, (await prepaymentOf(id))?.status, wanted);
    }
  }

  /** Once all is sealed and counted. */
  async assertBooks(): Promise<void> {
    const all = this.customers.map(({ expected }) => expected);
    await assertBooks(all, await this.entries());
    await assertFigures(all);
    for (const { customer, expected } of this.customers)
      await assertStatements(customer.id, expected, this.at, getSettings().timeZone);
    await this.assertUnviolated(COUNTED);
  }

  private async assertUnviolated(checks: typeof CHECKS): Promise<void> {
    const { violations } = await audit(await everything(), this.at, checks);
    if (violations.length > 0) throw new Error(JSON.stringify(violations, undefined, 1));
  }
}

/** Each invoice is open as far as it should be, and ahead of each order is what is for it. */
function assertEach(expected: Expected): void {
  const issued = known(expected.invoices.map(({ id }) => keys.invoice(id))).map(invoices.parse);
  const accounts = known(expected.orders.map(({ id }) => keys.orderAccount(id))).map(orderAccounts.parse);
  same(
    'what is open',
    issued.map(({ id, open }) => [id, open.amount]),
    expected.invoices.map(({ id, open }) => [id, open]),
  );
  same(
    'what is ahead',
    accounts.map(({ orderId, advance }) => [orderId, advance.amount]),
    expected.orders.map(({ id, advance }) => [id, advance]),
  );
}

/** Orders of a customer of which billing knows, and nothing else. */
export async function beginOrders(
  { commit, at }: Pick<MoneyWorld, 'commit' | 'at'>,
  { customer, expected }: MoneyWorld['customers'][number],
  count: number,
): Promise<void> {
  const ids = Array.from({ length: count }, () => newId('ord'));
  const writes = ids.map((id) => openOrderAccount(id, customer.id, 'EUR', at));
  await commit(async () => ({ value: ids, writes }));
  expected.orders.push(...ids.map((id) => ({ id, advance: 0, ended: false })));
}
