import { z } from 'zod';
import { resourceFields } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { currency } from '../../shared/money.ts';
import { quantity } from '../../shared/quantity.ts';

/** What left of an order in a month and is on no invoice yet; it goes with the invoice over that month. */
export const unbilled = z.object({
  orderId: idOf('ord'),
  /** By the business's own calendar, e.g. 2026-11. */
  month: z.string(),
  customerId: idOf('cus'),
  currency,
  shipmentIds: z.array(idOf('shp')),
  lines: z.array(z.object({ lineNo: z.int(), quantity })),
  ...resourceFields,
});
export type Unbilled = z.output<typeof unbilled>;
