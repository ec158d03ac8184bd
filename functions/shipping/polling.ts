import { log, logAbout } from '../shared/log.ts';
import { carrierKey, readSecret } from '../shared/secret.ts';
import { getSettings } from '../shared/settings.ts';
import { now, plusSeconds } from '../shared/time.ts';
import { type Asked, measureAnswers, type Outcomes } from './answers.ts';
import { type Asking, ask } from './asking.ts';
import { type PolledCarrier, polledCarriers } from './carriers.ts';
import { claim, dueParcels } from './due.ts';
import type { AskingOutcome, Parcel, PolledEvent } from './parcel-model.ts';
import { takeReport } from './reports.ts';

/** As many at once as a carrier should bear, and so many in a run that even one that hangs lets it end in time. */
const LIMITS = { atOnce: 10, atMost: 200, timeoutMs: 5000 };
type Limits = typeof LIMITS;

/** Every few minutes: asks the carriers that don't call us for their parcels that are due. */
export const handler = () => pollCarriers(now(), LIMITS);

/** No carrier waits for another. @returns how often asking ended in which way */
export async function pollCarriers(at: string, limits: Limits): Promise<Outcomes> {
  const runs = polledCarriers(getSettings()).map((carrier) => poll(carrier, at, limits));
  return measureAnswers(await Promise.all(runs));
}

/** Those that were asked for go to the end of the queue, so that the next run goes on with the others. */
async function poll(carrier: PolledCarrier, at: string, limits: Limits): Promise<Asked> {
  const { atOnce, atMost, timeoutMs } = limits;
  const due = await dueParcels(carrier.code, plusSeconds(at, -carrier.askEvery), atMost);
  const asking = { headers: due.length > 0 ? await keyOf(carrier) : {}, timeoutMs };
  const outcomes: AskingOutcome[] = [];
  for (let i = 0; i < due.length; i += atOnce) {
    const some = due.slice(i, i + atOnce).map((parcel) => follow(carrier, parcel, at, asking));
    outcomes.push(...(await Promise.all(some)).flat());
  }
  return { carrier: carrier.code, outcomes };
}

async function keyOf({ code, keyHeader }: PolledCarrier): Promise<Asking['headers']> {
  const key = keyHeader && (await readSecret(carrierKey(code)));
  return keyHeader && key ? { [keyHeader]: key.value } : {};
}

/** @returns how asking ended; nothing when there is nobody to be asked for it any more */
const follow = (
  carrier: PolledCarrier,
  parcel: Parcel,
  at: string,
  asking: Asking,
): Promise<AskingOutcome[]> =>
  logAbout({ carrier: carrier.code, shipmentId: parcel.shipmentId }, async () => {
    try {
      if (!(await claim(parcel, at))) return [];
      const { outcome, events, status } = await ask(carrier, parcel.trackingNumber, asking);
      for (const event of events) await takeReport(carrier, reportedOf(parcel, event), at);
      if (outcome !== 'good') log('warn', 'carrier asked in vain', { outcome, status });
      return [outcome];
    } catch (error) {
      // The carrier tells it all again the next time.
      log('error', 'carrier answer not taken', { error });
      return ['untaken'];
    }
  });

const reportedOf = ({ trackingNumber }: Parcel, { place, ...event }: PolledEvent) => ({
  ...event,
  trackingNumber,
  ...(place ? { location: place } : {}),
});
