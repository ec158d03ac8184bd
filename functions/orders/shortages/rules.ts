import { type Goods, sumBySku } from '../../inventory/index.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { Shipment, ShipmentLine } from '../../shipping/index.ts';
import { lessOf } from '../amending/holdings.ts';
import { furtherParts } from '../further-parts.ts';
import type { Order, Part } from '../model.ts';
import { replacePart } from '../parts.ts';

/** An order of which goods are missing. */
export interface Short {
  order: Order;
  /** The part that waits for them from now on. */
  part: Part;
}

type Lines = readonly Pick<ShipmentLine, 'lineNo' | 'sku' | 'quantity'>[];

/**
 * What is missing goes from the part that was to send it to a further one, which waits for it. Of an order that goes
 * whole all goes there that was to be sent, and what there is of it stays its own.
 * @param sent as they were: the shipment that is short, and those that are void with it
 */
export function withShortage(order: Order, sent: readonly Shipment[], missing: Lines): Short {
  const whole = sent[0]?.undivided === true;
  const moved = byLine(whole ? sent.flatMap(({ lines }) => lines) : missing);
  const cover = { goods: whole ? keptOf(sent, missing) : [], missing: sumBySku(missing) };
  const [part] = furtherParts(order, moved, cover, nameOf(order));
  const before = order.parts.find(({ id }) => id === sent[0]?.part);
  if (!part || !before) throw new Error(`order ${order.id} has no part of these shipments`);
  const less = moved.reduce((rest, one) => lessOf(rest, one.lineNo, one.quantity, one.quantity), before);
  return { order: { ...order, parts: [...replacePart(order, less), part] }, part };
}

/** Of the shipments what there is, and where; the first of them is the one that is short. */
function keptOf([short, ...others]: readonly Shipment[], missing: Lines): Goods[] {
  const lacking = missing.map((line) => ({ ...line, quantity: -line.quantity }));
  const there = [
    { warehouse: short?.warehouse ?? '', lines: [...(short?.lines ?? []), ...lacking] },
    ...others,
  ];
  return there.flatMap(({ warehouse, lines }) =>
    sumBySku(lines)
      .filter(({ quantity }) => quantity > 0)
      .map((goods) => ({ ...goods, warehouse })),
  );
}

const byLine = (lines: Lines): { lineNo: number; quantity: Thousandths }[] =>
  [...Map.groupBy(lines, ({ lineNo }) => lineNo)].map(([lineNo, all]) => ({
    lineNo,
    quantity: all.reduce((sum, { quantity }) => sum + quantity, 0),
  }));

/** Beside an amendment's, which are named by its version. */
const nameOf = ({ parts }: Order): string => `s${parts.filter(({ id }) => /\.s\d+$/.test(id)).length + 1}`;
