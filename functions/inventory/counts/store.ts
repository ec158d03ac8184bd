import { inState, keys } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { count } from './model.ts';

export const COUNTS = 'COUNT';

export const counts = resource({
  name: 'count',
  schema: count,
  key: ({ id }) => keys.count(id),
  indexes: ({ id, status }) => ({
    byKind: { pk: COUNTS, sk: id },
    byState: { pk: inState(COUNTS, status), sk: id },
  }),
});
