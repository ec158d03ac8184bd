import { z } from 'zod';
import { sku } from '../shared/fields.ts';
import { money } from '../shared/money.ts';
import { quantity } from '../shared/quantity.ts';
import { day } from '../shared/time.ts';
import { finding, order, orderLineView } from './model.ts';

/** What would come of an order if it were placed now; nothing is written and nothing is promised. */
export const orderPreview = order
  .pick({ customerId: true, currency: true, deliveryAddress: true, freight: true, totals: true })
  .extend({
    lines: z.array(orderLineView),
    outcome: z.enum(['passes', 'needs-review', 'rejected']),
    findings: z.array(finding),
    /** Absent when the customer has no limit in this currency. */
    credit: z.object({ limit: money, used: money, left: money }).optional(),
    cover: z.array(z.object({ lineNo: z.int(), sku, covered: quantity, missing: quantity, promisedOn: day })),
  });
export type OrderPreview = z.output<typeof orderPreview>;
