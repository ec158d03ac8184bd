import { issueInvoice } from '../../billing/index.ts';
import { customers } from '../../customers/index.ts';
import { arrivedFor, outstandingFor } from '../../inventory/index.ts';
import { keys } from '../../shared/keys.ts';
import { getSettings } from '../../shared/settings.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { hasLeft } from '../../shipping/index.ts';
import { billableOf, shippedPerLine, withInvoiced } from '../billable.ts';
import { partOf, purchaseOrdersOf, shipmentsOf } from '../facts.ts';
import type { Order } from '../model.ts';
import { type Step, type StepResult, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';

/** Invoices what left in this round; says whether the part has more to come. */
export const invoice: Step<'Invoice'> = (input) => {
  const round = input.wait?.round ?? 1;
  return stepOnce(input, String(round), async (at) => {
    const order = await getOrder(input.orderId);
    const part = partOf(order, input.part);
    const sent = (await shipmentsOf(part.shipmentIds)).filter((s) => s.round === round && hasLeft(s));
    const customer = await customers.get(keys.customer(order.customerId));
    const goods = billableOf(order, customer, part.id, sent);
    const { invoice: issued, writes } = await issueInvoice(goods, getSettings(), at);
    const lines = withInvoiced(order, shippedPerLine(sent));
    return {
      value: { ...(await nextFor(order, part.id, round, at)), invoiceId: issued.id },
      writes: [
        ...writes,
        orders.replace({ ...order, lines, invoiceIds: [...order.invoiceIds, issued.id], updatedAt: at }),
        recordEvent(order.id, {
          type: 'invoice-issued',
          at,
          by: SYSTEM,
          data: { invoiceId: issued.id, number: issued.number, total: issued.total, dueAt: issued.dueAt },
        }),
      ],
    };
  });
};

/** Back to waiting for goods while some are outstanding, else on to delivery. */
async function nextFor(
  order: Order,
  part: string,
  round: number,
  at: string,
): Promise<StepResult<'Invoice'>> {
  const pos = await purchaseOrdersOf(partOf(order, part).purchaseOrderIds);
  const more = pos.some(
    (po) => outstandingFor(po, order.id, part) > 0 || arrivedFor(po, order.id, part).length > 0,
  );
  return more
    ? { outcome: 'more-to-come', wait: { for: 'goods', part, round: round + 1, stage: 0, since: at } }
    : { outcome: 'all-shipped', wait: { for: 'delivery', part, round, stage: 0, since: at } };
}
