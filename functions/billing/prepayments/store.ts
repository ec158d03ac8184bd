import { inState, keys, owned, ownedInState } from '../../shared/keys.ts';
import { findReferences } from '../../shared/references.ts';
import { resource } from '../../shared/resource.ts';
import type { Asked } from '../allocation.ts';
import { numbersIn } from '../numbers.ts';
import { orderAccounts } from '../store.ts';
import { type Prepayment, prepayment } from './model.ts';
import { prepaymentIdOf } from './rules.ts';

export const PREPAYMENTS = 'PREPAYMENT';

/** By state they come in the order in which they fall due. */
export const prepayments = resource({
  name: 'prepayment',
  schema: prepayment,
  key: ({ id }) => keys.prepayment(id),
  indexes: ({ id, customerId, status, dueAt }) => ({
    byOwner: { pk: owned(customerId, PREPAYMENTS), sk: id },
    byKind: { pk: PREPAYMENTS, sk: id },
    byState: { pk: inState(PREPAYMENTS, status), sk: `${dueAt}#${id}` },
    byOwnerState: { pk: ownedInState(customerId, PREPAYMENTS, status), sk: `${dueAt}#${id}` },
  }),
});

export const prepaymentOf = (orderId: string): Promise<Prepayment | undefined> =>
  prepayments.find(keys.prepayment(prepaymentIdOf(orderId)));

/** Each is three writes more of a receipt, whose transaction holds 100. */
export const MOST_ASKED = 8;

/** What a customer is asked for ahead and a payment names; nothing is read where it names none. */
export async function askedNamedIn(text: string, customerId: string): Promise<Asked[]> {
  const numbers = numbersIn(text, 'PRE').slice(0, MOST_ASKED);
  if (numbers.length === 0) return [];
  const ids = await findReferences('prepayment', numbers);
  const found = await prepayments.getMany([...ids.values()].map(keys.prepayment));
  return missing(found.filter((one) => one.customerId === customerId && one.status === 'asked'));
}

/** All that a customer is asked for ahead, what falls due first before. */
export async function askedOf(customerId: string): Promise<Asked[]> {
  const partition = ownedInState(customerId, PREPAYMENTS, 'asked');
  const { items } = await prepayments.list('byOwnerState', partition, { limit: MOST_ASKED, sort: 'dueAt' });
  return missing(items);
}

async function missing(asked: readonly Prepayment[]): Promise<Asked[]> {
  const accounts = await orderAccounts.getMany(asked.map(({ orderId }) => keys.orderAccount(orderId)));
  const byOrder = new Map(accounts.map((account) => [account.orderId, account]));
  return asked.flatMap(({ number, orderId, amount }) => {
    const account = byOrder.get(orderId);
    return account ? [{ number, account, missing: amount.amount - account.advance.amount }] : [];
  });
}
