import type { PurchaseOrder } from '../../inventory/index.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { Shipment } from '../../shipping/index.ts';
import type { Part } from '../model.ts';

/** All that an order has: its parts, what is bought for them, what goes out; and what it gave up of goods so far. */
export interface Holdings {
  orderId: string;
  parts: readonly Part[];
  pos: readonly PurchaseOrder[];
  shipments: readonly Shipment[];
  freed: readonly Freed[];
}

/** Goods in a warehouse that a holder gives up. */
export interface Freed {
  holder: string;
  sku: string;
  warehouse: string;
  quantity: Thousandths;
}

/** A part with less of a line; so much of that was to go out. */
export function lessOf(part: Part, lineNo: number, quantity: Thousandths, shipped: Thousandths = 0): Part {
  if (quantity === 0) return part;
  const lines = part.lines
    .map((l) =>
      l.lineNo === lineNo ? { ...l, quantity: l.quantity - quantity, shipped: l.shipped - shipped } : l,
    )
    .filter((l) => l.quantity > 0);
  return { ...part, lines };
}

export const withPart = (all: Holdings, part: Part): Holdings => ({
  ...all,
  parts: all.parts.map((p) => (p.id === part.id ? part : p)),
});

export const withPo = (all: Holdings, po: PurchaseOrder): Holdings => ({
  ...all,
  pos: all.pos.map((one) => (one.id === po.id ? po : one)),
});

export const withShipment = (all: Holdings, shipment: Shipment): Holdings => ({
  ...all,
  shipments: all.shipments.map((one) => (one.id === shipment.id ? shipment : one)),
});

export const withFreed = (all: Holdings, freed: Freed): Holdings => ({
  ...all,
  freed: [...all.freed, freed],
});

export const sumOf = (all: readonly { quantity: Thousandths }[]): Thousandths =>
  all.reduce((sum, { quantity }) => sum + quantity, 0);
