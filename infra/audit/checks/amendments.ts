import { isDeepStrictEqual } from 'node:util';
import type { Amendment, OrderVersion } from '../../../functions/orders/amending/model.ts';
import { versionOf } from '../../../functions/orders/amending/versions.ts';
import type { Order } from '../../../functions/orders/model.ts';
import type { Check, Finding } from '../violation.ts';

/**
 * The versions of an order follow each other without a gap, each as the one before left it but for what was invoiced
 * meanwhile, up to the order as it is; and what waits for a decision is known to its order.
 */
export const amendments: Check = function* (store) {
  const byOrder = Map.groupBy(store.amendments, ({ orderId }) => orderId);
  for (const order of store.orders) {
    yield* versionsOf(order, byOrder.get(order.id) ?? []);
    byOrder.delete(order.id);
  }
  for (const [about] of byOrder) yield { about, says: 'was amended and is no order' };
};

function* versionsOf(order: Order, all: readonly Amendment[]): Iterable<Finding> {
  const about = order.id;
  const applied = all
    .filter(({ status }) => status === 'applied')
    .toSorted((a, b) => a.fromVersion - b.fromVersion);
  const version = order.amended?.version ?? 1;
  if (applied.length !== version - 1 || applied.some(({ fromVersion }, i) => fromVersion !== i + 1))
    yield { about, says: `is version ${version} and was amended ${applied.length} times` };
  const last = applied.at(-1);
  if (last && !isDeepStrictEqual(ordered(last.after), ordered(versionOf(order))))
    yield { about, says: `is not as ${last.id} left it` };
  for (const [i, { id, before }] of applied.entries()) {
    const earlier = applied[i - 1];
    if (earlier && !isDeepStrictEqual(ordered(earlier.after), ordered(before)))
      yield { about: id, says: `is not of what ${earlier.id} left` };
  }
  const waiting = all.filter(({ status }) => status === 'waiting').map(({ id }) => id);
  const known = order.amendment ? [order.amendment.id] : [];
  if (waiting.join() !== known.join())
    yield { about, says: `waits for ${known.join() || 'none'} and ${waiting.join() || 'none'} waits` };
}

/** What is shipped and invoiced of a line goes on by itself. */
const ordered = ({ lines, ...rest }: OrderVersion) => ({
  ...rest,
  lines: lines.map(({ shipped: _, invoiced: __, ...line }) => line),
});
