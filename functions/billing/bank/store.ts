import { z } from 'zod';
import { inState, keys } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { getItem, type Item, type Write } from '../../shared/table.ts';
import { bankTransaction } from './model.ts';

export const BANK_TRANSACTIONS = 'BANK_TRANSACTION';

export const bankTransactions = resource({
  name: 'bank transaction',
  schema: bankTransaction,
  key: ({ id }) => keys.bankTransaction(id),
  indexes: ({ id, bookedOn, status }) => ({
    byKind: { pk: BANK_TRANSACTIONS, sk: `${bookedOn}#${id}` },
    byState: { pk: inState(BANK_TRANSACTIONS, status), sk: `${bookedOn}#${id}` },
  }),
});

const payer = z.object({ customerId: z.string() });
export const parsePayer = (item: Item): z.output<typeof payer> => payer.parse(item);

/** Whose money came from this account the last time. */
export async function findPayer(account: string): Promise<string | undefined> {
  const item = await getItem(keys.payer(account));
  return item && parsePayer(item).customerId;
}

export const rememberPayer = (account: string, customerId: string): Write => ({
  op: { Put: { Item: { ...keys.payer(account), customerId } } },
  onConflict: 'retry',
});
