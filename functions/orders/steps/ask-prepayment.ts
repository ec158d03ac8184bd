import { askForPrepayment } from '../../billing/index.ts';
import { customers } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { getSettings } from '../../shared/settings.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { wholeOf } from '../billable.ts';
import { type Step, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';

/** Asks for what is to be paid ahead; nothing is bought or shipped before, while what is in stock stays reserved. */
export const askPrepayment: Step<'AskPrepayment'> = (input) =>
  stepOnce(input, '', async (at) => {
    const order = await getOrder(input.orderId);
    if (order.cancellation) return { value: { outcome: 'cancelled' }, writes: [] };
    if (!order.prepayment) throw new Error(`nothing is to be paid ahead of ${order.id}`);
    const { percent, amount } = order.prepayment;
    const goods = wholeOf(order, await customers.get(keys.customer(order.customerId)));
    const { prepayment, writes } = await askForPrepayment(goods, { percent, amount }, getSettings(), at);
    const { number, dueAt } = prepayment;
    return {
      value: { outcome: 'asked', wait: { for: 'prepayment', round: 1, stage: 0, since: dueAt } },
      writes: [
        ...writes,
        orders.replace({ ...order, prepayment: { percent, amount, number, dueAt }, updatedAt: at }),
        recordEvent(order.id, {
          type: 'prepayment-asked',
          at,
          by: SYSTEM,
          data: { number, percent, amount, dueAt },
        }),
      ],
    };
  });
