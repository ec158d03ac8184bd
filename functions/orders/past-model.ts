import { z } from 'zod';
import { address, longText, reference, sku, text } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { currency, nonNegativeMoney } from '../shared/money.ts';
import { percent, positiveQuantity, unitPrice } from '../shared/quantity.ts';
import { instant } from '../shared/time.ts';
import { unitCode } from '../shared/units.ts';

const pastOrderLineInput = z.strictObject({
  sku,
  quantity: positiveQuantity,
  /** Of the quantity, if it isn't the product's own; the price is of that one in any case. */
  unit: unitCode.optional(),
  unitPrice,
  discountPercent: percent.optional(),
  /** The rate of then; today's if left out. */
  taxRate: percent.optional(),
});

/** An order that another system has seen to its end. */
export const pastOrderInput = z.strictObject({
  customerId: idOf('cus'),
  /** What it was called there. */
  reference,
  status: z.enum(['settled', 'cancelled']),
  placedAt: instant,
  /** When it was settled or cancelled, if that is known. */
  endedAt: instant.optional(),
  lines: z.array(pastOrderLineInput).min(1).max(100),
  currency: currency.optional(),
  discountPercent: percent.optional(),
  freight: nonNegativeMoney.optional(),
  deliveryAddress: address.optional(),
  purchaseOrderNumber: text(60).optional(),
  notes: longText(2000).optional(),
  /** Why it was cancelled. */
  reason: text(500).optional(),
});
export type PastOrderInput = z.output<typeof pastOrderInput>;
