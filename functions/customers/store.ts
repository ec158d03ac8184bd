import { z } from 'zod';
import { type Key, keys } from '../shared/keys.ts';
import type { Currency } from '../shared/money.ts';
import { resource } from '../shared/resource.ts';
import { type Write, getItem, queryAll } from '../shared/table.ts';
import { type Account, account, customer } from './model.ts';

export const CUSTOMERS = 'CUSTOMER';

export const customers = resource({
  name: 'customer',
  schema: customer,
  key: ({ id }) => keys.customer(id),
  indexes: ({ id }) => ({ byKind: { pk: CUSTOMERS, sk: id } }),
});

/** The customer's account in one currency; all zero before its first order. */
export async function getAccount(customerId: string, currency: Currency): Promise<Account> {
  const item = await getItem(keys.account(customerId, currency));
  return item ? account.parse(item) : { customerId, currency, ordered: 0, receivable: 0, unapplied: 0 };
}

export async function listAccounts(customerId: string): Promise<Account[]> {
  const { pk } = keys.customer(customerId);
  return z.array(account).parse(await queryAll(pk, 'ACCOUNT#'));
}

export type AccountChange = Partial<Pick<Account, 'ordered' | 'receivable' | 'unapplied'>>;

/**
 * Adds to the account's figures as part of a transaction, so that whoever commits the order, the invoice or the
 * receipt commits this with it. Safe to repeat only because its transaction is.
 */
export function changeAccount(customerId: string, currency: Currency, change: AccountChange): Write {
  const { ordered = 0, receivable = 0, unapplied = 0 } = change;
  const key: Key = keys.account(customerId, currency);
  return {
    op: {
      Update: {
        Key: key,
        UpdateExpression:
          'ADD ordered :ordered, receivable :receivable, unapplied :unapplied SET customerId = :id, currency = :currency',
        ...(unapplied < 0 ? { ConditionExpression: 'unapplied >= :least' } : {}),
        ExpressionAttributeValues: {
          ':ordered': ordered,
          ':receivable': receivable,
          ':unapplied': unapplied,
          ':id': customerId,
          ':currency': currency,
          ...(unapplied < 0 ? { ':least': -unapplied } : {}),
        },
      },
    },
    onConflict: 'retry',
  };
}
