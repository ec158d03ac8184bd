import { keys } from '../shared/keys.ts';
import { resource } from '../shared/resource.ts';
import { digest } from './model.ts';

/** Found by their day; those of the last days say what purchasing was told. */
export const digests = resource({
  name: 'digest',
  schema: digest,
  key: ({ day }) => keys.digest(day),
  indexes: () => ({}),
});
