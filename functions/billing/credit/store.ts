import { inState, keys, owned, ownedInState } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { creditUse, refund } from './model.ts';

export const CREDIT_USES = 'CREDIT_USE';
export const REFUNDS = 'REFUND';

export const creditUses = resource({
  name: 'credit use',
  schema: creditUse,
  key: ({ id }) => keys.creditUse(id),
  indexes: ({ id, customerId }) => ({
    byOwner: { pk: owned(customerId, CREDIT_USES), sk: id },
    byKind: { pk: CREDIT_USES, sk: id },
  }),
});

export const refunds = resource({
  name: 'refund',
  schema: refund,
  key: ({ id }) => keys.refund(id),
  indexes: ({ id, customerId, status }) => ({
    byOwner: { pk: owned(customerId, REFUNDS), sk: id },
    byKind: { pk: REFUNDS, sk: id },
    byState: { pk: inState(REFUNDS, status), sk: id },
    byOwnerState: { pk: ownedInState(customerId, REFUNDS, status), sk: id },
  }),
});
