import { type Key, keys, owned } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { type Bought, bought, trade } from './model.ts';

export const BOUGHT = 'BOUGHT';

export const trades = resource({
  name: 'figures',
  schema: trade,
  key: ({ customerId }) => keys.trade(customerId),
  indexes: () => ({}),
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
