import { letOff, purchaseOrders, SKUS_AT_ONCE, type Stranded } from '../inventory/index.ts';
import { keys } from '../shared/keys.ts';
import { type Decision, persistently } from '../shared/once.ts';
import { now } from '../shared/time.ts';
import { recordEvent, SYSTEM } from '../shared/timeline.ts';
import { buy } from './buying.ts';
import { partOf } from './facts.ts';
import { inWords } from './parts.ts';
import { getOrder } from './store.ts';

/** Many orders may wait for one purchase order, and then all go to the same draft. */
const ATTEMPTS = 12;

/**
 * What won't come any more for a part of an order is bought anew, in the transaction that takes it off what was closed:
 * a repetition finds nothing to do. An order that is being cancelled takes itself off.
 */
export async function rebuy(poId: string, stranded: Stranded): Promise<void> {
  for (let more = true; more; )
    more = await persistently(() => moveSome(poId, stranded), { attempts: ATTEMPTS });
}

/** As many SKUs as one transaction takes. @returns whether there may be more */
async function moveSome(poId: string, stranded: Stranded): Promise<Decision<boolean>> {
  const at = now();
  const order = await getOrder(stranded.orderId);
  const po = await purchaseOrders.get(keys.purchaseOrder(poId));
  const { after, missing } = letOff(po, stranded, at, SKUS_AT_ONCE);
  if (order.cancellation || missing.length === 0) return { value: false, writes: [] };
  const bought = await buy(order, partOf(order, stranded.part), missing, at);
  const closed = recordEvent(order.id, {
    type: 'replenishment-closed',
    at,
    by: SYSTEM,
    ...(po.closure ? { reason: po.closure.reason } : {}),
    data: { purchaseOrderId: po.id, goods: inWords(missing) },
  });
  return { value: true, writes: [purchaseOrders.replace(after), closed, ...bought] };
}
