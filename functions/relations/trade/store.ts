import { inState, type Key, keys, owned } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { type Bought, bought, trade } from './model.ts';

export const BOUGHT = 'BOUGHT';

export const STANDINGS = 'STANDING';
/** Of customers whose place nobody has looked at yet. */
export const UNKNOWN = 'unknown';
/** Later than any day: it stays where it is. */
const NEVER = '9999-12-31';

/** A segment's customers stand in the index by the day on which time alone takes them to another. */
export const trades = resource({
  name: 'figures',
  schema: trade,
  key: ({ customerId }) => keys.trade(customerId),
  indexes: ({ customerId, standing }) => ({
    byState: {
      pk: inState(STANDINGS, standing?.segment ?? UNKNOWN),
      sk: `${standing?.until ?? NEVER}#${customerId}`,
    },
  }),
});

export const boughtKey = ({ customerId, sku }: Pick<Bought, 'customerId' | 'sku'>): Key =>
  keys.bought(customerId, sku);

/** A customer's products stand in the index by how often it orders them. */
export const boughts = resource({
  name: 'figures',
  schema: bought,
  key: boughtKey,
  indexes: ({ customerId, sku, times }) =>
    times > 0
      ? { byOwner: { pk: owned(customerId, BOUGHT), sk: `${String(times).padStart(8, '0')}#${sku}` } }
      : {},
});
