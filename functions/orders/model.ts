import { z } from 'zod';
import { charge, taxTotal } from '../shared/amounts.ts';
import { delivery, deliveryInput } from '../shared/delivery.ts';
import {
  address,
  language,
  longText,
  priority,
  reference,
  resourceFields,
  sku,
  text,
} from '../shared/fields.ts';
import { idOf } from '../shared/ids.ts';
import { currency, money, nonNegativeMoney } from '../shared/money.ts';
import { percent, positiveQuantity, quantity, unitPrice } from '../shared/quantity.ts';
import { saying } from '../shared/texts/say.ts';
import { day } from '../shared/time.ts';
import { actor } from '../shared/timeline.ts';
import { furtherUnit, unitCode } from '../shared/units.ts';

/** The one word a person reads; it ends as `settled`, `rejected` or `cancelled`. */
export const orderStatus = z.enum([
  'placed',
  'reviewing',
  'confirmed',
  'delivered',
  'settled',
  'rejected',
  'cancelling',
  'cancelled',
  'parked',
]);
export type OrderStatus = z.infer<typeof orderStatus>;

/** What to do when stock doesn't cover all: ship what is there, wait for all of it, or don't sell. */
export const onShortage = z.enum(['split', 'complete', 'refuse']);

export const orderLineInput = z.strictObject({
  sku,
  quantity: positiveQuantity,
  /** Of the quantity, if it isn't the product's own; prices are of that one in any case. */
  unit: unitCode.optional(),
  /** Only for roles that may set prices; others get the list price. */
  unitPrice: unitPrice.optional(),
  discountPercent: percent.optional(),
  requestedDate: day.optional(),
});

export const orderInput = z.strictObject({
  customerId: idOf('cus'),
  /** The caller's own number for this order. */
  reference: reference.optional(),
  lines: z.array(orderLineInput).min(1).max(100),
  currency: currency.optional(),
  onShortage: onShortage.default('split'),
  requestedDate: day.optional(),
  /** Only for our own people: who is served first of those who wait for the same day. */
  priority: priority.optional(),
  /** Stock that was kept for the quote of this order. */
  reservationId: idOf('rsv').optional(),
  /** Where to; the customer's first address if left out. */
  deliveryAddress: address.optional(),
  delivery: deliveryInput.optional(),
  /** The customer's own order number, printed on its papers. */
  purchaseOrderNumber: text(60).optional(),
  discountPercent: percent.optional(),
  /** Only for roles that may set prices; others get the tariff's. */
  freight: nonNegativeMoney.optional(),
  /** Only for roles that may set prices: how much is to be paid ahead, instead of as agreed with the customer. */
  prepaymentPercent: percent.optional(),
  notes: longText(2000).optional(),
});
export type OrderInput = z.output<typeof orderInput>;
export type OrderLineInput = OrderInput['lines'][number];

export const orderLine = z.object({
  lineNo: z.int(),
  sku,
  name: z.string(),
  unit: z.string(),
  quantity,
  /** The unit that was asked for, where it isn't the stock's. */
  orderedIn: furtherUnit.optional(),
  /** Of a product that is kept by lots. */
  tracked: z.enum(['lot']).optional(),
  unitPrice,
  listPrice: unitPrice,
  /** Both prices include tax, and so does `orderDiscount`; all lines of an order are alike in that. */
  taxIncluded: z.literal(true).optional(),
  /** Whether the price is the catalog's, a price list's or a contract's, was set by a person, or quoted. */
  priceFrom: z.enum(['catalog', 'price-list', 'contract', 'manual', 'quotation']),
  /** The list that it is of, as that was called, and from which quantity on it asks so much. */
  priceList: z.object({ id: idOf('prl'), name: z.string(), from: quantity }).optional(),
  /** The contract that it is called off from, as that was called. */
  contract: z
    .object({
      id: idOf('ctr'),
      name: z.string(),
      /** What bounds it, where that isn't the quantity alone. */
      by: z.enum(['amount', 'both']).optional(),
    })
    .optional(),
  /** The quotation that it was accepted with. */
  quotation: z.object({ id: idOf('quo'), number: z.string() }).optional(),
  discountPercent: percent,
  requestedDate: day.optional(),
  /** Its share of the order's discount. */
  orderDiscount: money,
  /** After the line's and its share of the order's discount. */
  net: money,
  taxCode: z.string(),
  taxRate: percent,
  tax: money,
  /** What of it was invoiced before it was amended: these amounts stay, and the rest is priced beside them. */
  billed: z.object({ quantity, gross: money, orderDiscount: money, net: money, tax: money }).optional(),
  shipped: quantity,
  invoiced: quantity,
});
export type OrderLine = z.output<typeof orderLine>;

/** As it is told: with why it costs what it costs. */
export const orderLineView = orderLine.extend({ priceReason: z.string() });
export type OrderLineView = z.output<typeof orderLineView>;

export const totals = z.object({
  /** Quantity times price, before discounts; this and the discount are with tax where prices include it. */
  gross: money,
  discount: money,
  /** Goods after discounts. */
  net: money,
  freight: money,
  tax: money,
  total: money,
  taxes: z.array(taxTotal),
});

const partLine = z.object({ lineNo: z.int(), sku, quantity, shipped: quantity });
const goods = z.object({ sku, warehouse: z.string(), quantity });

/**
 * What goes its own way through shipment and invoice: `stock` is what one warehouse had; `backorder` waits for goods
 * that were bought or produced for it.
 */
export const part = z.object({
  id: z.string(),
  kind: z.enum(['stock', 'backorder']),
  lines: z.array(partLine),
  /** Reserved at the start, or given by hand since: those go with the consignment of that `round`. */
  holds: z.array(goods.extend({ round: z.int().min(1).optional() })),
  /** How many consignments were made of it. */
  rounds: z.int(),
  shipmentIds: z.array(idOf('shp')),
  purchaseOrderIds: z.array(idOf('po')),
});
export type Part = z.output<typeof part>;

/** `withdrawn`: the order was cancelled before anyone decided. */
const reviewState = z.enum(['pending', 'waiting', 'passed', 'approved', 'rejected', 'withdrawn']);

/** Why an order needs a person's eye. */
export const finding = z.object({
  code: z.enum(['amount', 'discount', 'quantity', 'credit', 'price-floor', 'delivery-date', 'customer-data']),
  message: z.string(),
  lineNo: z.int().optional(),
});
export type Finding = z.output<typeof finding>;

/** As stored: with what its words are made of, to tell them in another language. */
export const storedFinding = finding.extend({ says: saying });
export type StoredFinding = z.output<typeof storedFinding>;

export const reviewInput = z.strictObject({ decision: z.enum(['approve', 'reject']), reason: text(500) });
export const cancelInput = z.strictObject({ reason: text(500) });

const decided = z.object({ at: z.iso.datetime(), by: actor, reason: z.string() });

export const order = z.object({
  id: idOf('ord'),
  /** Set on what ended in another system: no goods, papers or mails of it are ours. */
  imported: z.literal(true).optional(),
  customerId: idOf('cus'),
  status: orderStatus,
  placedAt: z.iso.datetime(),
  placedBy: actor,
  language,
  currency,
  onShortage,
  requestedDate: day.optional(),
  priority: priority.optional(),
  reservationId: idOf('rsv').optional(),
  /** The quotation that became it. */
  quotationId: idOf('quo').optional(),
  deliveryAddress: address,
  delivery: delivery.optional(),
  reference: reference.optional(),
  purchaseOrderNumber: z.string().optional(),
  notes: z.string().optional(),
  lines: z.array(orderLine),
  discountPercent: percent,
  freight: charge,
  totals,
  /**
   * Invoiced once, when all of it that will leave has left, or with all that leaves for its customer in a month, as that
   * wanted then; without it each shipment is.
   */
  invoicing: z.enum(['order', 'month']).optional(),
  /** What is to be paid before it goes on; once that is asked for, under which number and by when. */
  prepayment: z
    .object({
      percent,
      amount: money,
      number: z.string().optional(),
      dueAt: z.iso.datetime().optional(),
    })
    .optional(),
  review: z.object({
    state: reviewState,
    findings: z.array(storedFinding),
    decision: decided.extend({ decision: z.enum(['approve', 'reject']) }).optional(),
  }),
  parts: z.array(part),
  shipmentIds: z.array(idOf('shp')),
  invoiceIds: z.array(z.union([idOf('inv'), idOf('crn')])),
  purchaseOrderIds: z.array(idOf('po')),
  /** How often it was amended, and the highest number that a line of it has had. */
  amended: z.object({ version: z.int().min(2), lastLineNo: z.int() }).optional(),
  /** The amendment that a reviewer has to decide, and until when; then nothing comes of it. */
  amendment: z.object({ id: idOf('amd'), since: z.iso.datetime(), until: z.iso.datetime() }).optional(),
  /** Why it was rejected, e.g. `out-of-stock`. */
  rejection: decided.optional(),
  cancellation: decided.optional(),
  /** Money of this order to be given back. */
  refundable: money.optional(),
  /** Set while parked: what failed, and the status to go back to. */
  fault: z
    .object({ at: z.iso.datetime(), error: z.string(), cause: z.string(), status: orderStatus })
    .optional(),
  redrives: z.int(),
  /** The trace of the request that placed it. */
  traceId: z.string().optional(),
  /** Since when it has the status it has. */
  since: z.object({ status: orderStatus, at: z.iso.datetime() }).optional(),
  ...resourceFields,
});
export type Order = z.output<typeof order>;

export const waitKind = z.enum([
  'review',
  'prepayment',
  'goods',
  'dispatch',
  'delivery',
  'return',
  'invoice',
  'payment',
]);
export type WaitKind = z.output<typeof waitKind>;

/** For what an order waits, on whom, until when, and what happens then. */
export const wait = z.object({
  for: waitKind,
  part: z.string().optional(),
  on: z.string(),
  since: z.iso.datetime(),
  until: z.iso.datetime(),
  /** The day on which goods that are waited for should be there; worked out when asked, and missing while any of them is late. */
  promisedOn: day.optional(),
  /** While goods are late, so that no day can be promised: the first on which some of them should have been there. */
  overdueSince: day.optional(),
  otherwise: z.string(),
});
export type Wait = z.output<typeof wait>;

/** As it is told: with the papers that it is about. */
export const toldWait = wait.extend({
  /** Of the consignment that is to go, is under way or came back. */
  shipmentIds: z.array(idOf('shp')).optional(),
  /** That bring the goods. */
  purchaseOrderIds: z.array(idOf('po')).optional(),
  /** That are not paid yet. */
  invoiceIds: z.array(idOf('inv')).optional(),
});
export type ToldWait = z.output<typeof toldWait>;

export const subStatus = z.object({
  review: reviewState,
  stock: z.enum(['pending', 'reserved', 'waiting-for-goods', 'issued', 'released']),
  shipment: z.enum([
    'none',
    'created',
    'partly-dispatched',
    'dispatched',
    'partly-delivered',
    'delivered',
    'returned',
    'void',
  ]),
  payment: z.enum(['none', 'invoiced', 'part-paid', 'paid', 'overdue']),
});

/** The order as lists tell it: with its sub-statuses, worked out when asked. */
export const orderListItem = order.omit({ traceId: true, since: true }).extend({
  lines: z.array(orderLineView),
  review: order.shape.review.extend({ findings: z.array(finding) }),
  subStatus,
  overdue: z.boolean(),
});
export type OrderListItem = z.output<typeof orderListItem>;

/** The order as it is told alone: also with why it waits. */
export const orderView = orderListItem.extend({ waits: z.array(toldWait) });
export type OrderView = z.output<typeof orderView>;
