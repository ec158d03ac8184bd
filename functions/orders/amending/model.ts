import { z } from 'zod';
import { delivery, deliveryInput } from '../../shared/delivery.ts';
import { address, longText, resourceFields, sku, text } from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { money, nonNegativeMoney } from '../../shared/money.ts';
import { percent, quantity, unitPrice } from '../../shared/quantity.ts';
import { message } from '../../shared/texts/message.ts';
import { day } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';
import { unitCode } from '../../shared/units.ts';
import { finding, order, storedFinding } from '../model.ts';

/** A line that is there already, by its number, or a new one, by its SKU. */
const lineWish = z
  .strictObject({
    lineNo: z.int().min(1).optional(),
    sku: sku.optional(),
    /** What it is to be from now on; a line of none is taken out. */
    quantity: quantity.optional(),
    unit: unitCode.optional(),
    /** Only for roles that may set prices, and only of lines of which nothing has left. */
    unitPrice: unitPrice.optional(),
    discountPercent: percent.optional(),
    requestedDate: day.optional(),
  })
  .refine((line) => (line.lineNo === undefined) !== (line.sku === undefined), {
    error: message('must have either lineNo or sku'),
  })
  .refine((line) => line.sku === undefined || (line.quantity ?? 0) > 0, {
    path: ['quantity'],
    error: message('must be more than zero'),
  });
export type LineWish = z.output<typeof lineWish>;

const fields = {
  lines: z.array(lineWish).min(1).max(100).optional(),
  requestedDate: day.optional(),
  /** These two only while nothing has left. */
  deliveryAddress: address.optional(),
  delivery: deliveryInput.optional(),
  purchaseOrderNumber: text(60).optional(),
  notes: longText(2000).optional(),
  /** Only for roles that may set prices, and only before anything has left. */
  discountPercent: percent.optional(),
  freight: nonNegativeMoney.optional(),
};

export const amendmentInput = z
  .strictObject({ reason: text(500), ...fields })
  .refine(({ reason: _, ...wishes }) => Object.values(wishes).some((wish) => wish !== undefined), {
    error: message('must name something to change'),
  });
export type AmendmentInput = z.output<typeof amendmentInput>;

/** As it is kept until it is decided. */
const wish = z.object({ ...fields, delivery: delivery.optional() });
export type Wish = z.output<typeof wish>;

/** What of an order an amendment may change, whole, so that any two versions can be compared. */
export const orderVersion = order.pick({
  lines: true,
  discountPercent: true,
  freight: true,
  totals: true,
  requestedDate: true,
  deliveryAddress: true,
  delivery: true,
  purchaseOrderNumber: true,
  notes: true,
});
export type OrderVersion = z.output<typeof orderVersion>;

/** As it is taken back before it is decided. */
export const amendmentWithdrawal = z.strictObject({ reason: text(500) });

/** `lapsed`: nobody decided in time. `withdrawn`: it was taken back, or the order was cancelled first. */
export const amendmentStatus = z.enum(['applied', 'waiting', 'rejected', 'withdrawn', 'lapsed']);
export type AmendmentStatus = z.output<typeof amendmentStatus>;

const said = z.object({ at: z.iso.datetime(), by: actor, reason: z.string() });

const told = {
  id: idOf('amd'),
  orderId: idOf('ord'),
  customerId: idOf('cus'),
  status: amendmentStatus,
  /** Of the order, from the one to the other once it is applied; what is placed is version 1. */
  fromVersion: z.int().min(1),
  at: z.iso.datetime(),
  by: actor,
  reason: z.string(),
  /** Until when it waits for a decision. */
  until: z.iso.datetime().optional(),
  decision: said.extend({ decision: z.enum(['approve', 'reject']) }).optional(),
  /** Who took it back; not when the order was cancelled. */
  withdrawn: said.optional(),
  ...resourceFields,
};

export const amendment = z.object({
  ...told,
  wish: wish.optional(),
  before: orderVersion,
  after: orderVersion,
  findings: z.array(storedFinding),
});
export type Amendment = z.output<typeof amendment>;

const change = <S extends z.ZodType>(of: S) => z.object({ from: of, to: of }).optional();

/** What differs between two versions; a line that only one of them has is of none in the other. */
export const changes = z.object({
  lines: z.array(
    z.object({
      lineNo: z.int(),
      sku,
      quantity: change(quantity),
      unitPrice: change(unitPrice),
      discountPercent: change(percent),
      requestedDate: change(day.nullable()),
      net: change(money),
    }),
  ),
  requestedDate: change(day.nullable()),
  deliveryAddress: change(address.nullable()),
  delivery: change(delivery.nullable()),
  purchaseOrderNumber: change(z.string().nullable()),
  notes: change(z.string().nullable()),
  discountPercent: change(percent),
  freight: change(money),
  total: change(money),
});
export type Changes = z.output<typeof changes>;

/** As it is told: what it changes, and to staff why it had to be looked at. */
export const amendmentView = z.object({ ...told, findings: z.array(finding), changes });
export type AmendmentView = z.output<typeof amendmentView>;
