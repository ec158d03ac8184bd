import { z } from 'zod';
import { sku } from '../../shared/fields.ts';
import { money } from '../../shared/money.ts';
import { quantity, unitPrice } from '../../shared/quantity.ts';
import { day } from '../../shared/time.ts';
import { finding, totals } from '../model.ts';
import { changes } from './model.ts';

/** What would come of an amendment if it were asked for now; nothing is written and nothing is promised. */
export const amendmentPreview = z.object({
  outcome: z.enum(['applied', 'needs-review']),
  findings: z.array(finding),
  changes,
  totals,
  /** What more is wanted, of what is in stock: what it costs and why, and when it could be there. */
  increases: z.array(
    z.object({
      lineNo: z.int(),
      sku,
      quantity,
      unitPrice,
      priceReason: z.string(),
      promisedOn: day,
    }),
  ),
  /** What is given up of what was reserved. */
  released: z.array(z.object({ sku, warehouse: z.string(), quantity })),
  /** Absent when the customer has no limit in this currency. */
  credit: z.object({ limit: money, usedBefore: money, usedAfter: money, left: money }).optional(),
});
export type AmendmentPreview = z.output<typeof amendmentPreview>;
