import { conflict, fieldProblem } from '../shared/problem.ts';
import { say } from '../shared/texts/say.ts';
import type { Actor } from '../shared/timeline.ts';
import type { Attempt } from './attempt-model.ts';
import { parcelsBack } from './brought-back.ts';
import { assertEstimate } from './estimates.ts';
import { newEta } from './eta.ts';
import type { Shipment } from './model.ts';
import { attemptUnder, numbersOf } from './numbers.ts';
import { TRANSITIONS } from './rules.ts';
import type { RedeliveryInput } from './undelivered-model.ts';
import { numbered } from './warehouse/packing.ts';
import type { PackedParcel } from './warehouse/packing-model.ts';

/** Each keeps its reports, and an item of the table holds so many. */
const MOST_ATTEMPTS = 6;

/**
 * What its carrier brought back goes on its way again; what has arrived of it stays so.
 * @throws Problem conflict when it can't go again, unprocessable for numbers that it went under before
 */
export function sentAgain(shipment: Shipment, input: RedeliveryInput, at: string, by: Actor): Shipment {
  assertMayGo(shipment);
  const { carrier, trackingNumber, method, estimatedAt, reason } = input;
  assertEstimate({ dispatchedAt: at }, estimatedAt, at);
  const over = attemptOver(shipment, input, at);
  const { attempts = [], method: _, deliveredAt: __, eta: ___, inspection: ____, ...rest } = shipment;
  const parcels = parcelsAgain(shipment, input);
  const again: Shipment = {
    ...rest,
    ...whereTo(shipment, input),
    ...(parcels ? { parcels } : {}),
    ...{ carrier, trackingNumber, status: 'dispatched', dispatchedAt: at, dispatchedBy: by },
    ...(method ? { method } : {}),
    ...(estimatedAt ? { eta: newEta(estimatedAt, estimatedAt) } : {}),
    trackingEvents: [],
    attempts: [...attempts, { ...over, reason }],
    updatedAt: at,
  };
  assertOtherNumbers(again, input);
  return again;
}

function assertMayGo({ status, attempts = [], inspection }: Shipment): void {
  if (status !== 'returned' || !TRANSITIONS[status].includes('dispatched'))
    throw conflict(
      say('This shipment is {status}; only what came back undelivered can go again.', {
        status: say(status),
      }),
    );
  if (inspection?.lines.some(({ scrapped }) => scrapped > 0))
    throw conflict(say('Some of this shipment was scrapped; it can only be cancelled.'));
  if (attempts.length + 1 >= MOST_ATTEMPTS)
    throw conflict(say('This shipment was on its way {max} times already.', { max: MOST_ATTEMPTS }));
}

function attemptOver(
  shipment: Shipment,
  { recipient }: RedeliveryInput,
  at: string,
): Omit<Attempt, 'reason'> {
  const { carrier = '', trackingNumber = '', method, dispatchedBy, eta, trackingEvents } = shipment;
  const parcelNumbers = numbersOf(shipment);
  return {
    ...{ carrier, trackingNumber, trackingEvents, endedAt: at },
    dispatchedAt: shipment.dispatchedAt ?? shipment.createdAt,
    ...(parcelNumbers.length > 0 ? { parcelNumbers } : {}),
    ...(method ? { method } : {}),
    ...(recipient ? { recipient: shipment.recipient } : {}),
    ...(dispatchedBy ? { dispatchedBy } : {}),
    ...(eta ? { eta } : {}),
  };
}

/** With its recipient as corrected. */
function whereTo(
  { delivery }: Shipment,
  { recipient, contact, instructions }: RedeliveryInput,
): Partial<Pick<Shipment, 'recipient' | 'delivery'>> {
  const said = { ...(contact ? { contact } : {}), ...(instructions ? { instructions } : {}) };
  return {
    ...(recipient ? { recipient } : {}),
    ...(delivery || contact || instructions ? { delivery: { ...delivery, ...said } } : {}),
  };
}

/** Those that came back go without the numbers they had; the others keep theirs, and when they arrived. */
function parcelsAgain(shipment: Shipment, { parcels: numbers }: RedeliveryInput): PackedParcel[] | undefined {
  const { parcels: all = [], trackingNumber: shared, trackingEvents } = shipment;
  const back = parcelsBack(shipment) ?? all;
  numbers?.forEach(({ no }, i) => {
    if (all.some((parcel) => parcel.no === no) && !back.some((parcel) => parcel.no === no))
      throw fieldProblem(`/parcels/${i}/no`, say('has arrived'));
  });
  const parcels = all.map((parcel): PackedParcel => {
    const { trackingNumber = shared ?? '', ...rest } = parcel;
    if (back.includes(parcel)) return rest;
    const end = trackingEvents.find((e) => e.status === 'delivered' && e.trackingNumber === trackingNumber);
    return { ...parcel, trackingNumber, deliveredAt: parcel.deliveredAt ?? end?.at ?? shipment.updatedAt };
  });
  if (numbers) return numbered({ ...shipment, parcels }, numbers);
  return all.length > 0 ? parcels : undefined;
}

function assertOtherNumbers(again: Shipment, { trackingNumber, parcels = [] }: RedeliveryInput): void {
  const others = (again.parcels ?? []).filter(({ deliveredAt }) => deliveredAt !== undefined);
  const isUsed = (number: string) =>
    attemptUnder(again, number) !== undefined || others.some((one) => one.trackingNumber === number);
  const pointers = [
    ['/trackingNumber', trackingNumber] as const,
    ...parcels.map((one, i) => [`/parcels/${i}/trackingNumber`, one.trackingNumber] as const),
  ];
  for (const [pointer, number] of pointers)
    if (isUsed(number)) throw fieldProblem(pointer, say('is a number that it went under before'));
}
