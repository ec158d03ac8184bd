import { owned } from '../../shared/keys.ts';
import { allOf } from '../../shared/paging.ts';
import { Problem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import type { Order } from '../model.ts';
import type { Amendment, OrderVersion } from './model.ts';
import { AMENDMENTS, amendments } from './store.ts';
import type { OrderVersions } from './version-model.ts';
import { changesBetween, versionOf } from './versions.ts';

/** The order is amended by people, so that it never has many. */
const AT_ONCE = 25;

/** All that was ever asked for of an order, whatever came of it. */
export const askedOf = (orderId: string): Promise<Amendment[]> =>
  allOf(AT_ONCE, (page) => amendments.list('byOwner', owned(orderId, AMENDMENTS), page));

/** What was changed of the order, in the order in which it was. */
export async function appliedTo({ id, amended }: Order): Promise<Amendment[]> {
  if (!amended) return [];
  const all = await askedOf(id);
  return all.filter(({ status }) => status === 'applied').toSorted((a, b) => a.fromVersion - b.fromVersion);
}

/** @throws Problem unprocessable for a version that the order hasn't had */
export function historyOf(
  order: Order,
  applied: readonly Amendment[],
  { from = 1, to = applied.length + 1 }: { from?: number | undefined; to?: number | undefined },
): OrderVersions {
  const states: OrderVersion[] = [...applied.map((one) => one.before), versionOf(order)];
  const at = (version: number, field: string): OrderVersion => {
    const found = states[version - 1];
    if (found) return found;
    const detail = say('must be at most {max}', { max: states.length });
    throw new Problem('unprocessable', detail, [{ in: 'query', pointer: `/${field}`, detail }]);
  };
  const [first = versionOf(order)] = states;
  return {
    orderId: order.id,
    versions: [
      { version: 1, at: order.placedAt, by: order.placedBy, total: first.totals.total },
      ...applied.map(({ id, decision, at, by, reason, fromVersion, after }) => ({
        version: fromVersion + 1,
        at: decision?.at ?? at,
        ...{ by, reason, amendmentId: id, total: after.totals.total },
      })),
    ],
    ...{ from, to },
    changes: changesBetween(at(from, 'from'), at(to, 'to')),
  };
}
