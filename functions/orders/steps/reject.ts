import { closeOrderAccount, orderAccounts } from '../../billing/index.ts';
import { keys } from '../../shared/keys.ts';
import { getSettings } from '../../shared/settings.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { callOffsLeft } from '../calling-off.ts';
import { freeKept } from '../kept.ts';
import type { Order } from '../model.ts';
import { type Step, stepOnce } from '../step.ts';
import { end, getOrder, getOrderWithWaits } from '../store.ts';
import { tellCustomer } from './tell-customer.ts';

/** Ends an order that a person, the default or the stock refused, and tells the customer why. */
export const reject: Step<'Reject'> = async (input) => {
  await freeKept(await getOrder(input.orderId));
  const result = await stepOnce<'Reject'>(input, '', async (at) => {
    const { order, waits } = await getOrderWithWaits(input.orderId);
    const rejection = reasonOf(order, at);
    const account = await orderAccounts.get(keys.orderAccount(order.id));
    const { writes, refundable } = await closeOrderAccount(
      account,
      order.totals.total.amount,
      getSettings(),
      at,
    );
    const money = refundable.amount > 0 ? { refundable } : {};
    return {
      value: { outcome: 'rejected' },
      writes: [
        ...end({ ...order, ...money, status: 'rejected', rejection, updatedAt: at }, waits),
        ...writes,
        ...callOffsLeft(order),
        recordEvent(order.id, { type: 'order-rejected', ...rejection, data: money }),
      ],
    };
  });
  await tellCustomer(input.orderId, 'rejected');
  return result;
};

function reasonOf({ review: { decision } }: Order, at: string): NonNullable<Order['rejection']> {
  if (decision?.decision === 'reject') return { at, by: decision.by, reason: decision.reason };
  return { at, by: SYSTEM, reason: 'out-of-stock' };
}
