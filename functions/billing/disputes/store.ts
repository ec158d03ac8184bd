import { inState, keys, owned, ownedInState } from '../../shared/keys.ts';
import type { ListOptions, Page } from '../../shared/paging.ts';
import { resource } from '../../shared/resource.ts';
import { type Dispute, dispute } from './model.ts';

export const DISPUTES = 'DISPUTE';

/** By state they come in the order in which they have to be resolved. */
export const disputes = resource({
  name: 'dispute',
  schema: dispute,
  key: ({ id }) => keys.dispute(id),
  indexes: ({ id, customerId, status, deadline }) => ({
    byOwner: { pk: owned(customerId, DISPUTES), sk: id },
    byKind: { pk: DISPUTES, sk: id },
    byState: { pk: inState(DISPUTES, status), sk: `${deadline}#${id}` },
    byOwnerState: { pk: ownedInState(customerId, DISPUTES, status), sk: `${deadline}#${id}` },
  }),
});

/** A page of those that are open beyond their deadline then, the longest first. */
export const openBeyond = (at: string, page: ListOptions): Promise<Page<Dispute>> =>
  disputes.list('byState', inState(DISPUTES, 'open'), { ...page, sort: 'deadline', to: at });
