import type { Write } from '../shared/table.ts';
import { type Happening, recordEvent } from '../shared/timeline.ts';
import { ordersOf, type Several } from './orders-of.ts';

/** Something happened to a document: an event in the timeline of each of its orders. */
export const tellOrders = (document: Several, happening: Happening): Write[] =>
  ordersOf(document).map((orderId) => recordEvent(orderId, happening));
