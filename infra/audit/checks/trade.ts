import { isDeepStrictEqual } from 'node:util';
import { dealingKey } from '../../../functions/relations/trade/keeping.ts';
import { recount } from '../../../functions/relations/trade/rules.ts';
import {
  amendedOf,
  creditedOf,
  mergedOf,
  orderedOf,
  partsOf,
  partsOfAmended,
  paymentsOf,
  placedAs,
  ratedOf,
  returnedOf,
  withdrawnOf,
} from '../../../functions/relations/trade/telling.ts';
import { plusSeconds } from '../../../functions/shared/time.ts';
import type { Store } from '../store.ts';
import type { Check } from '../violation.ts';

/** What the stream brings may be behind for a while; later it is lost. */
const BEHIND_SECONDS = 3600;

/** Whatever a customer had to do with us counts in its trade, and nothing else does. */
export const dealt: Check = function* (store, at) {
  const known = new Set(store.dealings.map((one) => nameOf(dealingKey(one))));
  const longAgo = plusSeconds(at, -BEHIND_SECONDS);
  for (const { key, since } of expected(store))
    if (!known.delete(nameOf(key)) && since < longAgo)
      yield { about: nameOf(key), says: "does not count in its customer's trade" };
  for (const about of known) yield { about, says: 'counts, and there is no such thing' };
};

function* expected({ customers, orders, amendments, invoices, returns, evaluations }: Store) {
  for (const told of customers.flatMap(mergedOf)) yield { key: dealingKey(told), since: told.at };
  const byId = new Map(orders.map((order) => [order.id, order]));
  for (const one of evaluations) {
    const order = byId.get(one.orderId);
    for (let part = 0; order && part < partsOf(order); part++)
      yield { key: dealingKey(ratedOf(one, order, part)), since: one.createdAt };
  }
  const applied = amendments.filter(({ status }) => status === 'applied');
  const first = new Map(applied.filter((one) => one.fromVersion === 1).map((one) => [one.orderId, one]));
  for (const one of applied) {
    const order = byId.get(one.orderId);
    for (let part = 0; order && part < partsOfAmended(one); part++)
      yield { key: dealingKey(amendedOf(one, order, part)), since: one.updatedAt };
  }
  for (const order of orders) {
    const amendment = first.get(order.id);
    const placed = amendment ? placedAs(order, amendment) : order;
    for (let part = 0; part < partsOf(placed); part++)
      yield { key: dealingKey(orderedOf(placed, part)), since: order.createdAt };
    const ended = order.status === 'rejected' || order.status === 'cancelled';
    for (let part = 0; ended && part < partsOf(order); part++)
      yield { key: dealingKey(withdrawnOf(order, part)), since: order.updatedAt };
  }
  for (const invoice of invoices)
    if (invoice.kind === 'credit-note')
      yield { key: dealingKey(creditedOf(invoice)), since: invoice.issuedAt };
    else
      for (const told of paymentsOf(invoice, 'UTC'))
        yield { key: dealingKey(told), since: invoice.updatedAt };
  for (const told of returns.flatMap(returnedOf)) yield { key: dealingKey(told), since: told.at };
}

const nameOf = ({ pk, sk }: { pk: string; sk: string }): string => `${pk} ${sk}`;

/** A customer's trade is what its dealings come to. */
export const trade: Check = function* ({ dealings, trades, bought, ratings }) {
  const told = recount(dealings);
  const kept = new Map(trades.map((one) => [one.customerId, one]));
  yield* compared(told.trades, kept);
  yield* compared(told.ratings, new Map(ratings.map((one) => [one.sku, one])));
  yield* compared(told.bought, new Map(bought.map((one) => [`${one.customerId} ${one.sku}`, one])));
};

/** Names are as they were last told, which of two of one instant nobody can say; where one stands is the day's affair. */
function* compared(told: ReadonlyMap<string, object>, kept: ReadonlyMap<string, object>) {
  for (const about of new Set([...told.keys(), ...kept.keys()])) {
    const [should, is] = [told.get(about), kept.get(about)];
    if (!isDeepStrictEqual(figuresOf(should), figuresOf(is)))
      yield { about, says: `is kept as ${JSON.stringify(is)} and comes to ${JSON.stringify(should)}` };
  }
}

const figuresOf = (one: object | undefined) =>
  one && { ...one, version: 0, name: '', unit: '', standing: undefined };
