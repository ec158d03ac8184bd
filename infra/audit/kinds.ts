import { z } from 'zod';
import { invoices, orderAccounts, payments } from '../../functions/billing/store.ts';
import { products } from '../../functions/catalog/store.ts';
import { operations, rowErrors } from '../../functions/imports/store.ts';
import { fact } from '../../functions/insights/model.ts';
import { tallies } from '../../functions/insights/store.ts';
import { adjustments } from '../../functions/inventory/adjustments/store.ts';
import { counts } from '../../functions/inventory/counts/store.ts';
import { parseDay } from '../../functions/inventory/days.ts';
import { parseLot, parseLotMovement } from '../../functions/inventory/lots/store.ts';
import { movement } from '../../functions/inventory/model.ts';
import { parseMonth } from '../../functions/inventory/months.ts';
import { parseOnOrder } from '../../functions/inventory/purchasing/on-order.ts';
import { purchaseOrders } from '../../functions/inventory/purchasing/store.ts';
import { quoteHolds } from '../../functions/inventory/reservations/store.ts';
import { parseReservation } from '../../functions/inventory/store.ts';
import { suppliers } from '../../functions/inventory/suppliers/store.ts';
import { transfers } from '../../functions/inventory/transfers/store.ts';
import { amendments } from '../../functions/orders/amending/store.ts';
import { countedSale } from '../../functions/orders/count-past.ts';
import { unbilleds } from '../../functions/orders/monthly/store.ts';
import { quotations } from '../../functions/orders/quotations/store.ts';
import { returns } from '../../functions/orders/returns/store.ts';
import { orders } from '../../functions/orders/store.ts';
import { storedWait } from '../../functions/orders/waiting.ts';
import { ratings } from '../../functions/relations/evaluations/ratings.ts';
import { evaluations } from '../../functions/relations/evaluations/store.ts';
import { segmentLooks } from '../../functions/relations/segments/look-record.ts';
import { dealing } from '../../functions/relations/trade/model.ts';
import { boughts, trades } from '../../functions/relations/trade/store.ts';
import { digests } from '../../functions/replenishment/store.ts';
import { mails } from '../../functions/shared/mail/record.ts';
import { timelineEvent } from '../../functions/shared/timeline.ts';
import { trackingLink } from '../../functions/shipping/links.ts';
import { parcels, shipments } from '../../functions/shipping/store.ts';
import { CAMPAIGNS } from './campaigns.ts';
import { CUSTOMERS } from './customers.ts';
import { documents, type Kind, kind, part } from './kind.ts';
import { LEDGER } from './ledger.ts';
import { takeLevel } from './levels.ts';
import { PRICING } from './pricing.ts';

const answer = z.object({ value: z.unknown() });
const paymentReference = z.object({ paymentId: z.string() });
const reference = z.object({ kind: z.string(), reference: z.string(), id: z.string() });
const counter = z.object({ last: z.int() });

/** Every kind of item that may be in the table. */
export const KINDS: readonly Kind[] = [
  ...CUSTOMERS,
  kind('paymentReferences', /^CUSTOMER#\S+ PAYMENT_REFERENCE#/, (item) => ({
    customerId: part(item.pk, 1),
    ...paymentReference.parse(item),
  })),
  documents('products', /^PRODUCT#\S+ PRODUCT$/, products),
  ...PRICING,
  ...CAMPAIGNS,
  // Only counted, so that of two changes at once one looks again.
  {
    pattern: /^BILLS BILLS$/,
    take({ changes }) {
      return Number.isInteger(changes) ? undefined : 'counts nothing';
    },
  },
  documents('quotations', /^QUOTATION#\S+ QUOTATION$/, quotations),
  documents('orders', /^ORDER#\S+ ORDER$/, orders),
  documents('amendments', /^AMENDMENT#\S+ AMENDMENT$/, amendments),
  kind('waits', /^ORDER#\S+ ORDER#WAIT#/, (item) => ({
    orderId: part(item.pk, 1),
    ...storedWait.parse(item),
  })),
  kind('events', /^ORDER#\S+ EVENT#/, (item) => timelineEvent.parse(item)),
  kind('countedSales', /^ORDER#\S+ STEP#CountSale#/, (item) => ({
    orderId: part(item.pk, 1),
    ...countedSale.parse(item.value),
  })),
  kind('answers', /^ORDER#\S+ STEP#/, (item) => answer.parse(item)),
  kind('ofOrders', /^ORDER#\S+ CONSIGNED#/, ({ pk, shipmentId }) => ({
    orderId: part(pk, 1),
    shipmentId: String(shipmentId),
  })),
  documents('unbilled', /^ORDER#\S+ UNBILLED#[\d-]+$/, unbilleds),
  documents('orderAccounts', /^ORDER#\S+ BILLING$/, orderAccounts),
  { pattern: /^STOCK#\S+ LEVEL#/, take: takeLevel },
  kind('reservations', /^STOCK#\S+ RESERVATION#/, parseReservation),
  kind('movements', /^STOCK#\S+ MOVEMENT#/, (item) => movement.parse(item)),
  kind('lots', /^LOT#\S+ LOT$/, parseLot),
  kind('lotMovements', /^LOT#\S+ MOVEMENT#/, parseLotMovement),
  kind('days', /^STOCK#\S+ DAY#/, parseDay),
  kind('months', /^STOCK#\S+ MONTH#/, parseMonth),
  documents('suppliers', /^SUPPLIER#\S+ SUPPLIER$/, suppliers),
  kind('openDrafts', /^DRAFT#\S+ DRAFT#/, (item) =>
    z.object({ source: z.string(), warehouse: z.string(), purchaseOrderId: z.string() }).parse(item),
  ),
  documents('purchaseOrders', /^PO#\S+ PO$/, purchaseOrders),
  kind('onOrder', /^STOCK#\S+ ON_ORDER#/, parseOnOrder),
  documents('quoteHolds', /^QUOTE_HOLD#\S+ QUOTE_HOLD$/, quoteHolds),
  documents('adjustments', /^ADJUSTMENT#\S+ ADJUSTMENT$/, adjustments),
  documents('counts', /^COUNT#\S+ COUNT$/, counts),
  documents('transfers', /^TRANSFER#\S+ TRANSFER$/, transfers),
  documents('shipments', /^SHIPMENT#\S+ SHIPMENT$/, shipments),
  documents('parcels', /^PARCEL#\S+ PARCEL$/, parcels),
  kind('trackingLinks', /^TRACKING#\S+ TRACKING$/, (item) => ({
    token: part(item.pk, 1),
    ...trackingLink.parse(item),
  })),
  kind('returnsOfOrders', /^ORDER#\S+ RETURNED#/, ({ pk, returnId }) => ({
    orderId: part(pk, 1),
    returnId: String(returnId),
  })),
  documents('returns', /^RETURN#\S+ RETURN$/, returns),
  documents('invoices', /^INVOICE#\S+ INVOICE$/, invoices),
  documents('payments', /^PAYMENT#\S+ PAYMENT$/, payments),
  ...LEDGER,
  kind('series', /^SERIES#\S+ \d{4}$/, (item) => ({
    series: part(item.pk, 1),
    year: String(item.sk),
    ...counter.parse(item),
  })),
  documents('evaluations', /^EVALUATION#\S+ EVALUATION$/, evaluations),
  documents('ratings', /^PRODUCT#\S+ RATING$/, ratings),
  kind('dealings', /^DEALING#\S+ DEALING#/, (item) => dealing.parse(item.value)),
  documents('trades', /^CUSTOMER#\S+ TRADE$/, trades),
  documents('segmentLooks', /^SEGMENT_LOOK SEGMENT_LOOK$/, segmentLooks),
  documents('bought', /^CUSTOMER#\S+ BOUGHT#/, boughts),
  kind('facts', /^FACT#\S+ FACT#/, (item) => fact.parse(item.value)),
  documents('tallies', /^TALLY#.+ TALLY#[\d-]+$/, tallies),
  kind('references', /^REFERENCE#\S+ REFERENCE$/, (item) => reference.parse(item)),
  documents('operations', /^OPERATION#\S+ OPERATION$/, operations),
  kind('rowErrors', /^OPERATION#\S+ ERRORS#\d+$/, (item) => ({
    operationId: part(item.pk, 1),
    errors: rowErrors.parse(item.errors),
  })),
  kind('answers', /^CHUNK#\S+ CHUNK$/, (item) => z.object({ content: z.string(), ttl: z.int() }).parse(item)),
  // Random keys, which only have to be there.
  { pattern: /^SECRET#\S+ SECRET$/, take: () => undefined },
  documents('digests', /^DIGEST#\S+ DIGEST$/, digests),
  documents('mails', /^MAIL#\S+ MAIL$/, mails),
  kind('answers', /^IDEMPOTENCY#\S+ IDEMPOTENCY$/, (item) => answer.extend({ ttl: z.int() }).parse(item)),
];
