import type { Caller } from '../shared/http/call.ts';
import { isStaff } from '../shared/http/caller.ts';
import type { ReferenceKind } from '../shared/references.ts';

/** What customers give references of their own. */
type Kind = 'order' | 'return';

const ofCustomer = (kind: Kind, customerId: string): ReferenceKind => `${kind}/${customerId}`;

/** The business's own references are unique, and so are each customer's; none learns of another's by a collision. */
export const givenBy = (kind: Kind, caller: Caller): ReferenceKind =>
  isStaff(caller) ? kind : ofCustomer(kind, caller.customerId ?? '');

/** Where to look for a reference: among the business's own, and that customer's. */
export const givenFor = (kind: Kind, caller: Caller, asked: string | undefined): ReferenceKind[] => {
  const customerId = isStaff(caller) ? asked : caller.customerId;
  return customerId ? [kind, ofCustomer(kind, customerId)] : [kind];
};
