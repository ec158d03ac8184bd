import { customers, mailAddress } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { deliver } from '../../shared/mail/index.ts';
import { getSettings } from '../../shared/settings.ts';
import { cancelledMail, endMailKey, rejectedMail } from '../mails.ts';
import type { Order } from '../model.ts';
import { getOrder } from '../store.ts';

/** One mail about the end of the order, to where the customer gets its invoices; without an address none. */
export async function tellCustomer(orderId: string, end: 'rejected' | 'cancelled'): Promise<void> {
  const order = await getOrder(orderId);
  const customer = await customers.get(keys.customer(order.customerId));
  const address = mailAddress(customer);
  if (!address) return;
  await deliver({
    key: endMailKey(order, end),
    to: { name: customer.name, address },
    content: () => contentOf(order, end),
    orderId: order.id,
  });
}

function contentOf(order: Order, end: 'rejected' | 'cancelled') {
  const settings = getSettings();
  if (end === 'rejected') return rejectedMail(order, order.rejection?.reason ?? '', settings);
  return cancelledMail(order, order.cancellation?.reason ?? '', order.refundable, settings);
}
