import type { Dispute, Invoice, Payment, Prepayment, Statement } from '../../billing/index.ts';
import type { Customer } from '../../customers/index.ts';
import type { Amendment, GoodsReturn, Order, Quotation } from '../../orders/index.ts';
import type { Shipment } from '../../shipping/index.ts';
import type { CampaignMail } from '../campaigns/mail-model.ts';
import type { Evaluation } from '../evaluations/model.ts';

/** What of each kind of document is about persons, for themselves to read. */
export type Told = Record<string, unknown>;

const pick = <D extends object>(doc: D, ...names: (keyof D & string)[]): Told =>
  Object.fromEntries(names.flatMap((name) => (doc[name] === undefined ? [] : [[name, doc[name]]])));

export const ofCustomer = (one: Customer): Told =>
  pick(one, 'name', 'invoiceTitle', 'taxId', 'invoiceEmail', 'contacts', 'addresses', 'tags', 'consent');

export const ofOrder = (one: Order): Told =>
  pick(one, 'placedBy', 'deliveryAddress', 'delivery', 'notes', 'cancellation');

export const ofAmendment = ({ before, after, ...one }: Amendment): Told => ({
  ...pick(one, 'at', 'by', 'reason', 'withdrawn'),
  before: deliveryOf(before),
  after: deliveryOf(after),
});

const deliveryOf = (one: Amendment['after']): Told => pick(one, 'deliveryAddress', 'delivery', 'notes');

export const ofQuotation = (one: Quotation): Told =>
  pick(one, 'buyer', 'deliveryAddress', 'notes', 'answer', 'sent', 'mail');

export const ofShipment = (one: Shipment): Told =>
  pick(one, 'recipient', 'delivery', 'deliveredAt', 'trackingEvents', 'attempts');

export const ofReturn = (one: GoodsReturn): Told => pick(one, 'requestedBy', 'reason');

export const ofEvaluation = (one: Evaluation): Told =>
  pick(one, 'orderId', 'rating', 'words', 'via', 'by', 'followUp');

export const ofInvoice = (one: Invoice): Told =>
  pick(one, 'number', 'buyer', 'deliveredTo', 'orders', 'mail', 'reminders');

export const ofPrepayment = (one: Prepayment): Told => pick(one, 'number', 'buyer', 'deliveredTo');

export const ofPayment = (one: Payment): Told => pick(one, 'amount', 'reference', 'receivedAt');

export const ofStatement = (one: Statement): Told => pick(one, 'number', 'buyer', 'answer', 'sent', 'mail');

export const ofDispute = (one: Dispute): Told => pick(one, 'raisedBy', 'reason', 'resolution');

export const ofCampaignMail = (one: CampaignMail): Told =>
  pick(one, 'campaignId', 'state', 'reason', 'sentAt', 'unsubscribedAt', 'complainedAt');
