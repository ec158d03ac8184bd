import { changeAccount } from '../../customers/index.ts';
import { freeOf, type Goods, type PurchaseOrder, purchaseOrders, shiftHeld } from '../../inventory/index.ts';
import { MAX_TRANSACTION_ITEMS } from '../../shared/limits.ts';
import { fieldProblem } from '../../shared/problem.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import { shipments } from '../../shipping/index.ts';
import { callOffChanges } from '../calling-off.ts';
import { holderOf, roundOf } from '../parts.ts';
import { orders } from '../store.ts';
import type { Plan } from './planning.ts';

/** Of the record of the answer, events, the amendment itself. */
const BESIDE = 6;

/**
 * All that an amendment changes, in one transaction with whatever tells of it: of a dispatch, a receipt, a cancellation
 * or another amendment at the same time one is first, and the other looks again.
 * @throws Problem unprocessable where one transaction doesn't hold so much
 */
export async function writesOf(plan: Plan): Promise<Write[]> {
  const { before, after, papers } = plan;
  const sent = papers.after.shipments.filter((s) => !papers.before.shipments.includes(s));
  const writes = [
    orders.replace(after),
    ...sent.map((s) => shipments.replace(s)),
    ...changedPos(plan).map(([, po]) => purchaseOrders.replace(po)),
    ...(await shiftHeld([...given(plan), ...taken(plan)], incoming(plan))),
    ...callOffChanges(before, after),
    ...onAccount(plan),
  ];
  if (writes.length <= MAX_TRANSACTION_ITEMS - BESIDE) return writes;
  throw fieldProblem('/lines', say('are more changes of stock than can be made at once: amend in parts'));
}

/** Each as it was, and as it is. */
const changedPos = ({ papers }: Plan): [PurchaseOrder, PurchaseOrder][] =>
  papers.after.pos.flatMap((po, i): [PurchaseOrder, PurchaseOrder][] => {
    const was = papers.before.pos[i];
    return was && was !== po ? [[was, po]] : [];
  });

const given = ({ freed }: Plan) => freed.map((one) => ({ ...one, quantity: -one.quantity }));

/** What the further parts have from the beginning. */
const taken = ({ before, after }: Plan) =>
  after.parts
    .slice(before.parts.length)
    .flatMap((part) =>
      part.holds.map((hold) => ({ ...hold, holder: holderOf(after.id, part.id, roundOf(hold)) })),
    );

/** What was to come for the order, and comes as free stock now. */
export const incoming = (plan: Plan): Goods[] =>
  changedPos(plan).flatMap(([was, po]) =>
    [...new Set(po.lines.map(({ sku }) => sku))].map((sku) => ({
      sku,
      warehouse: po.warehouse,
      quantity: freeOf(po, sku) - freeOf(was, sku),
    })),
  );

/** Of two orders that together exceed the limit, the second must see the first. */
function onAccount({ before, after, customer, account }: Plan): Write[] {
  const ordered = after.totals.total.amount - before.totals.total.amount;
  const seen = customer.creditLimit && ordered > 0 ? account : undefined;
  return ordered === 0 ? [] : [changeAccount(before.customerId, before.currency, { ordered }, seen)];
}
