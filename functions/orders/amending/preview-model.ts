import { z } from 'zod';
import { sku } from '../../shared/fields.ts';
import { money } from '../../shared/money.ts';
import { balance, quantity, unitPrice } from '../../shared/quantity.ts';
import { day } from '../../shared/time.ts';
import { finding, totals } from '../model.ts';
import { changes } from './model.ts';

/** What would come of an amendment if it were asked for now; nothing is written and nothing is promised. */
export const amendmentPreview = z.object({
  outcome: z.enum(['applied', 'needs-review']),
  findings: z.array(finding),
  changes,
  totals,
  /** Of what more is wanted: what it costs and why, what of it is in stock, and when the rest could be there. */
  increases: z.array(
    z.object({
      lineNo: z.int(),
      sku,
      quantity,
      unitPrice,
      priceReason: z.string(),
      covered: quantity,
      missing: quantity,
      promisedOn: day,
    }),
  ),
  /** What is given up of a product: what was there for it, and how much more, or less, is then on the way as free stock. */
  released: z.array(z.object({ sku, warehouse: z.string(), quantity, incoming: balance })),
  /** Absent when the customer has no limit in this currency. */
  credit: z.object({ limit: money, usedBefore: money, usedAfter: money, left: money }).optional(),
});
export type AmendmentPreview = z.output<typeof amendmentPreview>;
