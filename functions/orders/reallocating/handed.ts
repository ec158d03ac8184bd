import type { Write } from '../../shared/table.ts';
import { emptied, givenFrom, type Shipment, shipments } from '../../shipping/index.ts';
import type { Lacking } from '../shortages/rules.ts';
import { handOver, letGo } from '../shortages/writing.ts';
import type { Deal } from './dealing.ts';

/** The giver's shipments as they are then, void where nothing is left of them. */
export const shipmentsAfter = ({ ready, parties: { taker, giver } }: Deal, at: string): Shipment[] =>
  ready.map(({ shipment, lines }) =>
    giver && lines.length > 0
      ? givenFrom(shipment, { at, lines: lines.map(told), part: giver.part.id, to: taker.order.id }, at)
      : emptied(shipment, at),
  );

const told = ({ lineNo, sku, quantity }: Lacking['lines'][number]) => ({ lineNo, sku, quantity });

/** These, and what was reserved for them: the taker takes over what it gets, and the giver's further part the rest. */
export const handedWrites = ({ ready, parties: { giver } }: Deal, after: readonly Shipment[]): Write[] => [
  ...after.map((one) => shipments.replace(one)),
  ...(giver && ready.some(({ shipment }) => shipment.undivided)
    ? handOver(
        ready.map(({ shipment }) => shipment),
        giver,
      )
    : ready.flatMap(letGo)),
];
