import { inState, keys } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { transfer } from './model.ts';

export const TRANSFERS = 'TRANSFER';

export const transfers = resource({
  name: 'transfer',
  schema: transfer,
  key: ({ id }) => keys.transfer(id),
  indexes: ({ id, status }) => ({
    byKind: { pk: TRANSFERS, sk: id },
    byState: { pk: inState(TRANSFERS, status), sk: id },
  }),
});
