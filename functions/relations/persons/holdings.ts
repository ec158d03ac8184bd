import {
  DISPUTES,
  disputes,
  INVOICES,
  invoices,
  PAYMENTS,
  PREPAYMENTS,
  payments,
  prepayments,
  STATEMENTS,
  statements,
} from '../../billing/index.ts';
import { customers, giveTaxId } from '../../customers/index.ts';
import { ORDERS, orders, QUOTATIONS, quotations, RETURNS, returns } from '../../orders/index.ts';
import { keys } from '../../shared/keys.ts';
import { SHIPMENTS, shipments } from '../../shipping/index.ts';
import { CAMPAIGN_MAILS, campaignMails } from '../campaigns/store.ts';
import { EVALUATIONS, evaluations } from '../evaluations/store.ts';
import { type Holding, holding, inIndex } from './holding.ts';
import { blankPrepayment, blankQuotation, offerWithout } from './offers.ts';
import { customerWithout } from './one-person.ts';
import { lifeOf, orderWithout, reworded } from './order-life.ts';
import {
  blankCustomer,
  blankDispute,
  blankEvaluation,
  blankOrder,
  blankReturn,
  blankShipment,
  blankStatement,
} from './rules.ts';
import * as told from './told.ts';

/** All places, in the order in which they are gone through; a new one comes last, since erasures are on their way. */
export const HOLDINGS: readonly Holding[] = [
  holding({
    in: 'customer',
    page: async (id) => ({ items: await customers.getMany([keys.customer(id)]) }),
    find: customers.find,
    key: keys.customer,
    replace: customers.replace,
    told: told.ofCustomer,
    blank: blankCustomer,
    blankOf: customerWithout,
    besides: async (customer, person) => (person ? [] : giveTaxId(customer, blankCustomer(customer))),
  }),
  holding({
    in: 'order',
    ...inIndex(orders, ORDERS),
    key: keys.order,
    told: lifeOf,
    blank: blankOrder,
    blankOf: orderWithout,
    besides: reworded,
  }),
  holding({
    in: 'quotation',
    ...inIndex(quotations, QUOTATIONS),
    key: keys.quotation,
    told: told.ofQuotation,
    blank: blankQuotation,
    blankOf: offerWithout(blankQuotation),
  }),
  holding({
    in: 'shipment',
    ...inIndex(shipments, SHIPMENTS),
    key: keys.shipment,
    told: told.ofShipment,
    blank: blankShipment,
  }),
  holding({
    in: 'return',
    ...inIndex(returns, RETURNS),
    key: keys.return,
    told: told.ofReturn,
    blank: blankReturn,
  }),
  holding({
    in: 'evaluation',
    ...inIndex(evaluations, EVALUATIONS),
    key: keys.evaluation,
    told: told.ofEvaluation,
    blank: blankEvaluation,
  }),
  holding({ in: 'invoice', ...inIndex(invoices, INVOICES), key: keys.invoice, told: told.ofInvoice }),
  holding({
    in: 'statement',
    ...inIndex(statements, STATEMENTS),
    key: keys.statement,
    told: told.ofStatement,
    blank: blankStatement,
  }),
  holding({
    in: 'dispute',
    ...inIndex(disputes, DISPUTES),
    key: keys.dispute,
    told: told.ofDispute,
    blank: blankDispute,
  }),
  // Which mails went out to it when; no address and no words are in them.
  holding({
    in: 'campaign-mail',
    ...inIndex(campaignMails, CAMPAIGN_MAILS),
    key: keys.campaignMail,
    told: told.ofCampaignMail,
  }),
  holding({
    in: 'prepayment',
    ...inIndex(prepayments, PREPAYMENTS),
    key: keys.prepayment,
    told: told.ofPrepayment,
    blank: blankPrepayment,
    blankOf: offerWithout(blankPrepayment),
  }),
  holding({ in: 'payment', ...inIndex(payments, PAYMENTS), key: keys.payment, told: told.ofPayment }),
];

/** One holding of one customer after the other. */
export function placeOf(subjects: readonly string[], number: number) {
  const holds = HOLDINGS[number % HOLDINGS.length];
  const subject = subjects[Math.floor(number / HOLDINGS.length)];
  return holds && subject ? { holds, subject } : undefined;
}
