import type { Invoice, OrderAccount, Payment } from '../../functions/billing/model.ts';
import type { Product } from '../../functions/catalog/model.ts';
import type { Operation } from '../../functions/imports/model.ts';
import type { RowError } from '../../functions/imports/store.ts';
import type { Fact, Tally } from '../../functions/insights/model.ts';
import type { Adjustment } from '../../functions/inventory/adjustments/model.ts';
import type { Count } from '../../functions/inventory/counts/model.ts';
import type { StockDay } from '../../functions/inventory/days.ts';
import type { LotMovement, LotRecord } from '../../functions/inventory/lots/model.ts';
import type { Movement, Reservation } from '../../functions/inventory/model.ts';
import type { StockMonth } from '../../functions/inventory/months.ts';
import type { PurchaseOrder } from '../../functions/inventory/purchasing/model.ts';
import type { OnOrder } from '../../functions/inventory/purchasing/on-order.ts';
import type { QuoteHold } from '../../functions/inventory/reservations/model.ts';
import type { StoredLevel } from '../../functions/inventory/store.ts';
import type { Supplier } from '../../functions/inventory/suppliers/model.ts';
import type { Transfer } from '../../functions/inventory/transfers/model.ts';
import type { Amendment } from '../../functions/orders/amending/model.ts';
import type { CountedSale } from '../../functions/orders/count-past.ts';
import type { Order } from '../../functions/orders/model.ts';
import type { Unbilled } from '../../functions/orders/monthly/model.ts';
import type { Quotation } from '../../functions/orders/quotations/model.ts';
import type { GoodsReturn } from '../../functions/orders/returns/model.ts';
import type { StoredWait } from '../../functions/orders/waiting.ts';
import type { Evaluation } from '../../functions/relations/evaluations/model.ts';
import type { ProductRating } from '../../functions/relations/evaluations/rating-model.ts';
import type { SegmentLook } from '../../functions/relations/segments/look-record.ts';
import type { Bought, Dealing, Trade } from '../../functions/relations/trade/model.ts';
import type { Digest } from '../../functions/replenishment/model.ts';
import type { MailRecord } from '../../functions/shared/mail/record.ts';
import type { Item } from '../../functions/shared/table.ts';
import type { TimelineEvent } from '../../functions/shared/timeline.ts';
import type { Shipment } from '../../functions/shipping/model.ts';
import type { Parcel } from '../../functions/shipping/parcel-model.ts';
import { type CampaignContents, emptyCampaigns } from './campaigns.ts';
import { type CustomerContents, emptyCustomers } from './customers.ts';
import { foundOnce } from './kind.ts';
import { KINDS } from './kinds.ts';
import { emptyLedger, type LedgerContents } from './ledger.ts';
import { emptyPricing, type PricingContents } from './pricing.ts';
import type { Finding } from './violation.ts';

/** Everything that the table holds, by kind. */
export interface Contents extends LedgerContents, PricingContents, CampaignContents, CustomerContents {
  products: Product[];
  quotations: Quotation[];
  orders: Order[];
  amendments: Amendment[];
  waits: (StoredWait & { orderId: string })[];
  events: TimelineEvent[];
  /** What was answered once: by steps and requests. */
  answers: object[];
  levels: StoredLevel[];
  reservations: Reservation[];
  movements: Movement[];
  lots: LotRecord[];
  lotMovements: LotMovement[];
  days: StockDay[];
  months: StockMonth[];
  countedSales: (CountedSale & { orderId: string })[];
  suppliers: Supplier[];
  /** Which draft takes what else is short of a source. */
  openDrafts: { source: string; warehouse: string; purchaseOrderId: string }[];
  purchaseOrders: PurchaseOrder[];
  /** Which purchase orders are found under which product. */
  onOrder: OnOrder[];
  quoteHolds: QuoteHold[];
  adjustments: Adjustment[];
  counts: Count[];
  transfers: Transfer[];
  shipments: Shipment[];
  parcels: Parcel[];
  trackingLinks: { token: string; shipmentId: string }[];
  /** Which shipments are found under which order. */
  ofOrders: { orderId: string; shipmentId: string }[];
  returns: GoodsReturn[];
  /** Which returns are found under which order. */
  returnsOfOrders: { orderId: string; returnId: string }[];
  invoices: Invoice[];
  unbilled: Unbilled[];
  orderAccounts: OrderAccount[];
  payments: Payment[];
  paymentReferences: { customerId: string; paymentId: string }[];
  references: { kind: string; reference: string; id: string }[];
  series: { series: string; year: string; last: number }[];
  /** What was counted for the statistics, and what that comes to. */
  facts: Fact[];
  tallies: Tally[];
  evaluations: Evaluation[];
  /** What counts in customers' trade, and what that comes to. */
  dealings: Dealing[];
  trades: Trade[];
  /** By which thresholds customers were told apart. */
  segmentLooks: SegmentLook[];
  bought: Bought[];
  ratings: ProductRating[];
  digests: Digest[];
  mails: MailRecord[];
  operations: Operation[];
  rowErrors: { operationId: string; errors: RowError[] }[];
}

export interface Store extends Contents {
  /** How many items were read. */
  size: number;
  /** Items of no known kind, or not in their kind's form. */
  strange: Finding[];
}

const emptyStore = (): Store => ({
  ...emptyCustomers(),
  products: [],
  quotations: [],
  orders: [],
  amendments: [],
  waits: [],
  events: [],
  answers: [],
  levels: [],
  reservations: [],
  movements: [],
  lots: [],
  lotMovements: [],
  days: [],
  months: [],
  countedSales: [],
  suppliers: [],
  openDrafts: [],
  purchaseOrders: [],
  onOrder: [],
  quoteHolds: [],
  adjustments: [],
  counts: [],
  transfers: [],
  shipments: [],
  parcels: [],
  trackingLinks: [],
  ofOrders: [],
  returns: [],
  returnsOfOrders: [],
  invoices: [],
  unbilled: [],
  orderAccounts: [],
  payments: [],
  paymentReferences: [],
  ...emptyLedger(),
  ...emptyPricing(),
  ...emptyCampaigns(),
  references: [],
  series: [],
  facts: [],
  tallies: [],
  dealings: [],
  trades: [],
  segmentLooks: [],
  bought: [],
  ratings: [],
  evaluations: [],
  digests: [],
  mails: [],
  operations: [],
  rowErrors: [],
  size: 0,
  strange: [],
});

/** Sorts the items into their kinds. */
export async function readStore(items: AsyncIterable<Item> | Iterable<Item>): Promise<Store> {
  const store = emptyStore();
  for await (const item of items) {
    store.size++;
    const says = sort(item, store);
    if (says) store.strange.push({ about: nameOf(item), says });
  }
  return store;
}

const nameOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;

const kindOf = foundOnce((item) => {
  const name = nameOf(item);
  return KINDS.find(({ pattern }) => pattern.test(name));
});

/** @returns what is wrong with the item itself */
function sort(item: Item, store: Store): string | undefined {
  const kind = kindOf(item);
  if (!kind) return 'is of no known kind';
  try {
    return kind.take(item, store);
  } catch (error) {
    return `is not in its kind's form: ${error instanceof Error ? error.message : error}`;
  }
}
