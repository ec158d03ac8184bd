import { z } from 'zod';
import { address, email, language, reference, resourceFields, text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { currency, positiveMoney } from '../../shared/money.ts';
import { patchOf } from '../../shared/patch.ts';

const own = {
  /** Unique, so that products may name it. */
  name: text(120),
  /** The caller's own number for this supplier. */
  reference: reference.optional(),
  /** Where purchase orders go; without one they are sent some other way. */
  email: email.optional(),
  /** As purchase orders show it. */
  address: address.optional(),
  language,
  currency,
  /** How long a delivery takes; of this and a product's own lead time the longer counts. */
  leadTimeDays: z.int().min(0).max(730).optional(),
  /** The least that it takes an order for; what is below it is ordered nevertheless, and says so. */
  minimumOrderValue: positiveMoney.optional(),
  /** When it is to be paid, as purchase orders say: 30 days net. */
  paymentTerms: text(200).optional(),
  contact: z.strictObject({ name: text(120), phone: text(40).optional() }).optional(),
};

export const supplierInput = z.strictObject(own);
export const supplierPatch = patchOf(own);
export const supplier = z.object({ id: idOf('sup'), ...own, ...resourceFields });
export type Supplier = z.output<typeof supplier>;
