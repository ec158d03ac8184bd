import { hasLeft } from '../../shipping/index.ts';
import { shippedPerLine, withMore } from '../billable.ts';
import { consignmentOf, partOf } from '../facts.ts';
import { invoiceRest, invoiceSent, isShipped } from '../invoicing.ts';
import { keepUnbilled } from '../monthly/keeping.ts';
import { besideOthers, type Step, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';
import type { Awaited } from '../waiting.ts';

/**
 * Invoices what left in this round, and has it waited for until it arrives, beside whatever else of the part is. Of an
 * order that has one invoice it is kept for that, until the last of the order has left, and of one that is invoiced by the
 * month until that is over.
 */
export const invoice: Step<'Invoice'> = async (input) => {
  const round = input.wait?.round ?? 1;
  const result = await stepOnce<'Invoice'>(input, String(round), async (at) => {
    const before = await getOrder(input.orderId);
    const part = partOf(before, input.part);
    const sent = (await consignmentOf(part, round)).filter(hasLeft);
    const order = withMore(before, 'shipped', shippedPerLine(sent));
    const wait: Awaited = { for: 'delivery', part: part.id, round, stage: 0, since: at };
    if (order.invoicing === 'month')
      return {
        value: { outcome: 'deferred', wait },
        writes: [orders.replace({ ...order, updatedAt: at }), await keepUnbilled(order, sent, at)],
      };
    if (order.invoicing === 'order' && !isShipped(order))
      return {
        value: { outcome: 'deferred', wait },
        writes: [orders.replace({ ...order, updatedAt: at })],
      };
    const issued =
      order.invoicing === 'order'
        ? await invoiceRest(order, at)
        : await invoiceSent(order, sent, part.id, at);
    return {
      value: { outcome: 'invoiced', wait, invoiceId: issued.invoice.id },
      writes: [...issued.writes, orders.replace(issued.order)],
    };
  });
  return besideOthers(result, input.wait);
};
