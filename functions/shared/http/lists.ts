import type { IndexName } from '../keys.ts';
import { inState, owned, ownedInState } from '../keys.ts';
import type { Caller } from './call.ts';
import { isStaff } from './caller.ts';

interface Filters {
  customerId?: string | undefined;
  status?: string | undefined;
}

/**
 * The index partition that answers a list of customers' documents. A customer's own id always wins over the one asked
 * for; asking for another's gives nothing, as if there were nothing.
 */
export function partitionFor(
  caller: Caller,
  kind: string,
  filters: Filters,
): { index: IndexName; pk: string } {
  const { status } = filters;
  const customerId = isStaff(caller) ? filters.customerId : ownId(caller, filters.customerId);
  if (customerId && status) return { index: 'byOwnerState', pk: ownedInState(customerId, kind, status) };
  if (customerId) return { index: 'byOwner', pk: owned(customerId, kind) };
  if (status) return { index: 'byState', pk: inState(kind, status) };
  return { index: 'byKind', pk: kind };
}

/** Whether the caller may see this one and asks for such. */
export const isListed = (
  caller: Caller,
  doc: { customerId: string; status: string },
  { customerId, status }: Filters,
): boolean =>
  (isStaff(caller) || doc.customerId === caller.customerId) &&
  (!customerId || doc.customerId === customerId) &&
  (!status || doc.status === status);

/** An owner that owns nothing, for callers who may see nothing of what they ask for. */
const NOBODY = 'nobody';

const ownId = (caller: Caller, asked: string | undefined): string =>
  caller.customerId && (!asked || asked === caller.customerId) ? caller.customerId : NOBODY;
