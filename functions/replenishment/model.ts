import { z } from 'zod';
import { sku, text, warehouseCode } from '../shared/fields.ts';
import { currency, money } from '../shared/money.ts';
import { quantity, unitPrice } from '../shared/quantity.ts';
import { serviceLevel } from '../shared/service-level.ts';

/**
 * `out`: nothing is available · `late`: it runs out before what is ordered today comes in · `low`: it is time to order.
 */
export const urgency = z.enum(['out', 'late', 'low']);
export type Urgency = z.output<typeof urgency>;

/** How a thing sells: by how often, and by how unlike the quantities are. */
export const pattern = z.enum(['new', 'steady', 'erratic', 'intermittent', 'lumpy']);
export type Pattern = z.output<typeof pattern>;

const amount = z.number().min(0);

/** What another warehouse can send, since it has more than it needs itself. */
export const transferProposal = z.object({
  warehouse: warehouseCode,
  quantity,
  /** There. */
  available: quantity,
  incoming: quantity,
  /** What its shelf keeps. */
  reorderPoint: quantity,
  /** What is available there and on the way keeps: its reorder point and its cover. */
  target: quantity,
  /** The lesser of what is beyond the one and beyond the other. */
  spare: quantity,
  /** What of that goes to warehouses that need it more urgently. */
  given: quantity.optional(),
});
export type TransferProposal = z.output<typeof transferProposal>;

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
  /** Before minimum and multiple, and before what comes from other warehouses. */
  wantedQuantity: quantity,
  /** What other warehouses can spare of it, and how that was worked out. */
  transferFrom: z.array(transferProposal).optional(),
  /** Beyond those; 0 when it isn't low any more once they are there. */
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
