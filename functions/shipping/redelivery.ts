import { getSettings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import type { Actor } from '../shared/timeline.ts';
import { asWritten, carrierOf } from './carriers.ts';
import { joinParcels, promised } from './dispatching.ts';
import { openLinkAgain } from './links.ts';
import type { Shipment } from './model.ts';
import { sentAgain } from './redelivering.ts';
import { shipments } from './store.ts';
import type { RedeliveryInput } from './undelivered-model.ts';

/** Hands what came back to a carrier again, whose reports find it; its recipient's link is good for as long again. */
export async function handOver(
  before: Shipment,
  said: RedeliveryInput,
  at: string,
  by: Actor,
): Promise<{ shipment: Shipment; writes: Write[] }> {
  const settings = getSettings();
  const input = asWritten(settings, said);
  const again = sentAgain(before, promised(before, input, at), at, by);
  const { shipment, writes } = await joinParcels(again, carrierOf(settings, input.carrier), at, 0);
  const { trackingToken } = shipment;
  return {
    shipment,
    writes: [
      shipments.replace(shipment),
      ...writes,
      ...(trackingToken
        ? [openLinkAgain(trackingToken, shipment.id, at, settings.shipping.linkValidFor)]
        : []),
    ],
  };
}
