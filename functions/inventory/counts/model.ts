import { z } from 'zod';
import {
  eachSkuOnce,
  reference,
  resourceFields,
  sku,
  skusOnce,
  text,
  warehouseCode,
} from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { lotNumber, lotsIn } from '../../shared/lots.ts';
import { balance, quantity } from '../../shared/quantity.ts';
import { day, instant } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';
import { unitCode } from '../../shared/units.ts';

/** `counted`: somebody else decides whether the differences are posted. */
export const countStatus = z.enum(['open', 'counted', 'posted', 'discarded']);
export type CountStatus = z.output<typeof countStatus>;

/** A lot as it was counted, or as it was missed. */
const countedLot = z.object({
  lot: lotNumber,
  expiresOn: day,
  counted: quantity,
  book: balance,
  difference: balance,
});
export type CountedLot = z.output<typeof countedLot>;

/** What somebody counted, and when. */
const figure = z.object({ counted: quantity, at: z.iso.datetime(), by: actor });

const countResult = figure.extend({
  /** What was on hand by the ledger when it was counted. */
  book: balance,
  difference: balance,
  /** When a count had corrected its stock last. */
  correctedAt: z.iso.datetime().optional(),
  /** Of a product that is kept by lots. */
  lots: z.array(countedLot).optional(),
  /** What was counted before, by the same or another, the first in front. */
  earlier: z.array(figure).optional(),
});

/** One product of a count. */
export const countLine = z.object({
  sku,
  name: z.string(),
  unit: z.string(),
  result: countResult.optional(),
});
export type CountLine = z.output<typeof countLine>;
export type CountResult = NonNullable<CountLine['result']>;

export const count = z.object({
  id: idOf('cnt'),
  reference: reference.optional(),
  warehouse: warehouseCode,
  reason: z.string(),
  status: countStatus,
  lines: z.array(countLine),
  decision: z.object({ reason: z.string(), at: z.iso.datetime(), by: actor }).optional(),
  ...resourceFields,
});
export type Count = z.output<typeof count>;

/** As it is told: what the books say once all is counted, and not before. */
export const countView = count.extend({
  lines: z.array(
    countLine.extend({
      result: countResult
        .partial({ book: true, difference: true })
        .extend({ lots: z.array(countedLot.partial({ book: true, difference: true })).optional() })
        .optional(),
    }),
  ),
});
export type CountView = z.output<typeof countView>;

/** Four writes for each difference have to fit a transaction. */
const MOST = 20;

export const countInput = z.strictObject({
  warehouse: warehouseCode,
  reason: text(200),
  reference: reference.optional(),
  skus: z.array(sku).min(1).max(MOST).check(skusOnce),
});
export type CountInput = z.output<typeof countInput>;

export const countedInput = z.strictObject({
  /** When it was counted; now if left out. What has moved since is no difference. */
  at: instant.optional(),
  lines: z
    .array(
      z.strictObject({
        sku,
        quantity,
        unit: unitCode.optional(),
        /** Of a product that is kept by lots: all of which something is there; together the quantity. */
        lots: lotsIn.optional(),
      }),
    )
    .min(1)
    .max(MOST)
    .check(eachSkuOnce),
});
export type CountedInput = z.output<typeof countedInput>;

export const countReviewInput = z.strictObject({ decision: z.enum(['post', 'discard']), reason: text(200) });
export type CountReviewInput = z.output<typeof countReviewInput>;
