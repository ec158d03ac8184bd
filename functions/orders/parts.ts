import { type Cover, type Demand, type Goods, sumBySku } from '../inventory/index.ts';
import { formatQuantity, type Thousandths } from '../shared/quantity.ts';
import type { Shipment, ShipmentLine } from '../shipping/index.ts';
import type { Order, OrderLine, Part } from './model.ts';

/** Goods as a timeline tells of them. */
export const inWords = <T extends { quantity: Thousandths }>(all: readonly T[]) =>
  all.map((one) => ({ ...one, quantity: formatQuantity(one.quantity) }));

/** Under which name a part's goods are reserved: those of a later consignment apart from those of the one before. */
export const holderOf = (orderId: string, part: string, round = 1): string =>
  round === 1 ? `${orderId}#${part}` : `${orderId}#${part}#${round}`;

/** The same of a shipment: what was left behind is still reserved for the consignment that it was of. */
export const holderOfShipment = ({
  orderId,
  part,
  round,
  heldIn = round,
}: Pick<Shipment, 'orderId' | 'part' | 'round' | 'heldIn'>): string => holderOf(orderId, part, heldIn);

const BACKORDER = 'backorder';
const COMPLETE = 'complete';

/** The part that goods of this warehouse belong to, known before it is known whether the order is short. */
export const partFor = ({ onShortage }: Order, warehouse: string): string =>
  onShortage === 'complete' ? COMPLETE : warehouse;

/**
 * Splits an order by what is covered: a part for each warehouse that has something, and one for what is missing.
 * An order that ships complete stays one part, and waits until all is there.
 */
export function splitIntoParts(order: Order, { goods, missing }: Cover): Part[] {
  if (order.onShortage === 'complete') {
    const kind = missing.length > 0 ? 'backorder' : 'stock';
    return [newPart(COMPLETE, kind, order.lines.map(toPartLine), goods)];
  }
  const open = order.lines.map((line) => ({ ...line }));
  const byWarehouse = Map.groupBy(goods, (g) => g.warehouse);
  const stock = [...byWarehouse].map(([warehouse, own]) => newPart(warehouse, 'stock', draw(open, own), own));
  const rest = open.filter((line) => line.quantity > 0).map(toPartLine);
  return rest.length > 0 ? [...stock, newPart(BACKORDER, 'backorder', rest, [])] : stock;
}

/** As the machine goes through them. */
export const partsOf = ({ parts }: Pick<Order, 'parts'>): Pick<Part, 'id' | 'kind'>[] =>
  parts.map(({ id, kind }) => ({ id, kind }));

type PartLine = Part['lines'][number];

const toPartLine = ({ lineNo, sku, quantity }: Pick<OrderLine, 'lineNo' | 'sku' | 'quantity'>): PartLine => ({
  lineNo,
  sku,
  quantity,
  shipped: 0,
});

const newPart = (id: string, kind: Part['kind'], lines: PartLine[], holds: Goods[]): Part => ({
  id,
  kind,
  lines,
  holds,
  rounds: 0,
  shipmentIds: [],
  purchaseOrderIds: [],
});

/** Takes goods from the lines that want them, first line first, and says which line got how much. */
function draw(
  lines: { lineNo: number; sku: string; quantity: Thousandths }[],
  goods: readonly Goods[],
): PartLine[] {
  const left = new Map(sumBySku(goods).map((g) => [g.sku, g.quantity]));
  return lines.flatMap((line): PartLine[] => {
    const taken = Math.min(line.quantity, left.get(line.sku) ?? 0);
    left.set(line.sku, (left.get(line.sku) ?? 0) - taken);
    line.quantity -= taken;
    return taken > 0 ? [toPartLine({ ...line, quantity: taken })] : [];
  });
}

/** The next of the goods has its number already, so that what was left behind counts from here. */
const LEFT_BEHIND = 1000;

/** Under which number goes what the warehouse has left behind, when so many of the part's shipments are of that kind. */
export const roundOfLeft = (before: number): number => LEFT_BEHIND + before + 1;

/** What was reserved for one consignment of a part before it is made. */
export const holdsFor = ({ holds }: Part, round: number): Part['holds'] =>
  holds.filter((hold) => roundOf(hold) === round);

/** With which consignment held goods go. */
export const roundOf = ({ round = 1 }: Part['holds'][number]): number => round;

/** What of a part isn't covered by its reservations and has to be bought or produced, per SKU. */
export function missingOf(part: Part): Demand[] {
  const held = part.holds.map((g) => ({ ...g, quantity: -g.quantity }));
  return sumBySku([...part.lines, ...held]).filter(({ quantity }) => quantity > 0);
}

/** One consignment: what goes out of one warehouse. */
export interface Consignment {
  warehouse: string;
  lines: ShipmentLine[];
}

/** Lays goods that are ready onto the part's open lines, a consignment per warehouse. */
export function consign(order: Order, part: Part, goods: readonly Goods[]): Consignment[] {
  const open = part.lines.map((l) => ({ lineNo: l.lineNo, sku: l.sku, quantity: l.quantity - l.shipped }));
  return [...Map.groupBy(goods, (g) => g.warehouse)].map(([warehouse, own]) => ({
    warehouse,
    lines: draw(open, own).map((line) => describe(order, line)),
  }));
}

function describe(order: Order, { lineNo, sku, quantity }: PartLine): ShipmentLine {
  const line = order.lines.find((l) => l.lineNo === lineNo);
  const { name = sku, unit = '', orderedIn, tracked } = line ?? {};
  const more = { ...(orderedIn ? { orderedIn } : {}), ...(tracked ? { tracked } : {}) };
  return { lineNo, sku, quantity, name, unit, ...more };
}

/** The part with these consignments counted as going out. */
export function withConsignments(part: Part, sent: readonly Consignment[], ids: readonly string[]): Part {
  const quantity = (lineNo: number) =>
    sent.flatMap((c) => c.lines).reduce((sum, l) => sum + (l.lineNo === lineNo ? l.quantity : 0), 0);
  return {
    ...part,
    lines: part.lines.map((l) => ({ ...l, shipped: l.shipped + quantity(l.lineNo) })),
    rounds: part.rounds + 1,
    shipmentIds: [...part.shipmentIds, ...ids],
  };
}

export const replacePart = (order: Order, part: Part): Part[] =>
  order.parts.map((p) => (p.id === part.id ? part : p));
