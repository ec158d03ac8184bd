import { keys } from '../../shared/keys.ts';
import type { Thousandths } from '../../shared/quantity.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { dayIn, endOfDay, laterDay } from '../../shared/time.ts';
import type { Shipment } from '../../shipping/index.ts';
import { shippedPerLine } from '../billable.ts';
import type { Order } from '../model.ts';
import type { Unbilled } from './model.ts';
import { unbilleds } from './store.ts';

/** Keeps what left for the invoice of the month in which the last of it did, as part of the step that found it gone. */
export async function keepUnbilled(order: Order, sent: readonly Shipment[], at: string): Promise<Write> {
  const month = monthOf(sent, at);
  const before = await unbilleds.find(keys.unbilled(order.id, month));
  const { id: orderId, customerId, currency } = order;
  const kept: Unbilled = {
    ...(before ?? { orderId, month, customerId, currency, version: 1, createdAt: at }),
    shipmentIds: [...(before?.shipmentIds ?? []), ...sent.map(({ id }) => id)],
    lines: together(before?.lines ?? [], shippedPerLine(sent)),
    updatedAt: at,
  };
  return before ? unbilleds.replace(kept) : unbilleds.create(kept);
}

function monthOf(sent: readonly Shipment[], at: string): string {
  const last = sent.flatMap((one) => one.dispatchedAt ?? []).toSorted();
  return dayIn(getSettings().timeZone, last.at(-1) ?? at).slice(0, 7);
}

function together(before: Unbilled['lines'], more: ReadonlyMap<number, Thousandths>): Unbilled['lines'] {
  const all = new Map(before.map(({ lineNo, quantity }) => [lineNo, quantity]));
  for (const [lineNo, quantity] of more) all.set(lineNo, (all.get(lineNo) ?? 0) + quantity);
  return [...all].map(([lineNo, quantity]) => ({ lineNo, quantity }));
}

/** When a month is over, after which what left in it is invoiced. */
export function endOf(month: string, timeZone: string): string {
  const next = laterDay(`${month}-01`, 32).slice(0, 7);
  return endOfDay(timeZone, laterDay(`${next}-01`, -1));
}
