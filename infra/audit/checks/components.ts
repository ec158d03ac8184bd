import { madeOf, neededFor, withNeeds } from '../../../functions/inventory/purchasing/making.ts';
import type { PurchaseOrder } from '../../../functions/inventory/purchasing/model.ts';
import { isOpen } from '../../../functions/inventory/purchasing/open.ts';
import { holderOfComponents, isOfOrder } from '../../../functions/inventory/purchasing/pegs.ts';
import { formatQuantity as q } from '../../../functions/shared/quantity.ts';
import { plusSeconds } from '../../../functions/shared/time.ts';
import { place, type Sums, sumBy } from '../figures.ts';
import type { Check, Finding } from '../violation.ts';

/** Of its components a production order holds what it says, has used up what was made of them, and awaits the rest. */
export const components: Check = function* ({ purchaseOrders, reservations, movements }, at) {
  const held = sumBy(
    reservations,
    (r) => `${r.holder}: ${place(r)}`,
    (r) => r.quantity,
  );
  const used = sumBy(
    movements.filter((m) => m.kind === 'consumption'),
    (m) => `${m.reference} ${m.sku}`,
    (m) => -m.change,
  );
  const awaited = awaitedOf(purchaseOrders);
  for (const po of purchaseOrders) {
    yield* booked(po, held, used);
    // What has just changed is seen to by the stream, a moment later.
    if (lastChange(po, purchaseOrders) > plusSeconds(at, -60)) continue;
    for (const { sku, missing } of po.components ?? []) {
      const coming = awaited.of(`${po.id} ${sku}`);
      if (coming !== missing)
        yield { about: `${po.id} ${sku}`, says: `${q(missing)} is missing and ${q(coming)} comes for it` };
    }
  }
};

function* booked(po: PurchaseOrder, held: Sums, used: Sums): Iterable<Finding> {
  const now = withNeeds(po);
  if (now.ready !== po.ready) yield { about: po.id, says: `tells that it is ${po.ready ? '' : 'not '}ready` };
  for (const [i, one] of (po.components ?? []).entries()) {
    const about = `${po.id} ${one.sku}`;
    const has = held.of(`${holderOfComponents(po.id)}: ${place({ ...one, warehouse: po.warehouse })}`);
    if (one.reserved !== has) yield { about, says: `${q(one.reserved)} is reserved and ${q(has)} is held` };
    const needed = neededFor(madeOf(po), one);
    if (one.consumed !== needed || needed !== used.of(about))
      yield {
        about,
        says: `${q(one.consumed)} of ${q(needed)} was used up, and ${q(used.of(about))} moved`,
      };
    if (one.missing !== now.components?.[i]?.missing)
      yield { about, says: `${q(one.missing)} is missing, it says` };
  }
}

/** What is still to come for each production order, of each component. */
const awaitedOf = (all: readonly PurchaseOrder[]): Sums =>
  sumBy(
    all
      .filter(isOpen)
      .flatMap(({ lines }) => lines.flatMap(({ sku, pegs }) => pegs.map((peg) => ({ ...peg, sku }))))
      .filter((peg) => !isOfOrder(peg)),
    (peg) => `${peg.orderId} ${peg.sku}`,
    (peg) => peg.quantity - peg.received,
  );

const lastChange = ({ suppliedBy = [], updatedAt }: PurchaseOrder, all: readonly PurchaseOrder[]): string =>
  [updatedAt, ...all.filter(({ id }) => suppliedBy.includes(id)).map((po) => po.updatedAt)]
    .toSorted()
    .at(-1) ?? updatedAt;
