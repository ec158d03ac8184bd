import type { Dispute, Statement } from '../../billing/index.ts';
import type { Customer } from '../../customers/index.ts';
import type { Amendment, GoodsReturn, Order } from '../../orders/index.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Shipment } from '../../shipping/index.ts';
import type { Evaluation } from '../evaluations/model.ts';
import { blankAddress, blankDelivery, blankVersion, ERASED, nameless, wordless } from './blanks.ts';
import type { Erasure } from './model.ts';

type Attempt = NonNullable<Shipment['attempts']>[number];

/** What is left is what we call it by and what our own people agreed on. */
export function blankCustomer(customer: Customer): Customer {
  const { invoiceTitle: _, taxId: __, invoiceEmail: ___, eInvoice: ____, tags: _____, ...rest } = customer;
  const { consent: ______, ...kept } = rest;
  return { ...kept, name: ERASED, contacts: [], addresses: [], statements: 'on-demand', active: false };
}

export function blankOrder({ cancellation, ...order }: Order): Order {
  return {
    ...blankVersion(order),
    placedBy: nameless(order.placedBy),
    ...(cancellation ? { cancellation: wordless(cancellation) } : {}),
  };
}

/** Where it was to go, and what was said of it; what our own people decided stays, with their words. */
export function blankAmendment({ wish, withdrawn, ...amendment }: Amendment): Amendment {
  return {
    ...amendment,
    ...(wish ? { wish: blankVersion(wish) } : {}),
    before: blankVersion(amendment.before),
    after: blankVersion(amendment.after),
    by: nameless(amendment.by),
    reason: ERASED,
    ...(withdrawn ? { withdrawn: { ...withdrawn, by: nameless(withdrawn.by), reason: ERASED } } : {}),
  };
}

export function blankShipment({ delivery, attempts, ...shipment }: Shipment): Shipment {
  return {
    ...shipment,
    recipient: blankAddress(shipment.recipient),
    ...(delivery ? { delivery: blankDelivery(delivery) } : {}),
    ...withoutNotes(shipment),
    ...(attempts ? { attempts: attempts.map(blankAttempt) } : {}),
  };
}

/** What carriers note is who took it. */
const withoutNotes = ({ trackingEvents }: Pick<Shipment, 'trackingEvents'>) => ({
  trackingEvents: trackingEvents.map(({ note: _, ...event }) => event),
});

const blankAttempt = ({ recipient, ...attempt }: Attempt): Attempt => ({
  ...attempt,
  ...(recipient ? { recipient: blankAddress(recipient) } : {}),
  ...withoutNotes(attempt),
  reason: ERASED,
});

export const blankReturn = (one: GoodsReturn): GoodsReturn => ({
  ...one,
  reason: ERASED,
  requestedBy: nameless(one.requestedBy),
});

export function blankEvaluation({ words: _, by, followUp, ...evaluation }: Evaluation): Evaluation {
  return {
    ...evaluation,
    ...(by ? { by: nameless(by) } : {}),
    ...(followUp ? { followUp: { ...followUp, words: ERASED } } : {}),
  };
}

/** Only what was answered: the statement itself is a paper, and printed again as it was. */
export function blankStatement({ answer, ...statement }: Statement): Statement {
  const lines = answer.lines?.map((line) => ({ ...line, reason: ERASED }));
  const named = answer.name === undefined ? {} : { name: ERASED };
  return { ...statement, answer: { ...answer, ...named, ...(lines ? { lines } : {}) } };
}

export const blankDispute = ({ resolution, ...dispute }: Dispute): Dispute => ({
  ...dispute,
  reason: ERASED,
  raisedBy: ERASED,
  ...(resolution ? { resolution: { ...resolution, words: ERASED } } : {}),
});

/** An erasure that is about to begin, of the customer and of those that were merged into it. */
export function newErasure(
  [customerId, ...merged]: readonly [string, ...string[]],
  reason: string,
  at: string,
  requestedBy: Actor,
): Erasure {
  return {
    customerId,
    state: 'running',
    reason,
    requestedBy,
    looked: 0,
    changed: 0,
    subjects: [customerId, ...merged],
    place: { number: 0 },
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

/** One that has stopped is brought on by being changed; one that is done looks for what has come since. */
export const askedAgain = (erasure: Erasure, at: string): Erasure => ({
  ...erasure,
  ...(erasure.state === 'done' ? { state: 'running', place: { number: 0 } } : {}),
  updatedAt: at,
});
