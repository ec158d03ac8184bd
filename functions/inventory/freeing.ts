import { transact, type Write } from '../shared/table.ts';
import type { Goods } from './goods.ts';
import { levelsShifted } from './shifting.ts';
import { passOn } from './stock.ts';
import { reservationsOf } from './store.ts';

/** Two writes for each, under the 100 that one transaction holds. */
const PER_TRANSACTION = 45;

/**
 * Releases whatever these holders still have. Safe to repeat: a reservation is released by ending it, under the
 * condition that it is as it was read.
 * @param note what to write down of the goods that one transaction frees
 * @throws Stale when one changed meanwhile; the step is then retried
 */
export async function freeReservations(
  wanted: readonly { sku: string; warehouse: string; holder: string }[],
  note: (freed: readonly Goods[]) => Write,
): Promise<void> {
  const held = await reservationsOf(wanted);
  for (let i = 0; i < held.length; i += PER_TRANSACTION) {
    const lot = held.slice(i, i + PER_TRANSACTION);
    // Several may have some of the same, of which there is one level.
    const levels = levelsShifted(lot.map((r) => ({ ...r, quantity: -r.quantity })));
    await transact([...levels, ...lot.map((r) => passOn(r, r.holder, 0)), note(lot)]);
  }
}
