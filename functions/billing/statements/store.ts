import { keys, owned } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { statement } from './model.ts';

export const STATEMENTS = 'STATEMENT';

export const statements = resource({
  name: 'statement',
  schema: statement,
  key: ({ id }) => keys.statement(id),
  indexes: ({ id, customerId }) => ({
    byOwner: { pk: owned(customerId, STATEMENTS), sk: id },
    byKind: { pk: STATEMENTS, sk: id },
  }),
});
