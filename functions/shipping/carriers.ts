import { notFound } from '../shared/problem.ts';
import type { Settings } from '../shared/settings.ts';
import { trackingStatus } from '../shared/tracking.ts';
import type { Report } from './tracking.ts';

export type Carrier = Settings['shipping']['carriers'][number];

export type PolledCarrier = Extract<Carrier, { adapter: 'polling' }>;

/** Those that we ask. */
export const polledCarriers = ({ shipping }: Settings): PolledCarrier[] =>
  shipping.carriers.filter((one) => one.adapter === 'polling');

/** A carrier that isn't in the settings is one that people report for. */
export const carrierOf = ({ shipping }: Settings, code: string | undefined): Carrier | undefined =>
  shipping.carriers.find((one) => one.code === code);

/** As the settings write it: 'DHL' is whom they call 'dhl', and would be followed by nobody else. */
export const asWritten = <B extends { carrier: string }>({ shipping }: Settings, body: B): B => {
  const named = shipping.carriers.find(({ code }) => code.toLowerCase() === body.carrier.toLowerCase());
  return { ...body, carrier: named?.code ?? body.carrier };
};

/** Whether a carrier's parcels have to be found by their numbers. */
export const reportsItself = (carrier: Carrier | undefined): carrier is Carrier =>
  carrier !== undefined && carrier.adapter !== 'manual';

/** @throws Problem not-found when it is no carrier that reports by the webhook */
export function webhookCarrier(settings: Settings, code: string): Carrier {
  const carrier = carrierOf(settings, code);
  if (carrier?.adapter !== 'webhook') throw notFound('carrier');
  return carrier;
}

/** Our word for the carrier's, and the carrier's own beside it where they differ. */
export function statusOf(carrier: Carrier, word: string): Pick<Report, 'status' | 'carrierStatus'> {
  const status = carrier.statuses?.[word] ?? trackingStatus.safeParse(word).data ?? 'unknown';
  return { status, ...(status === word ? {} : { carrierStatus: word }) };
}
