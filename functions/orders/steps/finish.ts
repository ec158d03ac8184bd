import { closeOrderAccount, orderAccounts } from '../../billing/index.ts';
import { keys } from '../../shared/keys.ts';
import { getSettings } from '../../shared/settings.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { invoicesOf } from '../facts.ts';
import { hasFurther } from '../further-parts.ts';
import { partsOf } from '../parts.ts';
import { type Step, stepOnce } from '../step.ts';
import { end, getOrder, getOrderWithWaits, orders } from '../store.ts';

/**
 * All parts have come to their end: delivered, and now to be paid; or cancelled, and now to be undone. Of an order that
 * has got further ones meanwhile they have only come to a halt, and begin where they were, beside those.
 */
export const confirmDelivery: Step<'ConfirmDelivery'> = (input) =>
  stepOnce(input, String(input.parts?.length ?? ''), async (at) => {
    const order = await getOrder(input.orderId);
    if (order.cancellation) return { value: { outcome: 'cancelled' }, writes: [] };
    if (hasFurther(order) && !input.parts)
      throw new Error('the machine does not say which parts it went through');
    if (input.parts && order.parts.length > input.parts.length)
      return { value: { outcome: 'grown', parts: partsOf(order) }, writes: [] };
    const due = (await invoicesOf(order.invoiceIds)).map((i) => i.dueAt).sort();
    return {
      value: {
        outcome: 'delivered',
        wait: { for: 'payment', round: 1, stage: 0, since: due.at(-1) ?? at },
      },
      writes: [
        orders.replace({ ...order, status: 'delivered', updatedAt: at }),
        recordEvent(order.id, { type: 'order-delivered', at, by: SYSTEM }),
      ],
    };
  });

/** Delivered, invoiced and paid: nothing is left to do. */
export const settle: Step<'Settle'> = (input) =>
  stepOnce(input, '', async (at) => {
    const { order, waits } = await getOrderWithWaits(input.orderId);
    const account = await orderAccounts.get(keys.orderAccount(order.id));
    const { writes } = await closeOrderAccount(account, 0, getSettings(), at);
    return {
      value: { outcome: 'settled' },
      writes: [
        ...end({ ...order, status: 'settled', updatedAt: at }, waits),
        ...writes,
        recordEvent(order.id, { type: 'order-settled', at, by: SYSTEM }),
      ],
    };
  });
