import { reservationsIn, type StockLevel } from '../inventory/index.ts';
import { timeOf } from '../shared/ids.ts';
import type { Thousandths } from '../shared/quantity.ts';
import { getSettings } from '../shared/settings.ts';
import { dayIn } from '../shared/time.ts';

/** What lies there and is somebody's already. */
export interface Held {
  /** The day on which that one's order, or whatever it is kept for, began. */
  since: string;
  quantity: Thousandths;
}

type Place = Pick<StockLevel, 'reserved' | 'available'> & { sku: string; warehouse: string };

/** Looked at only where all is somebody's, since elsewhere something can be sold. */
export async function heldIn({ sku, warehouse, reserved, available }: Place): Promise<Held[]> {
  if (reserved === 0 || available > 0) return [];
  const { timeZone } = getSettings();
  const all = await reservationsIn(sku, warehouse);
  return all.map(({ holder, quantity }) => ({ since: dayIn(timeZone, timeOf(holder)), quantity }));
}
