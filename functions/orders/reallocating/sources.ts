import { arrivedFor, comingFor, type PurchaseOrder } from '../../inventory/index.ts';
import { conflict } from '../../shared/problem.ts';
import { formatQuantity, type Thousandths } from '../../shared/quantity.ts';
import { say } from '../../shared/texts/say.ts';
import { roundOf } from '../parts.ts';
import type { ReallocationInput } from './model.ts';
import { gathers, type Party } from './party.ts';

export type Wish = Pick<ReallocationInput, 'sku' | 'warehouse' | 'quantity'>;

/** From where goods may be given: nobody's, on shipments that stand ready, held for an order, come in for it, or still to come in for it. */
export type Source =
  | { kind: 'free'; quantity: Thousandths }
  | { kind: 'ready'; quantity: Thousandths }
  | { kind: 'hold'; quantity: Thousandths; round: number }
  | { kind: 'arrival' | 'peg'; quantity: Thousandths; purchaseOrderId: string };

/** What an order that waits may give of a product in a warehouse, what is there first. */
export function sourcesOf(giver: Party, { sku, warehouse }: Wish, pos: readonly PurchaseOrder[]): Source[] {
  const { order, part, waiter } = giver;
  const here = pos.filter((po) => po.warehouse === warehouse);
  const own = part.holds.filter((h) => h.sku === sku && h.warehouse === warehouse);
  const holds = own.map((h): Source => ({ kind: 'hold', quantity: h.quantity, round: roundOf(h) }));
  const arrivals = here.flatMap((po) =>
    arrivedFor(po, order.id, part.id)
      .filter((arrived) => arrived.sku === sku)
      .map(({ quantity }): Source => ({ kind: 'arrival', quantity, purchaseOrderId: po.id })),
  );
  const pegs = here.map(
    (po): Source => ({
      kind: 'peg',
      quantity: comingFor(po, waiter, sku),
      purchaseOrderId: po.id,
    }),
  );
  return [...(gathers(giver, pos) ? [...holds, ...arrivals] : []), ...pegs];
}

/** @throws Problem conflict when there isn't so much */
export function draw(sources: readonly Source[], { sku, quantity }: Wish): Source[] {
  let rest = quantity;
  const drawn = sources.map((source) => {
    const part = Math.min(rest, Math.max(0, source.quantity));
    rest -= part;
    return { ...source, quantity: part };
  });
  if (rest > 0)
    throw conflict(
      say('No more than {quantity} of {sku} can be given from there.', {
        quantity: formatQuantity(quantity - rest),
        sku,
      }),
    );
  return drawn.filter((source) => source.quantity > 0);
}
