import { z } from 'zod';
import { below, type IndexName, inState, keys, owned, ownedInState } from '../shared/keys.ts';
import { type Currency, currency } from '../shared/money.ts';
import { resource } from '../shared/resource.ts';
import { getItem, type Item, queryAll, type Write } from '../shared/table.ts';
import { type Account, customer } from './model.ts';

export const CUSTOMERS = 'CUSTOMER';

export const customers = resource({
  name: 'customer',
  schema: customer,
  key: ({ id }) => keys.customer(id),
  indexes: ({ id, salesperson, group }) => ({
    byKind: { pk: CUSTOMERS, sk: id },
    ...(salesperson ? { byOwner: { pk: owned(salesperson.email, CUSTOMERS), sk: id } } : {}),
    ...(group ? { byState: { pk: inState(CUSTOMERS, group), sk: id } } : {}),
    ...(salesperson && group
      ? { byOwnerState: { pk: ownedInState(salesperson.email, CUSTOMERS, group), sk: id } }
      : {}),
  }),
});

/** The index partition of all customers, or of those that a salesperson looks after, that are of a group, or both. */
export function partitionOf({ salesperson, group }: Filters): { index: IndexName; pk: string } {
  if (salesperson && group) return { index: 'byOwnerState', pk: ownedInState(salesperson, CUSTOMERS, group) };
  if (salesperson) return { index: 'byOwner', pk: owned(salesperson, CUSTOMERS) };
  if (group) return { index: 'byState', pk: inState(CUSTOMERS, group) };
  return { index: 'byKind', pk: CUSTOMERS };
}

export interface Filters {
  salesperson?: string | undefined;
  group?: string | undefined;
}

/** Kept as numbers, in minor units, since the table itself adds to them. */
const storedAccount = z.object({
  customerId: z.string(),
  currency,
  ordered: z.int(),
  receivable: z.int(),
  advances: z.int(),
  unapplied: z.int(),
  version: z.int().default(0),
});

export function parseAccount(item: Item): Account {
  const { customerId, currency: of, version, ...amounts } = storedAccount.parse(item);
  const money = (amount: number) => ({ amount, currency: of });
  return {
    customerId,
    currency: of,
    ordered: money(amounts.ordered),
    receivable: money(amounts.receivable),
    advances: money(amounts.advances),
    unapplied: money(amounts.unapplied),
    version,
  };
}

/** The customer's account in one currency; all zero before its first order. */
export async function getAccount(customerId: string, of: Currency): Promise<Account> {
  const item = await getItem(keys.account(customerId, of));
  return parseAccount(
    item ?? { customerId, currency: of, ordered: 0, receivable: 0, advances: 0, unapplied: 0 },
  );
}

export const listAccounts = async (customerId: string): Promise<Account[]> =>
  (await queryAll(below.accounts(customerId))).map(parseAccount);

/** Minor units to add, negative to take away. */
export interface AccountChange {
  ordered?: number;
  receivable?: number;
  advances?: number;
  unapplied?: number;
}

const FIGURES = ['ordered', 'receivable', 'advances', 'unapplied'] as const;

/**
 * Adds to the account's figures as part of a transaction, so that whoever commits the order, the invoice or the
 * receipt commits this with it. Safe to repeat only because its transaction is.
 * @param seen the account as it must still be, for who decided by its figures
 */
export function changeAccount(
  customerId: string,
  of: Currency,
  change: AccountChange,
  seen?: Account,
): Write {
  const added = FIGURES.map((figure) => [`:${figure}`, change[figure] ?? 0]);
  return {
    op: {
      Update: {
        Key: keys.account(customerId, of),
        UpdateExpression: `ADD ${FIGURES.map((figure) => `${figure} :${figure}`).join(', ')}, version :one SET customerId = :id, currency = :currency`,
        ...(seen ? { ConditionExpression: asSeen(seen) } : {}),
        ExpressionAttributeValues: {
          ...Object.fromEntries(added),
          ':one': 1,
          ':id': customerId,
          ':currency': of,
          ...(seen
            ? Object.fromEntries(FIGURES.map((figure) => [`:seen_${figure}`, seen[figure].amount]))
            : {}),
        },
      },
    },
    onConflict: 'retry',
  };
}

/** An account that isn't there yet reads as all zero. */
function asSeen(seen: Account): string {
  const same = FIGURES.map((figure) => `${figure} = :seen_${figure}`).join(' AND ');
  const untouched = FIGURES.every((figure) => seen[figure].amount === 0);
  return untouched ? `attribute_not_exists(pk) OR (${same})` : same;
}
