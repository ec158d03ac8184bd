import { assertHappened } from '../shared/future.ts';
import { keys } from '../shared/keys.ts';
import { fieldProblem } from '../shared/problem.ts';
import { getSettings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { say } from '../shared/texts/say.ts';
import type { Actor, Happening } from '../shared/timeline.ts';
import { carrierOf } from './carriers.ts';
import { corrected } from './correcting.ts';
import { isBefore } from './estimates.ts';
import { tellReport } from './events.ts';
import type { Shipment } from './model.ts';
import { assertNumber, hasEndedUnder, numbersOf } from './numbers.ts';
import { shipmentIdsOf } from './parcels.ts';
import { parcels, shipments } from './store.ts';
import { notAhead } from './tracking.ts';
import type { CorrectionInput } from './undelivered-model.ts';

/** What did not come back is where somebody says, and is followed on as far as it is still under way. @throws Problem */
export async function correct(
  before: Shipment,
  input: CorrectionInput,
  at: string,
  by: Actor,
): Promise<{ shipment: Shipment; told: Happening[]; writes: Write[] }> {
  assertHappened('/at', input.at, at);
  if (isBefore(before, input.at))
    throw fieldProblem('/at', say('is before {first}', { first: before.createdAt }));
  assertNumber(before, input.trackingNumber);
  const shipment = corrected(before, notAhead(input, at), at, by);
  const { reason, status } = input;
  const data = { shipmentId: shipment.id, was: before.status, status };
  return {
    shipment,
    told: [{ type: 'shipment-corrected', at, by, reason, data }, tellReport(shipment, { status }, by)],
    writes: [shipments.replace(shipment), ...(await followOn(shipment, at))],
  };
}

/** Parcels that were done with the end that was none. */
async function followOn(shipment: Shipment, at: string): Promise<Write[]> {
  const carrier = carrierOf(getSettings(), shipment.carrier ?? '');
  if (!carrier) return [];
  const own = numbersOf(shipment);
  const numbers = own.length > 0 ? own : [shipment.trackingNumber ?? ''];
  const open = numbers.filter((number) => !hasEndedUnder(shipment, number));
  const found = await Promise.all(open.map((number) => parcels.find(keys.parcel(carrier.code, number))));
  return found
    .filter((one) => one?.status === 'done' && shipmentIdsOf(one).includes(shipment.id))
    .flatMap((one) => (one ? [parcels.replace({ ...one, status: 'open', updatedAt: at })] : []));
}
