import { keys } from '../shared/keys.ts';
import { putNew } from '../shared/put-new.ts';
import type { Thousandths } from '../shared/quantity.ts';
import type { Write } from '../shared/table.ts';
import { type Lost, recordLoss, recordMovement } from './entering.ts';
import type { Cause, Goods, Moved, StockWrite } from './goods.ts';
import type { LotsChange } from './lots/changing.ts';
import { newlyExpired } from './lots/changing.ts';
import { lotAttributes, lotsUpdate } from './lots/writing.ts';
import { worthAttributes, worthUpdate } from './valuing.ts';

type OnConflict = Write['onConflict'];

interface Condition {
  text: string;
  value: Record<string, Thousandths | string>;
  /** What else is put down, e.g. `, countedAt = :now`. */
  set?: string;
}

/** Of a product that isn't kept by lots. */
const NO_LOTS = { set: '', remove: '', values: {}, condition: undefined };

/**
 * Changes a level under the condition that keeps `0 ≤ reserved ≤ onHand`: what leaves or is reserved must be
 * available, what is released must have been reserved. One conditional write, so nothing is ever oversold. Its lots
 * change with it, if they are as they were read: whoever changes them has seen what is available, and looks again. So does its
 * value, if it wasn't valued by a later version of the product.
 */
function changeLevel(
  at: Omit<Goods, 'quantity'> & Partial<Pick<Moved, 'product' | 'lots'>>,
  change: { onHand?: Thousandths; reserved?: Thousandths; incoming?: Thousandths },
  onConflict: OnConflict,
  also: readonly Condition[] = [],
): Write {
  const { onHand = 0, reserved = 0, incoming = 0 } = change;
  const lots = at.lots ? lotsUpdate(at, at.lots) : NO_LOTS;
  const worth = worthUpdate(onHand === 0 ? undefined : at.product, onHand);
  const available = onHand - reserved - newlyExpired(at.lots);
  const conditions: Condition[] = [
    ...also,
    ...worth.conditions,
    ...(lots.condition ? [lots.condition] : []),
    ...(available < 0 ? [{ text: 'available >= :needed', value: { ':needed': -available } }] : []),
    ...(reserved < 0 ? [{ text: 'reserved >= :held', value: { ':held': -reserved } }] : []),
  ];
  return {
    op: {
      Update: {
        Key: keys.stockLevel(at.sku, at.warehouse),
        UpdateExpression: `ADD onHand :onHand, reserved :reserved, available :available, incoming :incoming, version :one${worth.add} SET sku = :sku, warehouse = :warehouse${worth.set}${also.map((one) => one.set ?? '').join('')}${lots.set}${lots.remove}`,
        ...(conditions.length > 0
          ? { ConditionExpression: conditions.map((c) => c.text).join(' AND ') }
          : {}),
        ExpressionAttributeValues: {
          ':onHand': onHand,
          ':reserved': reserved,
          ':available': available,
          ':one': 1,
          ':incoming': incoming,
          ':sku': at.sku,
          ':warehouse': at.warehouse,
          ...lots.values,
          ...worth.values,
          ...Object.assign({}, ...conditions.map((c) => c.value)),
        },
      },
    },
    onConflict: at.lots ? 'retry' : onConflict,
  };
}

/** Sets goods aside for a holder that has none of them yet. */
export const reserve = (goods: Goods, holder: string): Write[] => [
  changeLevel(goods, { reserved: goods.quantity }, 'retry'),
  putNew({ ...goods, holder, ...keys.reservation(goods.sku, goods.warehouse, holder) }),
];

/**
 * As `reserve`, for a holder that may have some already.
 * @param incoming what else was to come for it, and is on the way as free stock from now on
 */
export const setAside = (goods: Goods, holder: string, incoming: Thousandths = 0): Write[] => [
  changeLevel(goods, { reserved: goods.quantity, incoming }, 'retry'),
  takeOver(goods, holder),
];

/** Ends what a holder has of these goods: so much of it is another's, the rest is free. */
export const partWith = (goods: Goods, holder: string, taken: Thousandths, to: string): Write[] => [
  ...(taken < goods.quantity ? [changeLevel(goods, { reserved: taken - goods.quantity }, 'retry')] : []),
  endReservation(goods, holder),
  ...(taken > 0 ? [takeOver({ ...goods, quantity: taken }, to)] : []),
];

/** Gives back all that the holder has of these goods. */
export const release = (goods: Goods, holder: string): Write[] => [
  changeLevel(goods, { reserved: -goods.quantity }, 'retry'),
  endReservation(goods, holder),
];

/** Goods issue: what was reserved leaves the warehouse. @param rest what its holder keeps */
export const issue = (goods: Moved, holder: string, cause: Cause, rest: Thousandths = 0): StockWrite[] => [
  changeLevel(goods, { onHand: -goods.quantity, reserved: -goods.quantity }, 'retry'),
  passOn(goods, holder, rest),
  ...recordMovement(goods, -goods.quantity, cause),
];

/**
 * What is reserved and isn't there: off the books with its reservation, which whoever asks takes off its holder. It
 * corrects the books as a count does, so that no count finds the same a second time.
 */
export const lose = (goods: Moved, cause: Cause): StockWrite[] => [
  changeLevel(goods, { onHand: -goods.quantity, reserved: -goods.quantity }, 'retry', [
    {
      text: 'onHand >= :lost',
      value: { ':lost': goods.quantity, ':countedAt': cause.at },
      set: ', countedAt = :countedAt',
    },
  ]),
  ...recordMovement(goods, -goods.quantity, cause),
];

/** What comes in: `forOrders` of it is reserved at once, so that nobody else can take what orders wait for. */
export interface Arriving extends Moved {
  forOrders: Thousandths;
  /** What is no longer on the way as free stock. */
  expected: Thousandths;
}

/** Goods receipt. */
export const receive = (
  { forOrders, expected, ...goods }: Arriving,
  holder: string,
  cause: Cause,
): StockWrite[] => [
  changeLevel(goods, { onHand: goods.quantity, reserved: forOrders, incoming: -expected }, 'retry'),
  ...recordMovement(goods, goods.quantity, cause),
  ...(forOrders > 0 ? [addToReservation(goods, holder, forOrders)] : []),
];

/**
 * What has arrived from another warehouse, and what never will: in the ledger both come in, and what is lost goes out in
 * the same moment, so that its entries of all warehouses come to what is on hand and on the way.
 * @param expected what is no longer on the way
 */
export const arrive = (goods: Moved, expected: Thousandths, cause: Cause, lost: Lost): StockWrite[] => [
  changeLevel(goods, { onHand: goods.quantity, incoming: -expected }, 'retry'),
  ...(lost.quantity === 0 ? recordMovement(goods, goods.quantity, cause) : recordLoss(goods, cause, lost)),
];

/** What a holder has of goods that are used up, and what it keeps. */
export interface Held {
  holder: string;
  held: Thousandths;
  rest: Thousandths;
}

/** What production uses up: what is set aside for it, and beyond that what is free. @param onShort what it means that there isn't so much */
export const consume = (
  goods: Moved,
  { holder, held, rest }: Held,
  cause: Cause,
  onShort: OnConflict,
): StockWrite[] => [
  changeLevel(goods, { onHand: -goods.quantity, reserved: -held }, held < goods.quantity ? onShort : 'retry'),
  ...(held > 0 ? [passOn({ ...goods, quantity: held }, holder, rest)] : []),
  ...recordMovement(goods, -goods.quantity, cause),
];

/** Goods that a holder hands to another, who takes them over; the level doesn't change. `rest`: what it keeps. */
export const passOn = (goods: Goods, holder: string, rest: Thousandths): Write =>
  rest === 0 ? endReservation(goods, holder) : addToReservation(goods, holder, -goods.quantity);

/** What others passed on, of each product in one warehouse all at once. */
export const takeOver = (goods: Goods, holder: string): Write =>
  addToReservation(goods, holder, goods.quantity);

/**
 * Frees part of what a holder has.
 * @param rest what it keeps
 * @param incoming what else was for it, and is on the way as free stock from now on
 */
export const releasePart = (
  goods: Goods,
  holder: string,
  rest: Thousandths,
  incoming: Thousandths = 0,
): Write[] => [
  changeLevel(goods, { reserved: -goods.quantity, incoming }, 'retry'),
  passOn(goods, holder, rest),
];

/** The first entry of a SKU in a warehouse, and only the first. @param onLater what it means that there is one */
export const open = (goods: Moved, cause: Cause, onLater: () => Error): StockWrite[] => {
  const { sku, warehouse, quantity, product, lots } = goods;
  return [
    putNew(
      {
        sku,
        warehouse,
        onHand: quantity,
        reserved: 0,
        available: quantity - newlyExpired(lots),
        version: 1,
        incoming: 0,
        ...(lots ? lotAttributes(goods, lots) : {}),
        ...worthAttributes(product, quantity),
        ...keys.stockLevel(sku, warehouse),
      },
      onLater,
    ),
    ...recordMovement(goods, quantity, cause),
  ];
};

/**
 * Goods that came back or go back, what somebody corrects by hand.
 * @param onShort what it means that less is available
 * @param incoming what else is on the way as free stock from now on
 */
export const adjust = (
  goods: Moved,
  cause: Cause,
  onShort: () => Error,
  incoming: Thousandths = 0,
): StockWrite[] => [
  changeLevel(goods, { onHand: goods.quantity, incoming }, goods.quantity < 0 ? onShort : 'retry'),
  ...recordMovement(goods, goods.quantity, cause),
];

/** Goods that a warehouse can spare leave it, if so much is kept as that was worked out with. */
export const part = (goods: Moved, keep: Thousandths, cause: Cause): StockWrite[] => [
  changeLevel(goods, { onHand: -goods.quantity }, 'retry', [
    { text: 'available >= :spare', value: { ':spare': goods.quantity + keep } },
  ]),
  ...recordMovement(goods, -goods.quantity, cause),
];

/**
 * A count's difference, if nothing was corrected by a count since the books were compared with what was counted: else
 * two counts would book one difference twice.
 * @param seen when a count had corrected it last, as it was known then
 */
export const correct = (goods: Moved, cause: Cause, seen: string | undefined): StockWrite[] => [
  changeLevel(goods, { onHand: goods.quantity }, 'retry', [
    {
      text: seen === undefined ? 'attribute_not_exists(countedAt)' : 'countedAt = :seenAt',
      value: { ':countedAt': cause.at, ...(seen === undefined ? {} : { ':seenAt': seen }) },
      set: ', countedAt = :countedAt',
    },
  ]),
  ...recordMovement(goods, goods.quantity, cause),
];

/** A change of lots alone: a carrier has some of them, or what has expired is kept from being sold as far as it is available. */
export const changeLotsOnly = (at: { sku: string; warehouse: string; lots: LotsChange }): Write =>
  changeLevel(at, {}, 'retry');

/** Goods that are on the way as free stock from now on, whatever else is. */
export const expectMore = (goods: Goods): Write => changeLevel(goods, { incoming: goods.quantity }, 'retry');

/** What of a product in a warehouse is more reserved from now on, or less, and what else is on the way as free stock. */
export const shiftLevel = (
  at: { sku: string; warehouse: string },
  change: { reserved: Thousandths; incoming: Thousandths },
): Write => changeLevel(at, change, 'retry');

/** As `expectMore`, if so much as was seen is on the way now: two who see the same shortage don't both order. */
export const expectBeyond = (goods: Goods, seen: Thousandths): Write =>
  changeLevel(goods, { incoming: goods.quantity }, 'retry', [
    {
      text: seen === 0 ? '(attribute_not_exists(incoming) OR incoming = :seen)' : 'incoming = :seen',
      value: { ':seen': seen },
    },
  ]);

const endReservation = ({ sku, warehouse, quantity }: Goods, holder: string): Write => ({
  op: {
    Delete: {
      Key: keys.reservation(sku, warehouse, holder),
      ConditionExpression: 'quantity = :all',
      ExpressionAttributeValues: { ':all': quantity },
    },
  },
  onConflict: 'retry',
});

const addToReservation = ({ sku, warehouse }: Goods, holder: string, change: Thousandths): Write => ({
  op: {
    Update: {
      Key: keys.reservation(sku, warehouse, holder),
      UpdateExpression: 'ADD quantity :change SET sku = :sku, warehouse = :warehouse, holder = :holder',
      ...(change < 0 ? { ConditionExpression: 'quantity >= :least' } : {}),
      ExpressionAttributeValues: {
        ':change': change,
        ':sku': sku,
        ':warehouse': warehouse,
        ':holder': holder,
        ...(change < 0 ? { ':least': -change } : {}),
      },
    },
  },
  onConflict: 'retry',
});
