import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { keys } from '../shared/keys.ts';
import { putNew } from '../shared/put-new.ts';
import { getItem, type Write } from '../shared/table.ts';
import { plusSeconds } from '../shared/time.ts';
import type { Shipment } from './model.ts';
import { shipments } from './store.ts';

/** A link that shows one shipment to whoever has it: whoever was sent it, and nobody by guessing. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const trackingLink = z.object({ shipmentId: z.string(), ttl: z.int() });

const inSeconds = (at: string): number => Math.floor(Date.parse(at) / 1000);

/** @param validFor in seconds */
export const openLink = (token: string, shipmentId: string, at: string, validFor: number): Write =>
  putNew({ ...keys.trackingLink(token), shipmentId, ttl: inSeconds(plusSeconds(at, validFor)) });

/** The same link, good for as long from now on. */
export const openLinkAgain = (token: string, shipmentId: string, at: string, validFor: number): Write => ({
  op: {
    Put: { Item: { ...keys.trackingLink(token), shipmentId, ttl: inSeconds(plusSeconds(at, validFor)) } },
  },
  onConflict: 'retry',
});

/** @returns undefined when there is no such link, or no longer: the table removes what has expired late */
export async function followLink(token: string, at: string): Promise<Shipment | undefined> {
  const item = await getItem(keys.trackingLink(token));
  if (!item) return undefined;
  const { shipmentId, ttl } = trackingLink.parse(item);
  return ttl > inSeconds(at) ? shipments.find(keys.shipment(shipmentId)) : undefined;
}
