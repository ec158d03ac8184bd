import { closeOrderAccount, type Invoice, orderAccounts } from '../../billing/index.ts';
import { keys } from '../../shared/keys.ts';
import type { Decision } from '../../shared/once.ts';
import { getSettings } from '../../shared/settings.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { invoicesOf } from '../facts.ts';
import { hasFurther } from '../further-parts.ts';
import { hasUninvoiced, invoiceRest } from '../invoicing.ts';
import type { Order } from '../model.ts';
import { endOf } from '../monthly/keeping.ts';
import { unbilledOf } from '../monthly/store.ts';
import { partsOf } from '../parts.ts';
import { type Step, type StepResult, stepOnce } from '../step.ts';
import { end, getOrder, getOrderWithWaits, orders } from '../store.ts';
import type { Awaited } from '../waiting.ts';

/**
 * All parts have come to their end: delivered, and now to be paid; or cancelled, and now to be undone. What left and was
 * kept for the order's one invoice is invoiced with that. Of an order that has got further parts meanwhile they have
 * only come to a halt, and begin where they were, beside those.
 */
export const confirmDelivery: Step<'ConfirmDelivery'> = (input) =>
  stepOnce(input, String(input.parts?.length ?? ''), async (at) => {
    const order = await getOrder(input.orderId);
    if (order.cancellation) return cancelled(order, at);
    if (hasFurther(order) && !input.parts)
      throw new Error('the machine does not say which parts it went through');
    if (input.parts && order.parts.length > input.parts.length)
      return { value: { outcome: 'grown', parts: partsOf(order) }, writes: [] };
    return delivered(order, at);
  });

type Confirmed = Promise<Decision<StepResult<'ConfirmDelivery'>>>;

async function cancelled(order: Order, at: string): Confirmed {
  if (!hasUninvoiced(order)) return { value: { outcome: 'cancelled' }, writes: [] };
  const issued = await invoiceRest(order, at);
  return {
    value: { outcome: 'cancelled-invoiced', invoiceId: issued.invoice.id },
    writes: [...issued.writes, orders.replace(issued.order)],
  };
}

async function delivered(before: Order, at: string): Confirmed {
  if (before.invoicing === 'month' && hasUninvoiced(before)) return deliveredBefore(before, at);
  const rest = hasUninvoiced(before) ? await invoiceRest(before, at) : undefined;
  const { order, invoice, writes = [] } = rest ?? { order: before };
  const issued = [...(await invoicesOf(before.invoiceIds)), ...(invoice ? [invoice] : [])];
  const wait = paymentOf(issued, at);
  return {
    value: invoice
      ? { outcome: 'delivered-invoiced', wait, invoiceId: invoice.id }
      : { outcome: 'delivered', wait },
    writes: [
      ...writes,
      orders.replace({ ...order, status: 'delivered', updatedAt: at }),
      recordEvent(order.id, { type: 'order-delivered', at, by: SYSTEM }),
    ],
  };
}

/** Payment is waited for from when the last of what was invoiced is due. */
function paymentOf(issued: readonly Invoice[], at: string): Awaited {
  const due = issued.map((i) => i.dueAt).sort();
  return { for: 'payment', round: 1, stage: 0, since: due.at(-1) ?? at };
}

/** All of it has arrived, and the month in which the last of it left is not invoiced yet. */
async function deliveredBefore(order: Order, at: string): Confirmed {
  const { timeZone } = getSettings();
  const ends = (await unbilledOf(order.id)).map(({ month }) => endOf(month, timeZone));
  return {
    value: {
      outcome: 'delivered-uninvoiced',
      wait: { for: 'invoice', round: 1, stage: 0, since: ends.at(-1) ?? at },
    },
    writes: [
      orders.replace({ ...order, status: 'delivered', updatedAt: at }),
      recordEvent(order.id, { type: 'order-delivered', at, by: SYSTEM }),
    ],
  };
}

/** Its last month is invoiced, and now to be paid. */
export const confirmInvoice: Step<'ConfirmInvoice'> = (input) =>
  stepOnce(input, '', async (at) => {
    const order = await getOrder(input.orderId);
    if (hasUninvoiced(order)) throw new Error(`order ${order.id} is not invoiced yet`);
    return {
      value: { outcome: 'invoiced', wait: paymentOf(await invoicesOf(order.invoiceIds), at) },
      writes: [],
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
