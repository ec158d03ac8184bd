import { z } from 'zod';
import { email, longText, text } from './fields.ts';
import { instant } from './time.ts';

/** Who has an address of its own gets the mails about the goods, and their link, instead of who gets the invoices. */
const contact = z.strictObject({
  name: text(120),
  phone: text(40).optional(),
  email: email.optional(),
});

/** What a customer wishes for a delivery beyond its address; each shipment of the order carries it. */
export const deliveryInput = z.strictObject({
  /** Who takes the goods, where that isn't the address's own name, and how the driver reaches them. */
  contact: contact.optional(),
  /** When somebody is there to take them. */
  window: z.strictObject({ from: instant, until: instant }).optional(),
  instructions: longText(500).optional(),
  /** One of the settings' shipping methods. */
  method: text(30).optional(),
});

export const delivery = deliveryInput.extend({
  window: z.object({ from: z.iso.datetime(), until: z.iso.datetime() }).optional(),
});
export type Delivery = z.output<typeof delivery>;
