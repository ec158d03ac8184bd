import type { Dispute, Statement } from '../../billing/index.ts';
import type { Customer } from '../../customers/index.ts';
import type { GoodsReturn, Order, Quotation } from '../../orders/index.ts';
import type { Delivery } from '../../shared/delivery.ts';
import type { Address } from '../../shared/fields.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Shipment } from '../../shipping/index.ts';

type Attempt = NonNullable<Shipment['attempts']>[number];

import type { Evaluation } from '../evaluations/model.ts';
import type { Erasure } from './model.ts';

/** What stands where a person's own words or name were. */
export const ERASED = 'erased';

/** Figures by country stay true. */
const blankAddress = ({ country }: Address): Address => ({
  name: ERASED,
  street: ERASED,
  city: ERASED,
  country,
});

const blankDelivery = ({ contact: _, instructions: __, ...delivery }: Delivery): Delivery => delivery;

/** Our own people stay named; a customer's keep the id of their sign-in, which says nothing once that is gone. */
export const nameless = (actor: Actor): Actor =>
  isTheirs(actor) ? { id: actor.id, role: actor.role } : actor;

export const isTheirs = ({ role }: Actor): boolean => role === 'customer';

/** What is left is what we call it by and what our own people agreed on. */
export function blankCustomer(customer: Customer): Customer {
  const { invoiceTitle: _, taxId: __, invoiceEmail: ___, eInvoice: ____, tags: _____, ...rest } = customer;
  const { consent: ______, ...kept } = rest;
  return { ...kept, name: ERASED, contacts: [], addresses: [], statements: 'on-demand', active: false };
}

export function blankOrder({ notes: _, delivery, cancellation, ...order }: Order): Order {
  return {
    ...order,
    placedBy: nameless(order.placedBy),
    deliveryAddress: blankAddress(order.deliveryAddress),
    ...(delivery ? { delivery: blankDelivery(delivery) } : {}),
    ...(cancellation ? { cancellation: { ...cancellation, by: nameless(cancellation.by) } } : {}),
  };
}

export function blankQuotation({ notes: _, answer, ...quotation }: Quotation): Quotation {
  const { notes: __, deliveryAddress, ...asked } = quotation.asked;
  const { address } = quotation.buyer;
  return {
    ...quotation,
    asked: { ...asked, ...(deliveryAddress ? { deliveryAddress: blankAddress(deliveryAddress) } : {}) },
    buyer: { name: ERASED, ...(address ? { address: blankAddress(address) } : {}) },
    deliveryAddress: blankAddress(quotation.deliveryAddress),
    ...(answer ? { answer: blankAnswer(answer) } : {}),
  };
}

const blankAnswer = ({
  words: _,
  ...answer
}: NonNullable<Quotation['answer']>): NonNullable<Quotation['answer']> => ({
  ...answer,
  name: ERASED,
  by: nameless(answer.by),
});

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
