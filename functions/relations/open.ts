import { DISPUTES, INVOICES, REFUNDS } from '../billing/index.ts';
import { type Account, type Begun, type Customer, getAccount, listAccounts } from '../customers/index.ts';
import { ENDED, ORDERS, orderStatus, QUOTATIONS, RETURNS } from '../orders/index.ts';
import { CONTRACTS } from '../pricing/index.ts';
import { ownedInState } from '../shared/keys.ts';
import { listKeys } from '../shared/paging.ts';
import { conflict } from '../shared/problem.ts';
import { getSettings } from '../shared/settings.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import { dayIn, plusSeconds } from '../shared/time.ts';

interface Going {
  says: Saying;
  kind: string;
  states: readonly string[];
  /** Only those that end on this day or later. */
  from?: string;
}

const goingOn = (today: string): Going[] => [
  { says: say('open orders'), kind: ORDERS, states: orderStatus.options.filter((s) => !ENDED.includes(s)) },
  { says: say('open quotations'), kind: QUOTATIONS, states: ['draft', 'sent'], from: today },
  { says: say('contracts that hold'), kind: CONTRACTS, states: ['active'] },
  { says: say('open invoices'), kind: INVOICES, states: ['open'] },
  { says: say('open disputes'), kind: DISPUTES, states: ['open'] },
  { says: say('refunds that are asked for'), kind: REFUNDS, states: ['requested'] },
  { says: say('returns under way'), kind: RETURNS, states: ['requested', 'authorised', 'received'] },
];

const isAny = async (customerId: string, { kind, states, from }: Going): Promise<boolean> => {
  const pages = states.map((state) =>
    listKeys('byOwnerState', ownedInState(customerId, kind, state), { limit: 1, from }),
  );
  return (await Promise.all(pages)).some(({ items }) => items.length > 0);
};

/** Also the one in its own currency, which may be about to be. */
export async function accountsOf({ id, currency }: Pick<Customer, 'id' | 'currency'>): Promise<Account[]> {
  const known = await listAccounts(id);
  const isThere = known.some((account) => account.currency === currency);
  return isThere ? known : [...known, await getAccount(id, currency)];
}

const isEmpty = ({ ordered, receivable, advances, unapplied }: Account): boolean =>
  [ordered, receivable, advances, unapplied].every(({ amount }) => amount === 0);

/** @throws Problem conflict naming what still goes on with a customer */
export async function assertNothingOpen(
  customerId: string,
  accounts: readonly Account[],
  at: string,
): Promise<void> {
  const kinds = goingOn(dayIn(getSettings().timeZone, at));
  const found = await Promise.all(kinds.map((one) => isAny(customerId, one)));
  const what = kinds.filter((_, i) => found[i]).map(({ says }) => says);
  if (!accounts.every(isEmpty)) what.push(say('money on its account'));
  if (what.length > 0) throw conflict(say('This customer still has {what}.', { what }));
}

/** Longer than any index lags behind what was begun, and than clocks differ. */
const SETTLES_SECONDS = 60;

/** @throws Problem conflict while what was begun with a customer may not show in the indexes yet */
export function assertSettled(begun: Begun | undefined, at: string): void {
  if (begun && plusSeconds(begun.lastAt, SETTLES_SECONDS) > at)
    throw conflict(
      say('Something was begun with this customer within the last minute: try again when that is over.'),
    );
}
