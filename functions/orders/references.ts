import type { Caller } from '../shared/http/call.ts';
import { isStaff } from '../shared/http/caller.ts';
import type { ReferenceKind } from '../shared/references.ts';

const ofCustomer = (customerId: string): ReferenceKind => `order/${customerId}`;

/** The business's own references are unique, and so are each customer's; none learns of another's by a collision. */
export const givenBy = (caller: Caller): ReferenceKind =>
  isStaff(caller) ? 'order' : ofCustomer(caller.customerId ?? '');

/** Where to look for an order's reference: among the business's own, and that customer's. */
export const givenFor = (caller: Caller, asked: string | undefined): ReferenceKind[] => {
  const customerId = isStaff(caller) ? asked : caller.customerId;
  return customerId ? ['order', ofCustomer(customerId)] : ['order'];
};
