import { type Customer, customers, mailAddress } from '../customers/index.ts';
import { env } from '../shared/env.ts';
import { keys } from '../shared/keys.ts';
import { logAbout } from '../shared/log.ts';
import { deliver } from '../shared/mail/index.ts';
import { getSettings } from '../shared/settings.ts';
import type { Change } from '../shared/stream.ts';
import { noticeKey, noticeMail } from './mails.ts';
import { type Shipment, shipment } from './model.ts';
import { type Notice, noticesOf } from './notices.ts';
import { shipments } from './store.ts';

const earlier = shipment.pick({ status: true, attempts: true });

/** Mails customers how their goods fare, as a shipment changes; a change that comes again finds its mail on record. */
export async function tellOfShipment({ before, after }: Change): Promise<void> {
  if (!after) return;
  const now = shipments.parse(after);
  for (const notice of noticesOf(before && earlier.parse(before), now))
    await logAbout({ orderId: now.orderId, shipmentId: now.id }, () => tell(now, notice));
}

/** To who takes the goods, else to where the customer gets its invoices; without an address none. */
async function tell(about: Shipment, notice: Notice): Promise<void> {
  const customer = await customers.get(keys.customer(about.customerId));
  const to = recipientOf(about, customer);
  if (!to) return;
  await deliver({
    key: noticeKey(about, notice),
    orderId: about.orderId,
    to,
    content: () => noticeMail(notice, about, customer, urlOf(about), getSettings()),
  });
}

function recipientOf({ delivery }: Shipment, customer: Customer) {
  const { name, email } = delivery?.contact ?? {};
  if (name && email) return { name, address: email };
  const address = mailAddress(customer);
  return address ? { name: customer.name, address } : undefined;
}

const urlOf = ({ trackingToken }: Shipment): string | undefined =>
  trackingToken && `${env('API_URL')}/track/${trackingToken}`;
