import { z } from 'zod';
import {
  longText,
  priority,
  reference,
  resourceFields,
  sku,
  text,
  warehouseCode,
} from '../../shared/fields.ts';
import { idOf } from '../../shared/ids.ts';
import { lotGoods } from '../../shared/lots.ts';
import { mailState } from '../../shared/mail/state.ts';
import { money } from '../../shared/money.ts';
import { positiveQuantity, quantity } from '../../shared/quantity.ts';
import { day } from '../../shared/time.ts';
import { actor } from '../../shared/timeline.ts';
import { furtherUnit } from '../../shared/units.ts';
import { ingredient } from './ingredient-model.ts';
import { linePrice, priceTerms } from './price-model.ts';
import { supplierReturn } from './returning/model.ts';
import { sentVia } from './sending-model.ts';

/** The share of an ordered quantity that one order waits for, or a production order that needs it as a component. */
export const peg = z.object({
  orderId: z.union([idOf('ord'), idOf('po')]),
  part: z.string(),
  quantity,
  /** Came in for it so far. */
  received: quantity,
  /** Of what came in, handed over to the order's own reservation. */
  taken: quantity,
  /** The day that was asked for, or that could be hoped for when the order was placed. */
  dueOn: day.optional(),
  priority: priority.optional(),
});
export type Peg = z.output<typeof peg>;

export const purchaseOrderLine = z.object({
  sku,
  name: z.string(),
  nameZh: z.string().optional(),
  unit: z.string(),
  quantity,
  /** The unit that it was ordered in, where it isn't the stock's. */
  orderedIn: furtherUnit.optional(),
  /** All that ever came in. */
  received: quantity,
  /** Of that, what went back, or never came. */
  returned: quantity.optional(),
  /** Of that, what is to be delivered again. */
  owedAgain: quantity.optional(),
  /** Missing on what was written before lines had days of their own: as all of the order. */
  expectedAt: z.iso.datetime().optional(),
  /** Whether somebody said this day; else it can't be sooner than so long after it is sent as it takes. */
  daySaid: z.literal(true).optional(),
  pegs: z.array(peg),
  /** What of it is wanted for stock, beside what orders wait for. */
  forStock: quantity.optional(),
  /** What somebody chose to order of it: while that is enough it stands, whatever the supplier's terms. */
  chosen: quantity.optional(),
  /** The supplier's terms when it was written: they may raise the quantity, and the surplus is free stock. */
  minimumQuantity: positiveQuantity.optional(),
  orderMultiple: positiveQuantity.optional(),
  price: linePrice.optional(),
  /** Of a price that goes by quantity, and that nobody has said: by it the draft's price follows what is ordered. */
  priceTerms: priceTerms.optional(),
  /** What the supplier calls it. */
  articleNumber: z.string().optional(),
});

/**
 * `draft`: not yet sent, may still grow and shrink · `sent`: the supplier (or the works) has it · `closed`: the rest
 * won't come.
 */
export const purchaseOrderStatus = z.enum([
  'draft',
  'sent',
  'partly-received',
  'received',
  'closed',
  'cancelled',
]);

const decided = z.object({ at: z.iso.datetime(), by: actor });

export const purchaseOrder = z.object({
  id: idOf('po'),
  /** For people; missing on what was written before there were any. */
  number: z.string().optional(),
  kind: z.enum(['purchase', 'production']),
  supplier: z.string().optional(),
  /** Its record, when there was one. */
  supplierId: idOf('sup').optional(),
  /** The caller's own number for it, e.g. the one on the paper that went to the supplier. */
  reference: reference.optional(),
  /** What the supplier is told beside, on the document. */
  notes: longText(2000).optional(),
  warehouse: warehouseCode,
  status: purchaseOrderStatus,
  lines: z.array(purchaseOrderLine),
  /** Of a production order by a bill of materials, which makes one product. */
  components: z.array(ingredient).optional(),
  /** Whether all components are there for what is still to be made. */
  ready: z.boolean().optional(),
  /** Where the components that were short are bought, or made. */
  suppliedBy: z.array(idOf('po')).optional(),
  /** Of its lines the last. */
  expectedAt: z.iso.datetime(),
  /** While its components put it off: the day to which it comes back when they do. */
  ownExpectedAt: z.iso.datetime().optional(),
  /** Who agreed to a total above the limit. */
  approval: decided.optional(),
  /** `via` is missing on what goes to our own works. */
  sent: decided
    .extend({
      via: sentVia.optional(),
      /** The how-many-th time, when mails before came back. */
      time: z.int().min(2).optional(),
    })
    .optional(),
  /** The supplier's, when it was sent. */
  paymentTerms: z.string().optional(),
  /** When it was approved or sent it came to less than its supplier takes an order for. */
  belowMinimum: z.object({ total: money, minimum: money }).optional(),
  /** How its mail to the supplier fares; missing on what isn't mailed. */
  mail: z.object({ state: mailState, at: z.iso.datetime(), messageId: z.string().optional() }).optional(),
  /** Who said that the rest won't come. */
  closure: decided.extend({ reason: z.string() }).optional(),
  receipts: z.array(
    z.object({
      id: idOf('rcp'),
      at: z.iso.datetime(),
      by: actor,
      /** `damaged` came in unusable: it is no stock, and still owed. */
      lines: z.array(
        z.object({ sku, quantity, damaged: quantity.optional(), lots: z.array(lotGoods).optional() }),
      ),
      note: z.string().optional(),
    }),
  ),
  returns: z.array(supplierReturn).optional(),
  ...resourceFields,
});
export type PurchaseOrder = z.output<typeof purchaseOrder>;
export type PurchaseOrderLine = z.output<typeof purchaseOrderLine>;

export const closeInput = z.strictObject({ reason: text(200) });
