import { closeOrderAccount, orderAccounts, sectionOf } from '../../billing/index.ts';
import { keys } from '../../shared/keys.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { callOffsLeft } from '../calling-off.ts';
import { invoicesOf } from '../facts.ts';
import type { Order } from '../model.ts';
import { type Step, stepOnce } from '../step.ts';
import { end, getOrderWithWaits } from '../store.ts';
import { tellCustomer } from './tell-customer.ts';

/** Everything is undone: what was never invoiced no longer counts as on order, money paid ahead can be given back. */
export const closeCancelled: Step<'CloseCancelled'> = async (input) => {
  const result = await stepOnce<'CloseCancelled'>(input, '', async (at) => {
    const { order, waits } = await getOrderWithWaits(input.orderId);
    const { writes, refundable } = await settleAccounts(order, at);
    const total = (order.refundable?.amount ?? 0) + refundable;
    const money = total > 0 ? { refundable: { amount: total, currency: order.currency } } : {};
    return {
      value: { outcome: 'cancelled' },
      writes: [
        ...writes,
        ...callOffsLeft(order),
        ...end({ ...order, ...money, status: 'cancelled', updatedAt: at }, waits),
        recordEvent(order.id, {
          type: 'order-cancelled',
          at,
          by: order.cancellation?.by ?? SYSTEM,
          ...(order.cancellation ? { reason: order.cancellation.reason } : {}),
          data: money,
        }),
      ],
    };
  });
  await tellCustomer(input.orderId, 'cancelled');
  return result;
};

async function settleAccounts(order: Order, at: string): Promise<{ writes: Write[]; refundable: number }> {
  const account = await orderAccounts.find(keys.orderAccount(order.id));
  // Cancelled before its review: it never counted.
  if (!account) return { writes: [], refundable: 0 };
  const issued = (await invoicesOf(order.invoiceIds)).filter((i) => i.kind === 'invoice');
  const uninvoiced =
    order.totals.total.amount - issued.reduce((sum, i) => sum + sectionOf(i, order.id).total.amount, 0);
  const { writes, refundable } = await closeOrderAccount(account, uninvoiced, getSettings(), at);
  return { writes, refundable: refundable.amount };
}
