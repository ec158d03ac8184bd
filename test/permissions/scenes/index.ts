import type { FunctionName } from '../../../infra/functions.ts';
import {
  billing,
  catalog,
  customers,
  documents,
  imports,
  inventory,
  lists,
  orders,
  papers,
  shipping,
} from './api.ts';
import { bounced, dunned, imported, lookedOut, quoteEnded } from './background.ts';
import { campaignSent, campaignShown, orderFollowed, unsubscribedByLink } from './campaigns.ts';
import { contracts } from './contracts.ts';
import { cursorsSealed, figuresKept, figuresRead, figuresTold } from './insights.ts';
import { entriesListed, ratedLate, sealedSoon } from './ledger.ts';
import { lotLeft, lotsListed } from './lots.ts';
import { chargedBack, paidOnline } from './paying.ts';
import { pricing } from './pricing.ts';
import { drawnOrder, lateTold, movedTold, orderBounced, ordered } from './purchasing.ts';
import { answeredByLink, quotationDrawn, quotationKept } from './quotations.ts';
import {
  erased,
  followUpChased,
  mergedOnce,
  rated,
  ratedByLink,
  ratingShown,
  segmentShown,
  segmentsLookedAt,
  traded,
  tradeShown,
} from './relations.ts';
import { replenishment, soldElsewhere, told } from './replenishment.ts';
import { askedTwice, creditMailed, expired, returned, sentAgain } from './returns.ts';
import type { Scene } from './scene.ts';
import { followed, linked, polled, reported } from './shipping.ts';
import { disputedByLink, disputeResolved, monthInvoiced, monthStated } from './statements.ts';
import {
  cancelled,
  chased,
  dispatched,
  lateReturn,
  overAtOnce,
  paidAhead,
  rejected,
  reviewed,
  settled,
  short,
} from './steps.ts';
import { taxFiled } from './tax.ts';
import { foundFree, joined } from './turns.ts';

/** What each function is there for, the shortest first. */
export const SCENES: Readonly<Record<FunctionName, Scene[]>> = {
  'orders-api': orders,
  'customers-api': customers,
  'catalog-api': catalog,
  'pricing-api': [...pricing, ...contracts],
  'inventory-api': [...inventory, lotsListed],
  'replenishment-api': replenishment,
  'shipping-api': [...shipping, lotLeft],
  'shipping-documents': papers,
  'returns-api': [returned, sentAgain, askedTwice, ...lists('/returns', 'authorised')],
  'quotations-api': [quotationKept, ...lists('/quotations', 'sent')],
  'quotation-documents': [quotationDrawn],
  'quotation-page': [answeredByLink],
  'partner-events': [reported, paidOnline, chargedBack],
  'billing-api': [...billing, disputeResolved, ...lists('/disputes', 'open')],
  'billing-documents': [...documents, taxFiled],
  'inventory-documents': [drawnOrder],
  'insights-api': [...figuresRead, cursorsSealed],
  'ledger-api': [entriesListed, ratedLate],
  'imports-api': imports,
  'relations-api': [
    tradeShown,
    mergedOnce,
    erased,
    segmentShown,
    rated,
    ratingShown,
    ...lists('/evaluations', 'follow-up'),
    campaignShown,
  ],
  'customer-pages': [followed, ratedByLink, disputedByLink, unsubscribedByLink],
  'meta-api': [],
  'ledger-stream': [sealedSoon, ratedLate],
  'order-review': [reviewed],
  'order-stock': [dispatched, short, joined],
  'order-billing': [settled],
  'order-compensate': [cancelled],
  'order-close': [rejected, lateReturn],
  'order-waits': [reviewed, overAtOnce, paidAhead],
  'order-chase': [chased],
  'order-invoice-mail': [dispatched],
  'workflow-stream': [
    dispatched,
    lateReturn,
    movedTold,
    ['what was sold elsewhere is counted', soldElsewhere],
  ],
  'carrier-polling': [polled],
  'imports-worker': [imported],
  projections: [figuresKept, traded, erased, orderFollowed],
  'partner-mails': [linked, ordered, creditMailed, ratedByLink, answeredByLink, disputedByLink],
  dunning: [dunned],
  statements: [monthInvoiced, monthStated],
  segments: [segmentsLookedAt, followUpChased],
  campaigns: [campaignSent],
  'late-goods': [lateTold],
  lookout: [lookedOut, quoteEnded, expired, foundFree],
  figures: [figuresTold],
  'low-stock': [told],
  'mail-events': [bounced, orderBounced],
};
