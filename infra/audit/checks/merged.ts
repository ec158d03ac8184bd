import { ENDED } from '../../../functions/orders/deciding.ts';
import { byId } from '../figures.ts';
import type { Store } from '../store.ts';
import type { Check } from '../violation.ts';

/** Who was merged went to a customer that knows of it; with who was merged or erased nothing goes on or begins. */
export const merged: Check = function* (store) {
  const known = byId(store.customers);
  const busy = busyIn(store);
  const shut = new Set(store.begun.filter((one) => one.shut).map(({ customerId }) => customerId));
  for (const { id, active, mergedInto, mergedFrom = [], erased } of store.customers) {
    if (mergedInto && !known.get(mergedInto.id)?.mergedFrom?.includes(id))
      yield { about: id, says: `was merged into ${mergedInto.id}, which does not know of it` };
    for (const other of mergedFrom)
      if (!known.get(other)?.mergedInto) yield { about: id, says: `took in ${other}, which was not merged` };
    const isOver = mergedInto !== undefined || erased !== undefined;
    if (shut.has(id) !== isOver)
      yield { about: id, says: `is ${isOver ? 'over' : 'not over'} and was not shut so` };
    if (isOver && active) yield { about: id, says: 'is over and may order' };
    for (const says of isOver ? (busy.get(id) ?? []) : [])
      yield { about: id, says: `is over and has ${says}` };
  }
};

function busyIn({ orders, contracts, invoices }: Store): Map<string, string[]> {
  const busy = [
    ...orders.filter(({ status }) => !ENDED.includes(status)),
    ...contracts.filter(({ status }) => status === 'active'),
    // A receipt may be taken back of whoever was merged or erased.
    ...invoices.filter(({ status, reopenedAt }) => status === 'open' && !reopenedAt),
  ];
  const grouped = Map.groupBy(busy, ({ customerId }) => customerId);
  return new Map(
    [...grouped].map(([customerId, all]) => [customerId, all.map(({ id, status }) => `${id} ${status}`)]),
  );
}
