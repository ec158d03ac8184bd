import { isDeepStrictEqual } from 'node:util';
import { blankPrepayment, blankQuotation } from '../../../functions/relations/persons/offers.ts';
import {
  blankAmendment,
  blankCustomer,
  blankOrder,
  blankReturn,
  blankShipment,
} from '../../../functions/relations/persons/rules.ts';
import type { Store } from '../store.ts';
import type { Check } from '../violation.ts';

interface Owned {
  id: string;
  customerId: string;
}

/** Of who was erased nothing is left that an erasure takes, and its customer says so. */
export const erased: Check = function* (store) {
  const done = new Map(
    store.erasures
      .filter(({ state }) => state === 'done')
      .flatMap((one) => one.subjects.map((id) => [id, one])),
  );
  const known = new Set(store.customers.filter((one) => one.erased).map(({ id }) => id));
  for (const { customerId } of store.erasures)
    if (!known.has(customerId)) yield { about: customerId, says: 'was erased and does not say so' };
  for (const customerId of known)
    if (!store.erasures.some((one) => one.customerId === customerId))
      yield { about: customerId, says: 'was erased by nobody' };
  for (const { customerId, state, person } of store.contactErasures)
    if ((state === 'done') === (person !== undefined))
      yield {
        about: customerId,
        says: 'has an erased contact that is still named, or one that nobody knows',
      };
  for (const { id, customerId } of unblanked(store))
    if (done.has(customerId)) yield { about: id, says: 'has personal data that was erased' };
};

function* unblanked(store: Store): Iterable<Owned> {
  const is = <D extends object>(doc: D, blank: (doc: D) => D) => isDeepStrictEqual(blank(doc), doc);
  for (const one of store.customers) if (!is(one, blankCustomer)) yield { id: one.id, customerId: one.id };
  yield* store.orders.filter((one) => !is(one, blankOrder));
  yield* store.amendments.filter((one) => !is(one, blankAmendment));
  yield* store.quotations.filter((one) => !is(one, blankQuotation));
  yield* store.prepayments.filter((one) => !is(one, blankPrepayment));
  yield* store.shipments.filter((one) => !is(one, blankShipment));
  yield* store.returns.filter((one) => !is(one, blankReturn));
}
