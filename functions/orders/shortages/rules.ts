import { type Goods, sumBySku } from '../../inventory/index.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { Shipment, ShipmentLine } from '../../shipping/index.ts';
import { lessOf } from '../amending/holdings.ts';
import { furtherParts } from '../further-parts.ts';
import type { Order, Part } from '../model.ts';

/** An order of which goods are missing. */
export interface Short {
  order: Order;
  /** The part that waits for them from now on. */
  part: Part;
}

type Lines = readonly Pick<ShipmentLine, 'lineNo' | 'sku' | 'quantity'>[];

/** A shipment as it was, and what of it doesn't go any more. */
export interface Lacking {
  shipment: Shipment;
  lines: Lines;
}

/**
 * What is missing goes from the part that was to send it to a further one, which waits for it. Of an order that goes
 * whole all goes there that was to be sent, and what there is of it stays its own.
 * @param sent those that lack something, and those that are void with them
 */
export function withShortage(order: Order, sent: readonly Lacking[]): Short {
  const missing = sent.flatMap(({ lines }) => lines);
  const cover = { goods: sent.flatMap(keptOf), missing: sumBySku(missing) };
  const [part] = furtherParts(order, byLine(sent.flatMap(movedOf)), cover, nameOf(order));
  if (!part) throw new Error(`nothing of ${order.id} is missing`);
  return { order: { ...order, parts: [...sent.reduce(withLess, order.parts), part] }, part };
}

/** What of a shipment its part doesn't send any more. */
const movedOf = ({ shipment, lines }: Lacking): Lines => (shipment.undivided ? shipment.lines : lines);

/** What there is of one that goes whole or not at all, and where. */
function keptOf({ shipment, lines }: Lacking): Goods[] {
  if (!shipment.undivided) return [];
  const lacking = lines.map((line) => ({ ...line, quantity: -line.quantity }));
  return sumBySku([...shipment.lines, ...lacking])
    .filter(({ quantity }) => quantity > 0)
    .map((goods) => ({ ...goods, warehouse: shipment.warehouse }));
}

function withLess(parts: readonly Part[], one: Lacking): Part[] {
  const less = (part: Part) =>
    byLine(movedOf(one)).reduce(
      (rest, { lineNo, quantity }) => lessOf(rest, lineNo, quantity, quantity),
      part,
    );
  return parts.map((part) => (part.id === one.shipment.part ? less(part) : part));
}

const byLine = (lines: Lines): { lineNo: number; quantity: Thousandths }[] =>
  [...Map.groupBy(lines, ({ lineNo }) => lineNo)].map(([lineNo, all]) => ({
    lineNo,
    quantity: all.reduce((sum, { quantity }) => sum + quantity, 0),
  }));

/** Beside an amendment's, which are named by its version. */
const nameOf = ({ parts }: Order): string => `s${parts.filter(({ id }) => /\.s\d+$/.test(id)).length + 1}`;
