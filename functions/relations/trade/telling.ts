import type { Invoice } from '../../billing/index.ts';
import type { Customer } from '../../customers/index.ts';
import type { Amendment, GoodsReturn, Order } from '../../orders/index.ts';
import { prorate } from '../../shared/money.ts';
import { dayIn, daysBetween } from '../../shared/time.ts';
import type { Evaluation } from '../evaluations/model.ts';
import type { Dealing, Goods } from './model.ts';

/** With the customer's own figures they fit one transaction. */
export const GOODS_PER_PART = 40;

type Line = Order['lines'][number];
type Told = Extract<Dealing, { kind: 'ordered' | 'withdrawn' }>;

export const partsOf = ({ lines }: Order): number =>
  Math.max(1, Math.ceil(new Set(lines.map(({ sku }) => sku)).size / GOODS_PER_PART));

export const orderedOf = (order: Order, part: number): Dealing => ({
  ...inPart(order, part, ({ quantity }) => quantity),
  kind: 'ordered',
});

/** As it was placed, whatever was changed of it since. */
export const placedAs = (order: Order, { before }: Amendment): Order => ({ ...order, lines: before.lines });

export const partsOfAmended = ({ before, after }: Amendment): number =>
  Math.max(
    1,
    Math.ceil(new Set([...before.lines, ...after.lines].map(({ sku }) => sku)).size / GOODS_PER_PART),
  );

/** What an order has more of since it was amended, or less. */
export function amendedOf({ id: about, before, after }: Amendment, order: Order, part: number): Dealing {
  const [was, is] = [before, after].map(({ lines }) => linesBySku(lines));
  const skus = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])];
  const goods = skus.slice(part * GOODS_PER_PART, (part + 1) * GOODS_PER_PART).flatMap((sku) => {
    const [had, has] = [was?.get(sku) ?? [], is?.get(sku) ?? []];
    const [line = had[0]] = has;
    const quantity = sum(has, (one) => one.quantity) - sum(had, (one) => one.quantity);
    const times = Math.sign(has.length) - Math.sign(had.length);
    return line && (quantity !== 0 || times !== 0)
      ? [{ sku, name: line.name, unit: line.unit, quantity, times }]
      : [];
  });
  const { customerId, placedAt: at, currency } = order;
  const net = part === 0 ? after.totals.net.amount - before.totals.net.amount : 0;
  return { kind: 'amended', about, customerId, at, part, currency, net, goods };
}

const linesBySku = (lines: readonly Line[]) => Map.groupBy(lines, ({ sku }) => sku);

/** Of an order that came to nothing, or not to all of it. */
export const withdrawnOf = (order: Order, part: number): Dealing => ({
  ...inPart(order, part, ({ quantity, shipped }) => quantity - shipped),
  kind: 'withdrawn',
  at: order.updatedAt,
  whole: order.lines.every(({ shipped }) => shipped === 0),
});

function inPart(order: Order, part: number, of: (line: Line) => number): Omit<Told, 'kind' | 'whole'> {
  const { id, customerId, placedAt, currency, lines } = order;
  const bySku = [...Map.groupBy(lines, ({ sku }) => sku)];
  return {
    about: id,
    customerId,
    at: placedAt,
    part,
    currency,
    net: part === 0 ? sum(lines, (line) => prorate(line.net.amount, of(line), line.quantity)) : 0,
    goods: bySku.slice(part * GOODS_PER_PART, (part + 1) * GOODS_PER_PART).map(([, own]) => goodsOf(own, of)),
  };
}

/** One whose every piece counts is one more time, or one less. */
function goodsOf(own: readonly Line[], of: (line: Line) => number): Goods {
  const [{ sku, name, unit } = { sku: '', name: '', unit: '' }] = own;
  const [quantity, all] = [sum(own, of), sum(own, (line) => line.quantity)];
  return { sku, name, unit, quantity, times: quantity === all ? 1 : 0 };
}

const sum = (lines: readonly Line[], of: (line: Line) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);

/** Every time that an invoice was paid, and that it came to be open again. */
export const paymentsOf = (invoice: Invoice, timeZone: string): Dealing[] => [
  ...(invoice.paidBefore ?? []).flatMap((paidAt, part) => [
    paidOf('paid', invoice, paidAt, part, timeZone),
    paidOf('reopened', invoice, paidAt, part, timeZone),
  ]),
  ...(invoice.paidAt
    ? [paidOf('paid', invoice, invoice.paidAt, invoice.paidBefore?.length ?? 0, timeZone)]
    : []),
];

/** The day that an invoice is due counts whole. */
const paidOf = (
  kind: 'paid' | 'reopened',
  { id, customerId, dueAt }: Invoice,
  paidAt: string,
  part: number,
  timeZone: string,
): Dealing => ({
  kind,
  about: id,
  customerId,
  at: paidAt,
  part,
  daysLate: Math.max(0, daysBetween(dayIn(timeZone, dueAt), dayIn(timeZone, paidAt))),
});

export const creditedOf = ({ id, customerId, issuedAt, currency, net }: Invoice): Dealing => ({
  kind: 'credited',
  about: id,
  customerId,
  at: issuedAt,
  currency,
  net: net.amount,
});

/** An order has its evaluation with all its products. */
export const ratedOf = (
  { id, customerId, createdAt, rating }: Evaluation,
  order: Order,
  part: number,
): Dealing => ({
  kind: 'rated',
  about: id,
  customerId,
  at: createdAt,
  part,
  rating,
  skus: inPart(order, part, ({ quantity }) => quantity).goods.map(({ sku }) => sku),
});

/** Nothing as long as nothing has come back. */
export const returnedOf = ({ id, customerId, receipts: [first] }: GoodsReturn): Dealing[] =>
  first ? [{ kind: 'returned', about: id, customerId, at: first.at }] : [];

/** Of a customer that was merged into another, what that one has of it. */
export function mergedOf({ id, mergedFrom = [], mergedInto }: Customer): Dealing[] {
  if (!mergedInto) return [];
  const { id: customerId, at } = mergedInto;
  return [{ kind: 'merged', about: id, customerId, at, ids: [id, ...mergedFrom] }];
}
