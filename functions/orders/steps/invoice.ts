import { issueInvoice } from '../../billing/index.ts';
import { customers } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { getSettings } from '../../shared/settings.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { hasLeft } from '../../shipping/index.ts';
import { billableOf, shippedPerLine, withInvoiced } from '../billable.ts';
import { draws } from '../calling-off.ts';
import { consignmentOf, partOf } from '../facts.ts';
import { besideOthers, type Step, stepOnce } from '../step.ts';
import { getOrder, orders } from '../store.ts';

/** Invoices what left in this round, and has it waited for until it arrives, beside whatever else of the part is. */
export const invoice: Step<'Invoice'> = async (input) => {
  const round = input.wait?.round ?? 1;
  const result = await stepOnce<'Invoice'>(input, String(round), async (at) => {
    const order = await getOrder(input.orderId);
    const part = partOf(order, input.part);
    const sent = (await consignmentOf(part, round)).filter(hasLeft);
    const customer = await customers.get(keys.customer(order.customerId));
    const goods = billableOf(order, customer, part.id, sent);
    const { invoice: issued, writes } = await issueInvoice(goods, getSettings(), at);
    const shipped = shippedPerLine(sent);
    const lines = withInvoiced(order, shipped);
    return {
      value: {
        outcome: 'invoiced',
        wait: { for: 'delivery', part: part.id, round, stage: 0, since: at },
        invoiceId: issued.id,
      },
      writes: [
        ...writes,
        ...draws(order, issued.lines),
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
  return besideOthers(result, input.wait);
};
