import { keys } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { charge } from './model.ts';

export const charges = resource({
  name: 'charge',
  schema: charge,
  key: ({ provider, transaction }) => keys.charge(provider, transaction),
  indexes: () => ({}),
});
