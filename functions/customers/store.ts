import { z } from 'zod';
import { type Key, keys } from '../shared/keys.ts';
import { type Currency, currency } from '../shared/money.ts';
import { resource } from '../shared/resource.ts';
import { getItem, type Item, queryAll, type Write } from '../shared/table.ts';
import { type Account, customer } from './model.ts';

export const CUSTOMERS = 'CUSTOMER';

export const customers = resource({
  name: 'customer',
  schema: customer,
  key: ({ id }) => keys.customer(id),
  indexes: ({ id }) => ({ byKind: { pk: CUSTOMERS, sk: id } }),
});

/** Kept as numbers, in minor units, since the table itself adds to them. */
const storedAccount = z.object({
  customerId: z.string(),
  currency,
  ordered: z.int(),
  receivable: z.int(),
  advances: z.int(),
  unapplied: z.int(),
});

export function parseAccount(item: Item): Account {
  const { customerId, currency: of, ...amounts } = storedAccount.parse(item);
  const money = (amount: number) => ({ amount, currency: of });
  return {
    customerId,
    currency: of,
    ordered: money(amounts.ordered),
    receivable: money(amounts.receivable),
    advances: money(amounts.advances),
    unapplied: money(amounts.unapplied),
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
  (await queryAll(keys.customer(customerId).pk, 'ACCOUNT#')).map(parseAccount);

/** Minor units to add, negative to take away. */
export interface AccountChange {
  ordered?: number;
  receivable?: number;
  advances?: number;
  unapplied?: number;
}

/**
 * Adds to the account's figures as part of a transaction, so that whoever commits the order, the invoice or the
 * receipt commits this with it. Safe to repeat only because its transaction is.
 */
export function changeAccount(customerId: string, of: Currency, change: AccountChange): Write {
  const { ordered = 0, receivable = 0, advances = 0, unapplied = 0 } = change;
  const key: Key = keys.account(customerId, of);
  return {
    op: {
      Update: {
        Key: key,
        UpdateExpression:
          'ADD ordered :ordered, receivable :receivable, advances :advances, unapplied :unapplied SET customerId = :id, currency = :currency',
        ...(unapplied < 0 ? { ConditionExpression: 'unapplied >= :least' } : {}),
        ExpressionAttributeValues: {
          ':ordered': ordered,
          ':receivable': receivable,
          ':advances': advances,
          ':unapplied': unapplied,
          ':id': customerId,
          ':currency': of,
          ...(unapplied < 0 ? { ':least': -unapplied } : {}),
        },
      },
    },
    onConflict: 'retry',
  };
}
