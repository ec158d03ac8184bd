import { z } from 'zod';
import { inState, keys, ownedInState } from '../../shared/keys.ts';
import { type Currency, currency } from '../../shared/money.ts';
import type { ListOptions, Page } from '../../shared/paging.ts';
import { resource } from '../../shared/resource.ts';
import { accountName } from '../chart.ts';
import { rateDayOf } from '../rules.ts';
import { type Valuation, valuation } from './model.ts';

export const VALUATIONS = 'VALUATION';

/** Those that wait for a rate are found in the order of the days of their rates, of one currency or of all; the others by their entry. */
export const valuations = resource({
  name: 'valuation',
  schema: valuation,
  key: ({ id }) => keys.valuation(id),
  indexes: ({ id, currency, status, ...days }) =>
    status === 'rated'
      ? {}
      : {
          byState: { pk: inState(VALUATIONS, status), sk: `${rateDayOf(days)}#${id}` },
          byOwnerState: { pk: ownedInState(currency, VALUATIONS, status), sk: `${rateDayOf(days)}#${id}` },
        },
});

/** The first until a day that waits for a rate, of a currency or of any. */
export async function firstUnrated(to: string, of?: Currency): Promise<Valuation | undefined> {
  const { items } = await listUnrated(of, { to, sort: 'on', limit: 1 });
  return items[0];
}

export const listUnrated = (of: Currency | undefined, page: ListOptions): Promise<Page<Valuation>> =>
  of
    ? valuations.list('byOwnerState', ownedInState(of, VALUATIONS, 'unrated'), page)
    : valuations.list('byState', inState(VALUATIONS, 'unrated'), page);

/** An entry has one, which is called as it is. */
export const valuationIdOf = (entryId: string): string => entryId.replace('jrn', 'val');

/** What of an account belongs together and how it stands, in minor units; what is owed to us is above zero. */
const openItem = z.object({
  account: accountName,
  item: z.string(),
  currency,
  amount: z.int(),
  /** In the business's own currency; nothing when nothing is open. */
  value: z.int(),
  version: z.int().min(1),
});
export type OpenItem = z.output<typeof openItem>;

export const openItems = resource({
  name: 'open item',
  schema: openItem,
  key: ({ account, item, currency: of }) => keys.openItem(account, item, of),
  indexes: () => ({}),
});
