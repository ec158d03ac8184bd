import { keys } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { erasure } from './model.ts';

export const erasures = resource({
  name: 'erasure',
  schema: erasure,
  key: ({ customerId }) => keys.erasure(customerId),
  indexes: () => ({}),
});
