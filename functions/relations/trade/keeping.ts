import { invoices } from '../../billing/index.ts';
import { customers } from '../../customers/index.ts';
import { type Amendment, amendments, type Order, orders, returns } from '../../orders/index.ts';
import { type Key, keys } from '../../shared/keys.ts';
import { once } from '../../shared/once.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Change } from '../../shared/stream.ts';
import type { Item, Write } from '../../shared/table.ts';
import { dayIn, now } from '../../shared/time.ts';
import { noRating, withMark } from '../evaluations/marks.ts';
import type { Evaluation } from '../evaluations/model.ts';
import { ratings } from '../evaluations/ratings.ts';
import { evaluations } from '../evaluations/store.ts';
import { judged } from '../segments/rules.ts';
import { type Dealing, dealing } from './model.ts';
import { goodsOf, noTrade, withDealing, withGoods } from './rules.ts';
import { boughtKey, boughts, trades } from './store.ts';
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
} from './telling.ts';
import { wholeOf } from './whole.ts';

/** By the kind of item: what of it counts, whatever of it has changed. */
const KEPT: Readonly<Record<string, (item: Item) => Promise<void>>> = {
  ORDER: (item) => keepOrder(orders.parse(item)),
  AMENDMENT: (item) => keepAmendment(amendments.parse(item)),
  INVOICE: (item) => keepInvoice(invoices.parse(item)),
  RETURN: (item) => countAll(returnedOf(returns.parse(item))),
  EVALUATION: (item) => keepEvaluation(evaluations.parse(item)),
  CUSTOMER: (item) => countAll(mergedOf(customers.parse(item))),
};

/** Counts what a customer had to do with us, once each, however often and in which order changes come. */
export async function keepTrade({ after }: Change): Promise<void> {
  if (after) await KEPT[String(after.sk)]?.(after);
}

async function keepOrder(order: Order): Promise<void> {
  const ended = order.status === 'rejected' || order.status === 'cancelled';
  // How an amended one was placed is told by its first amendment.
  if (!order.amended) await countOrdered(order);
  for (let part = 0; ended && part < partsOf(order); part++) await count(withdrawnOf(order, part));
}

async function countOrdered(order: Order): Promise<void> {
  for (let part = 0; part < partsOf(order); part++) await count(orderedOf(order, part));
}

async function keepAmendment(amendment: Amendment): Promise<void> {
  if (amendment.status !== 'applied') return;
  const order = await orders.get(keys.order(amendment.orderId));
  if (amendment.fromVersion === 1) await countOrdered(placedAs(order, amendment));
  for (let part = 0; part < partsOfAmended(amendment); part++) await count(amendedOf(amendment, order, part));
}

async function keepInvoice(invoice: ReturnType<typeof invoices.parse>): Promise<void> {
  if (invoice.kind === 'credit-note') await count(creditedOf(invoice));
  for (const told of paymentsOf(invoice, getSettings().timeZone)) await count(told);
}

async function keepEvaluation(evaluation: Evaluation): Promise<void> {
  const order = await orders.get(keys.order(evaluation.orderId));
  for (let part = 0; part < partsOf(order); part++) await count(ratedOf(evaluation, order, part));
}

async function countAll(all: readonly Dealing[]): Promise<void> {
  for (const told of all) await count(told);
}

export const dealingKey = (told: Dealing): Key =>
  keys.dealing(told.about, told.kind, 'part' in told ? told.part : 0);

/** It is recorded in the transaction that adds it to the customer's figures. */
async function count(told: Dealing): Promise<void> {
  await once<Dealing>({
    key: dealingKey(told),
    recall: (record) => dealing.parse(record.value),
    decide: async () => ({ value: told, writes: await writesOf(told) }),
  });
}

/** The figures with it, under the condition that they are as they were read. */
async function writesOf(told: Dealing): Promise<Write[]> {
  const { customerId } = told;
  const trade = await trades.find(keys.trade(customerId));
  const { segments: policy, timeZone } = getSettings();
  const asked = { policy, timeZone, today: dayIn(timeZone, now()) };
  const dealt = withDealing(trade ?? noTrade(customerId), told);
  const next = judged(dealt, asked, await wholeOf(dealt));
  return [
    trade ? trades.replace(next) : trades.create(next),
    ...(await goodsWrites(told)),
    ...(await ratingWrites(told)),
  ];
}

async function ratingWrites(told: Dealing): Promise<Write[]> {
  if (told.kind !== 'rated') return [];
  const { rating, skus } = told;
  const bySku = new Map((await ratings.getMany(skus.map(keys.rating))).map((one) => [one.sku, one]));
  return skus.map((sku) => {
    const before = bySku.get(sku);
    return before
      ? ratings.replace(withMark(before, rating))
      : ratings.create(withMark(noRating(sku), rating));
  });
}

async function goodsWrites(told: Dealing): Promise<Write[]> {
  const goods = goodsOf(told);
  if (goods.length === 0) return [];
  const found = await boughts.getMany(
    goods.map(({ sku }) => boughtKey({ customerId: told.customerId, sku })),
  );
  const bySku = new Map(found.map((one) => [one.sku, one]));
  return goods.map((one) => {
    const before = bySku.get(one.sku);
    const next = withGoods(before, one, told);
    return before ? boughts.replace(next) : boughts.create(next);
  });
}
