import { z } from 'zod';
import { eachOnce, sku, text, warehouseCode } from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { currency, money } from '../shared/money.ts';
import { positiveQuantity, quantity, unitPrice } from '../shared/quantity.ts';
import { serviceLevel } from '../shared/service-level.ts';
import { message } from '../shared/texts/message.ts';
import { unitCode } from '../shared/units.ts';

/**
 * `out`: nothing is available · `late`: it runs out before what is ordered today comes in · `low`: it is time to order.
 */
export const urgency = z.enum(['out', 'late', 'low']);
export type Urgency = z.output<typeof urgency>;

/** How a thing sells: by how often, and by how unlike the quantities are. */
export const pattern = z.enum(['new', 'steady', 'erratic', 'intermittent', 'lumpy']);
export type Pattern = z.output<typeof pattern>;

const amount = z.number().min(0);

/** All that a low stock and its suggestion were worked out from. Demand and cover are of working days. */
export const lowStock = z.object({
  sku,
  name: text(200),
  nameZh: text(200).optional(),
  unit: z.string(),
  warehouse: warehouseCode,
  /** By the name of its record, where there is one; absent for what we make ourselves. */
  supplier: text(120).optional(),
  urgency,
  pattern,
  velocityPerDay: quantity,
  /** Standard deviation of a day's demand. */
  spreadPerDay: quantity,
  /** Of a day on which any is sold. */
  usualSale: quantity,
  daysObserved: z.int().min(0),
  daysSold: z.int().min(0),
  daysWithoutStock: z.int().min(0),
  /** In calendar days, from the decision to buy to the goods on the shelf. */
  leadTimeDays: amount,
  leadTimeSpread: amount,
  /** How many purchase orders' goods it was learnt from; 0 when it is what is on record for the product or its supplier. */
  receiptsObserved: z.int().min(0),
  /** The lead time and its spread in working days. */
  workingLeadDays: amount,
  workingLeadSpread: amount,
  serviceLevelPercent: serviceLevel,
  safetyStock: quantity,
  reorderPoint: quantity,
  available: quantity,
  /** On the way and not for orders that wait. */
  incoming: quantity,
  /** What orders have reserved of goods that have expired since, if any. */
  lacking: quantity.optional(),
  daysOfCover: amount,
  /** The working day on which what is available is used up. */
  runsOutOn: z.iso.date(),
  /** For how many working days beyond the reorder point an order is to last. */
  coverDays: amount,
  /** Of the product: what may be ordered. */
  minimumQuantity: quantity.optional(),
  orderMultiple: quantity.optional(),
  /** Before minimum and multiple. */
  wantedQuantity: quantity,
  suggestedQuantity: quantity,
  /** What the supplier asks for one unit of so much, where that is on record for today. */
  price: z.object({ currency, unitPrice }).optional(),
  /** The least that the supplier takes an order for. */
  minimumOrderValue: money.optional(),
});
export type LowStock = z.output<typeof lowStock>;

/** A low stock with the arithmetic in words. */
export const stockAlert = lowStock.extend({ why: z.string() });
export type StockAlert = z.output<typeof stockAlert>;

/** What purchasing was told on a day, from which that day's one mail is made however often it is asked for. */
export const digest = z.object({
  day: z.iso.date(),
  alerts: z.array(lowStock),
  /** Less urgent ones for which the mail had no room. */
  more: z.int().min(0),
  /** What had been told before and was low no longer: `SKU warehouse`. */
  solved: z.array(z.string()).optional(),
  version: z.int().min(1),
});
export type Digest = z.output<typeof digest>;

/** Two writes for each and two for each purchase order have to fit a transaction. */
export const MOST_SUGGESTIONS = 24;

/** Where one is left out, what is suggested at the time is ordered. */
const named = z.strictObject({
  sku,
  warehouse: warehouseCode,
  quantity: positiveQuantity.optional(),
  /** Of the quantity, if it isn't the stock's. */
  unit: unitCode.optional(),
});

/** Those that are named, or all: then as many as fit, with `next` in the answer while there may be more. */
export const suggestionsInput = z.strictObject({
  alerts: z
    .array(named)
    .min(1)
    .max(MOST_SUGGESTIONS)
    .check(
      eachOnce(
        (one: { sku: string; warehouse: string }) => `${one.sku} ${one.warehouse}`,
        message('must name each SKU and warehouse once'),
      ),
    )
    .optional(),
  /** Of all: where an earlier answer ended, its `next`. */
  after: text(60).optional(),
});
export type SuggestionsInput = z.output<typeof suggestionsInput>;

export const suggestionsOrdered = z.object({
  /** The drafts in brief, one for each supplier and warehouse. */
  items: z.array(
    z.object({
      id: idOf('po'),
      number: z.string().optional(),
      supplier: z.string().optional(),
      warehouse: warehouseCode,
      expectedAt: z.iso.datetime(),
      lines: z.array(z.object({ sku, name: z.string(), quantity })),
    }),
  ),
  /** Named and not ordered, since they are not low: what is available and on the way suffices. */
  skipped: z.array(
    z.object({ sku, warehouse: warehouseCode, available: quantity, incoming: quantity, reason: z.string() }),
  ),
  next: z.string().optional(),
});
export type SuggestionsOrdered = z.output<typeof suggestionsOrdered>;
