import { createHash } from 'node:crypto';

/**
 * Every key of the one table. An item's own key says what it is and where it belongs; the four indexes hold keys
 * only (a list reads them, then fetches the items by key, so that a change of status costs little):
 *
 *   byOwner       all of one kind that belong to one customer, in time order
 *   byKind        all of one kind
 *   byState       all of one kind in one state
 *   byOwnerState  the same within one customer
 */
export interface Key {
  pk: string;
  sk: string;
}

export const INDEXES = {
  byOwner: { pk: 'ownerPk', sk: 'ownerSk' },
  byKind: { pk: 'kindPk', sk: 'kindSk' },
  byState: { pk: 'statePk', sk: 'stateSk' },
  byOwnerState: { pk: 'ownerStatePk', sk: 'ownerStateSk' },
} as const;
export type IndexName = keyof typeof INDEXES;

const one =
  (kind: string) =>
  (id: string): Key => ({ pk: `${kind}#${id}`, sk: kind });

export const keys = {
  customer: one('CUSTOMER'),
  /** What a customer owes and has on order, per currency. */
  account: (customerId: string, currency: string): Key => ({
    pk: `CUSTOMER#${customerId}`,
    sk: `ACCOUNT#${currency}`,
  }),
  /** When something was last begun with a customer, and that nothing is any more. */
  begun: (customerId: string): Key => ({ pk: `CUSTOMER#${customerId}`, sk: 'BEGUN' }),
  /** A mail to many customers, and what has come of it. */
  campaign: one('CAMPAIGN'),
  campaignResult: (campaignId: string): Key => ({ pk: `CAMPAIGN#${campaignId}`, sk: 'RESULT' }),
  /** That a customer gets it. */
  campaignMail: one('CAMPAIGN_MAIL'),
  /** That an order followed. */
  followingOrder: (mailId: string, orderId: string): Key => ({
    pk: `CAMPAIGN_MAIL#${mailId}`,
    sk: `FOLLOWING#${orderId}`,
  }),
  /** How many of such mails were sent within these minutes. */
  campaignPace: { pk: 'CAMPAIGN_PACE', sk: 'CAMPAIGN_PACE' } satisfies Key,
  /** That an address is not written to any more. */
  suppressed: one('SUPPRESSED'),
  /** How far a customer's personal data is erased. */
  erasure: one('ERASURE'),
  /** The same of one contact of it. */
  contactErasure: (customerId: string): Key => keys.erasure(`${customerId}#CONTACT`),
  /** What a customer's dealings with us come to. */
  trade: (customerId: string): Key => ({ pk: `CUSTOMER#${customerId}`, sk: 'TRADE' }),
  /** By which thresholds all customers have been told apart. */
  segmentLook: { pk: 'SEGMENT_LOOK', sk: 'SEGMENT_LOOK' } satisfies Key,
  /** How often and how much of a product it orders. */
  bought: (customerId: string, sku: string): Key => ({ pk: `CUSTOMER#${customerId}`, sk: `BOUGHT#${sku}` }),
  /** That something counts in a customer's trade, and as what. */
  dealing: (about: string, kind: string, part: number): Key => ({
    pk: `DEALING#${about}`,
    sk: `DEALING#${kind}#${part}`,
  }),
  /** What a customer says of an order; named as the order is. */
  evaluation: one('EVALUATION'),
  /** How the orders are rated that a product was in. */
  rating: (sku: string): Key => ({ pk: `PRODUCT#${sku}`, sk: 'RATING' }),
  product: one('PRODUCT'),
  /** How often a bill of materials was changed: of two changes at once one looks again. */
  bills: { pk: 'BILLS', sk: 'BILLS' } satisfies Key,
  priceList: one('PRICE_LIST'),
  /** What a list asks for a product. */
  price: (listId: string, sku: string): Key => ({ pk: `PRICE_LIST#${listId}`, sk: `PRICE#${sku}` }),
  /** When the lists of one holder (a customer, a group, everyone) hold. */
  priceSchedule: (currency: string, holder: string): Key => ({
    pk: `PRICE_SCHEDULE#${currency}#${holder}`,
    sk: 'PRICE_SCHEDULE',
  }),
  contract: one('CONTRACT'),
  /** How far a product of a contract is used. */
  contractLine: (contractId: string, sku: string): Key => ({
    pk: `CONTRACT_LINE#${contractId}#${sku}`,
    sk: 'CONTRACT_LINE',
  }),
  /** How far the amount of a contract is used. */
  contractAmount: one('CONTRACT_AMOUNT'),
  /** When a customer's contracts hold, and for what. */
  contractPlan: one('CONTRACT_PLAN'),
  /** What was offered to a customer. */
  quotation: one('QUOTATION'),
  order: one('ORDER'),
  /** What was changed of a confirmed order, or is to be. */
  amendment: one('AMENDMENT'),
  /** Sorts right behind the order, so that one query reads the order with its waits. */
  wait: (orderId: string, wait: string): Key => ({ pk: `ORDER#${orderId}`, sk: `ORDER#WAIT#${wait}` }),
  event: (orderId: string, eventId: string): Key => ({ pk: `ORDER#${orderId}`, sk: `EVENT#${eventId}` }),
  step: (orderId: string, step: string): Key => ({ pk: `ORDER#${orderId}`, sk: `STEP#${step}` }),
  /** What left of an order in a month, until that is invoiced. */
  unbilled: (orderId: string, month: string): Key => ({ pk: `ORDER#${orderId}`, sk: `UNBILLED#${month}` }),
  stockLevel: (sku: string, warehouse: string): Key => ({ pk: `STOCK#${sku}`, sk: `LEVEL#${warehouse}` }),
  reservation: (sku: string, warehouse: string, holder: string): Key => ({
    pk: `STOCK#${sku}`,
    sk: `RESERVATION#${warehouse}#${holder}`,
  }),
  movement: (sku: string, movementId: string): Key => ({ pk: `STOCK#${sku}`, sk: `MOVEMENT#${movementId}` }),
  /** What moved and what was sold in a month; sorts by month, so that a query reads the last of them. */
  stockMonth: (sku: string, month: string, warehouse: string): Key => ({
    pk: `STOCK#${sku}`,
    sk: `MONTH#${month}#${warehouse}`,
  }),
  /** What moved within a day. */
  stockDay: (sku: string, day: string, warehouse: string): Key => ({
    pk: `STOCK#${sku}`,
    sk: `DAY#${day}#${warehouse}`,
  }),
  /** That there is such a lot of a product, and when it expires. */
  lot: (sku: string, lot: string): Key => ({ pk: `LOT#${sku}#${lot}`, sk: 'LOT' }),
  lotMovement: ({ pk }: Key, movementId: string): Key => ({ pk, sk: `MOVEMENT#${movementId}` }),
  /** What purchasing was told of low stock on a day. */
  digest: (day: string): Key => ({ pk: `DIGEST#${day}`, sk: 'DIGEST' }),
  purchaseOrder: one('PO'),
  supplier: one('SUPPLIER'),
  /** Which draft takes what else is short of one source, for one warehouse. */
  openDraft: (source: string, warehouse: string): Key => ({
    pk: `DRAFT#${digest(source)}`,
    sk: `DRAFT#${warehouse}`,
  }),
  /** That a purchase order brings a product. */
  onOrder: (sku: string, purchaseOrderId: string): Key => ({
    pk: `STOCK#${sku}`,
    sk: `ON_ORDER#${purchaseOrderId}`,
  }),
  /** What somebody else is to agree to, of a stock level. */
  adjustment: one('ADJUSTMENT'),
  transfer: one('TRANSFER'),
  count: one('COUNT'),
  quoteHold: one('QUOTE_HOLD'),
  shipment: one('SHIPMENT'),
  /** Whose parcel a carrier's number is. */
  parcel: (carrier: string, trackingNumber: string): Key => ({
    pk: `PARCEL#${digest(`${carrier}\n${trackingNumber}`)}`,
    sk: 'PARCEL',
  }),
  /** What whoever has the link may see. */
  trackingLink: one('TRACKING'),
  /** That a shipment is of an order. */
  shipmentOf: (orderId: string, shipmentId: string): Key => ({
    pk: `ORDER#${orderId}`,
    sk: `CONSIGNED#${shipmentId}`,
  }),
  /** Of goods that a customer sends back. */
  return: one('RETURN'),
  /** That a return is of an order's goods. */
  returnOf: (orderId: string, id: string): Key => ({ pk: `ORDER#${orderId}`, sk: `RETURNED#${id}` }),
  invoice: one('INVOICE'),
  /** Billing's side of an order. */
  orderAccount: (orderId: string): Key => ({ pk: `ORDER#${orderId}`, sk: 'BILLING' }),
  /** What an order is asked for ahead; named as the order is. */
  prepayment: one('PREPAYMENT'),
  payment: one('PAYMENT'),
  /** What a provider tells of one payment. */
  charge: (provider: string, transaction: string): Key => ({
    pk: `CHARGE#${digest(`${provider}\n${transaction}`)}`,
    sk: 'CHARGE',
  }),
  creditUse: one('CREDIT_USE'),
  refund: one('REFUND'),
  /** What a customer was told that it owes. */
  statement: one('STATEMENT'),
  /** How far the statements of a month are made. */
  statementRun: one('STATEMENT_RUN'),
  /** What a customer disputes of a statement. */
  dispute: one('DISPUTE'),
  bankTransaction: one('BANK_TRANSACTION'),
  /** Which invoices China's tax platform was asked for. */
  taxApplication: one('TAX_APPLICATION'),
  /** Whose money came from an account. */
  payer: (account: string): Key => ({ pk: `PAYER#${digest(account)}`, sk: 'PAYER' }),
  /** A receipt's reference is recorded once per customer. */
  paymentReference: (customerId: string, reference: string): Key => ({
    pk: `CUSTOMER#${customerId}`,
    sk: `PAYMENT_REFERENCE#${digest(reference)}`,
  }),
  series: (series: string, year: string): Key => ({ pk: `SERIES#${series}`, sk: year }),
  /** Of the ledger: debits and credits of one document. */
  entry: one('ENTRY'),
  /** Until when the ledger is closed. */
  books: { pk: 'BOOKS', sk: 'BOOKS' } satisfies Key,
  /** What a day came to on an account of the ledger; sorts by day. */
  accountDay: (account: string, currency: string, day: string): Key => ({
    pk: `LEDGER#${account}#${currency}`,
    sk: `SUM#${day}`,
  }),
  /** By how much a day changed what a customer owes; sorts by day. */
  customerDay: (customerId: string, currency: string, day: string): Key => ({
    pk: `OWED#${customerId}#${currency}`,
    sk: `SUM#${day}`,
  }),
  /** What a currency is worth from a day on; sorts by day. */
  exchangeRate: (currency: string, day: string): Key => ({
    pk: `EXCHANGE_RATE#${currency}`,
    sk: `RATE#${day}`,
  }),
  /** From which day on entries in a currency are looked through for what a rate was missing of. */
  rateLook: one('EXCHANGE_RATE'),
  /** What an entry comes to in the business's own currency. */
  valuation: one('VALUATION'),
  /** What of an account belongs together, e.g. what is owed on one invoice, and at which value. */
  openItem: (account: string, item: string, currency: string): Key => ({
    pk: `OPEN_ITEM#${account}#${item}#${currency}`,
    sk: 'OPEN_ITEM',
  }),
  /** The chain that the ledger's entries are sealed in: its end, its links by their numbers, and who has one. */
  chainHead: { pk: 'CHAIN', sk: 'CHAIN' } satisfies Key,
  chainLink: (seq: number): Key => ({ pk: `CHAIN#${seq}`, sk: 'CHAIN' }),
  sealed: (entryId: string): Key => ({ pk: keys.entry(entryId).pk, sk: 'SEALED' }),
  mail: (mailKey: string): Key => ({ pk: `MAIL#${mailKey}`, sk: 'MAIL' }),
  idempotency: (caller: string, route: string, key: string): Key => ({
    pk: `IDEMPOTENCY#${digest(`${caller}\n${route}\n${key}`)}`,
    sk: 'IDEMPOTENCY',
  }),
  /** Which thing of a kind has a reference that callers gave it. */
  reference: (kind: string, reference: string): Key => ({
    pk: `REFERENCE#${kind}#${digest(reference)}`,
    sk: 'REFERENCE',
  }),
  /** That a customer has a tax id. */
  taxId: (taxId: string, customerId: string): Key => ({
    pk: `TAX_ID#${digest(taxId)}`,
    sk: `CUSTOMER#${customerId}`,
  }),
  /** That something was counted in figures, and as what. */
  fact: (about: string, kind: string, part: number): Key => ({
    pk: `FACT#${about}`,
    sk: `FACT#${kind}#${part}`,
  }),
  /** The figures of one thing (a product, a customer …) in a month or a year. */
  tally: (currency: string, subject: string, of: string, period: string): Key => ({
    pk: `TALLY#${currency}#${subject}#${of}`,
    sk: `TALLY#${period}`,
  }),
  operation: one('OPERATION'),
  /** A part of a file that an operation works off; in partitions of their own, since a file may be large. */
  chunk: (operationId: string, number: number): Key => ({
    pk: `CHUNK#${operationId}#${number}`,
    sk: 'CHUNK',
  }),
  operationErrors: (operationId: string, chunk: number): Key => ({
    pk: `OPERATION#${operationId}`,
    sk: `ERRORS#${String(chunk).padStart(6, '0')}`,
  }),
  /** A random key that the functions share. */
  secret: one('SECRET'),
};

/** The items of one kind that are kept with a document: its partition, and how their sort keys begin. */
export interface Below {
  pk: string;
  prefix: string;
}

export const below = {
  /** The order itself and its waits. */
  order: (orderId: string): Below => ({ pk: keys.order(orderId).pk, prefix: 'ORDER' }),
  events: (orderId: string): Below => ({ pk: keys.order(orderId).pk, prefix: 'EVENT#' }),
  shipments: (orderId: string): Below => ({ pk: keys.order(orderId).pk, prefix: 'CONSIGNED#' }),
  unbilled: (orderId: string): Below => ({ pk: keys.order(orderId).pk, prefix: 'UNBILLED#' }),
  returns: (orderId: string): Below => ({ pk: keys.order(orderId).pk, prefix: 'RETURNED#' }),
  prices: (listId: string): Below => ({ pk: keys.priceList(listId).pk, prefix: 'PRICE#' }),
  levels: (sku: string): Below => ({ pk: `STOCK#${sku}`, prefix: 'LEVEL#' }),
  /** Of one warehouse, or of all. */
  reservations: (sku: string, warehouse?: string): Below => ({
    pk: `STOCK#${sku}`,
    prefix: warehouse ? `RESERVATION#${warehouse}#` : 'RESERVATION#',
  }),
  movements: (sku: string): Below => ({ pk: `STOCK#${sku}`, prefix: 'MOVEMENT#' }),
  onOrder: (sku: string): Below => ({ pk: `STOCK#${sku}`, prefix: 'ON_ORDER#' }),
  lotMovements: (sku: string, lot: string): Below => ({ pk: keys.lot(sku, lot).pk, prefix: 'MOVEMENT#' }),
  operationErrors: (id: string): Below => ({ pk: keys.operation(id).pk, prefix: 'ERRORS#' }),
  /** Of years from 2000 on. */
  series: (series: string): Below => ({ pk: keys.series(series, '').pk, prefix: '2' }),
  customersOf: (taxId: string): Below => ({ pk: keys.taxId(taxId, '').pk, prefix: 'CUSTOMER#' }),
  accounts: (customerId: string): Below => ({ pk: keys.customer(customerId).pk, prefix: 'ACCOUNT#' }),
};

/** Partition values of the indexes. */
export const owned = (ownerId: string, kind: string): string => `${ownerId}#${kind}`;
export const inState = (kind: string, state: string): string => `${kind}#${state}`;
export const ownedInState = (ownerId: string, kind: string, state: string): string =>
  `${ownerId}#${kind}#${state}`;
export const ranked = (currency: string, subject: string, period: string): string =>
  `TALLY#${currency}#${subject}#${period}`;

export const digest = (value: string | Uint8Array): string =>
  createHash('sha256').update(value).digest('base64url');
