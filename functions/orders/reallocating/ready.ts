import { conflict } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { hasLeft, isPacked, type Shipment, withQuantities } from '../../shipping/index.ts';
import type { Order } from '../model.ts';
import type { Lacking } from '../shortages/rules.ts';
import { draw, type Wish } from './sources.ts';

/**
 * Which of an order's shipments that stand ready give how much of what is wished for, the newest first; of an order that
 * goes whole also those that don't go either, since some of it is given.
 * @throws Problem conflict when it hasn't so much, has packed it, or its customer wouldn't have it so
 */
export function readyToGive(order: Order, shipments: readonly Shipment[], wish: Wish): Lacking[] {
  const standing = shipments.filter(({ status }) => status === 'created');
  const here = standing.filter(({ warehouse }) => warehouse === wish.warehouse);
  assertConfirmed(order);
  draw([{ kind: 'ready', quantity: sumOf(here, wish) }], wish);
  assertAgreeable(order, shipments);
  const loose = here.filter((one) => !isPacked(one));
  if (sumOf(loose, wish) < wish.quantity) throw packed(order);
  const giving = givingOf(loose, wish);
  const parts = giving.map(({ shipment }) => shipment.part);
  const others = standing.filter(
    (one) => one.undivided && parts.includes(one.part) && !giving.some(({ shipment }) => shipment === one),
  );
  if (others.some(isPacked)) throw packed(order);
  return [...giving, ...others.map((shipment) => ({ shipment, lines: [] }))];
}

/** @throws Problem conflict */
function assertConfirmed({ id, status, cancellation }: Order): void {
  const isUnderWay = status === 'confirmed' || status === 'parked';
  if (isUnderWay && !cancellation) return;
  const shown = cancellation && isUnderWay ? 'cancelling' : status;
  throw conflict(say('Order {order} is {status}; it gives nothing.', { order: id, status: say(shown) }));
}

/** What customers of such an order wouldn't have. @throws Problem conflict */
function assertAgreeable({ id, onShortage }: Order, shipments: readonly Shipment[]): void {
  if (onShortage === 'refuse')
    throw conflict(say('Order {order} takes nothing that is short, so it gives nothing.', { order: id }));
  if (onShortage === 'complete' && shipments.some(hasLeft))
    throw conflict(say('Order {order} goes whole, and some of it has left.', { order: id }));
}

const packed = ({ id }: Order) =>
  conflict(say('Order {order} has packed what it would give: unpack it first.', { order: id }));

const sumOf = (shipments: readonly Shipment[], { sku }: Wish): number =>
  shipments
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => sum + (line.sku === sku ? line.quantity : 0), 0);

function givingOf(shipments: readonly Shipment[], { sku, quantity }: Wish): Lacking[] {
  let rest = quantity;
  const given = (line: Shipment['lines'][number]) => {
    const some = line.sku === sku ? Math.min(rest, line.quantity) : 0;
    rest -= some;
    return some;
  };
  return shipments
    .toSorted((a, b) => b.id.localeCompare(a.id))
    .map((shipment) => ({ shipment, lines: withQuantities(shipment.lines, given) }))
    .filter(({ lines }) => lines.length > 0);
}
