import type { Goods } from '../../inventory/index.ts';
import type { Write } from '../../shared/table.ts';
import { now } from '../../shared/time.ts';
import { recordEvent, SYSTEM } from '../../shared/timeline.ts';
import { inWords } from '../parts.ts';

/** Writes down in the order's timeline which of its goods are free for others again. */
export const noteFreed =
  (orderId: string) =>
  (freed: readonly Goods[]): Write =>
    recordEvent(orderId, {
      type: 'reservations-released',
      at: now(),
      by: SYSTEM,
      data: {
        goods: inWords(freed.map(({ sku, warehouse, quantity }) => ({ sku, warehouse, quantity }))),
      },
    });
