import type { Product } from '../../catalog/index.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import type { Write } from '../../shared/table.ts';
import type { Actor } from '../../shared/timeline.ts';
import { inBooks } from '../books.ts';
import { expectBeyond, part } from '../stock.ts';
import type { Transfer } from './model.ts';
import { bookingOf, causeOf, leaving } from './sending.ts';
import { transfers } from './store.ts';

/** What one warehouse can spare of a product for another that was seen to need it. */
export interface Spared {
  sku: string;
  from: string;
  to: string;
  quantity: Thousandths;
  /** How much the one keeps: no more of it leaves when less is available by then. */
  keep: Thousandths;
  /** What was on the way to the other: when that has changed, what it needs is to be worked out anew. */
  incoming: Thousandths;
}

/**
 * Sends what warehouses can spare, one transfer for each two of them, if it is still so.
 * @param spared each product once from each warehouse
 */
export async function sendSpared(
  spared: readonly Spared[],
  known: ReadonlyMap<string, Product>,
  { reason, at, by }: { reason: string; at: string; by: Actor },
): Promise<{ sent: Transfer[]; writes: Write[] }> {
  const between = [...Map.groupBy(spared, ({ from, to }) => `${from} ${to}`).values()];
  const all = await Promise.all(between.map((goods) => sendBetween(goods, known, { reason, at, by })));
  const expecting = [...Map.groupBy(spared, ({ sku, to }) => `${sku} ${to}`).values()].flatMap((goods) =>
    goods
      .slice(0, 1)
      .map(({ sku, to, incoming }) =>
        expectBeyond(
          { sku, warehouse: to, quantity: goods.reduce((sum, { quantity }) => sum + quantity, 0) },
          incoming,
        ),
      ),
  );
  return {
    sent: all.map(({ sent }) => sent),
    writes: [...all.flatMap(({ writes }) => writes), ...expecting],
  };
}

async function sendBetween(
  goods: readonly Spared[],
  known: ReadonlyMap<string, Product>,
  { reason, at, by }: { reason: string; at: string; by: Actor },
): Promise<{ sent: Transfer; writes: Write[] }> {
  const { from = '', to = '' } = goods[0] ?? {};
  const lines = goods.map(({ sku, quantity }) => ({ sku, quantity }));
  const { sent, changes } = await leaving({ from, to, reason, lines }, known, at, by);
  const cause = causeOf(sent, { at, by });
  const parted = goods.flatMap(({ sku, quantity, keep }) => {
    const how = { product: known.get(sku), lots: changes.get(sku) };
    return part({ sku, warehouse: from, quantity, ...how }, keep, cause);
  });
  return {
    sent,
    writes: [transfers.create(sent), ...(await inBooks(bookingOf('transfer-sent', sent, at), parted))],
  };
}
