import { inState, keys, owned, ownedInState } from '../../shared/keys.ts';
import { resource } from '../../shared/resource.ts';
import { quotation } from './model.ts';

export const QUOTATIONS = 'QUOTATION';

/** By state they come in the order in which they end, so that those that are over are found by a bound. */
export const quotations = resource({
  name: 'quotation',
  schema: quotation,
  key: ({ id }) => keys.quotation(id),
  indexes: ({ id, customerId, status, validUntil }) => {
    const sk = `${validUntil}#${id}`;
    return {
      byOwner: { pk: owned(customerId, QUOTATIONS), sk: id },
      byKind: { pk: QUOTATIONS, sk: id },
      byState: { pk: inState(QUOTATIONS, status), sk },
      byOwnerState: { pk: ownedInState(customerId, QUOTATIONS, status), sk },
    };
  },
});
