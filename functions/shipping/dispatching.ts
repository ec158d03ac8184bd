import { findProducts } from '../catalog/index.ts';
import { assertAtOnce } from '../inventory/index.ts';
import type { Handler } from '../shared/http/call.ts';
import { actorOf } from '../shared/http/caller.ts';
import { keys } from '../shared/keys.ts';
import { MAX_TRANSACTION_ITEMS } from '../shared/limits.ts';
import { formatQuantity } from '../shared/quantity.ts';
import { giveReference } from '../shared/references.ts';
import { getSettings } from '../shared/settings.ts';
import type { Write } from '../shared/table.ts';
import { plusDays } from '../shared/time.ts';
import { recordEvent } from '../shared/timeline.ts';
import { asWritten, type Carrier, carrierOf, reportsItself } from './carriers.ts';
import type { DispatchInput } from './dispatch-model.ts';
import { tellReport } from './events.ts';
import { newToken, openLink } from './links.ts';
import { lotsInWords, withLots } from './lots.ts';
import { methodOf, methodsWith } from './methods.ts';
import type { Shipment } from './model.ts';
import { numbersOf } from './numbers.ts';
import { assertPaidAhead } from './paid-ahead.ts';
import type { Parcel } from './parcel-model.ts';
import { besideOf, claimParcel, newParcel, shipmentIdsOf } from './parcels.ts';
import type { routes } from './routes.ts';
import { dispatch } from './rules.ts';
import { goingNow, skusOf } from './splitting.ts';
import { parcels, shipments } from './store.ts';

/** The warehouse hands the goods to a carrier; its recipient gets a link, and the carrier's reports find it. */
export const dispatchShipment: Handler<typeof routes.dispatchShipment> = async (call) => {
  const { caller, params, at } = call;
  const settings = getSettings();
  const body = asWritten(settings, call.body);
  const carrier = carrierOf(settings, body.carrier);
  const before = await shipments.get(keys.shipment(params.id));
  await assertPaidAhead(before);
  const by = actorOf(caller);
  const going = await withGoing(before, body);
  const left = dispatch(going, promised(before, body, at), at, by);
  const { shipment, writes: lots } = await withLots(left, body.lots, at);
  const trackingToken = newToken();
  const joined = await joinParcels({ ...shipment, trackingToken }, carrier, at, lots.length);
  const after = joined.shipment;
  const happening = { type: 'shipment-dispatched', at, by, data: toldOf(after, body) };
  return {
    body: { ...after, version: before.version + 1 },
    writes: assertAtOnce(
      [
        shipments.replace(after),
        recordEvent(after.orderId, happening),
        ...joined.writes,
        ...lots,
        openLink(trackingToken, after.id, at, settings.shipping.linkValidFor),
        ...giveReference('shipment', after.id, { before: before.reference, after: after.reference }),
      ],
      '/parcels',
    ),
  };
};

/** As the timeline tells it. */
const toldOf = (after: Shipment, { lines: _, lots: __, ...body }: DispatchInput) => {
  const { id, leftBehind = [] } = after;
  const rest = leftBehind.map(({ sku, quantity }) => ({ sku, quantity: formatQuantity(quantity) }));
  const lots = lotsInWords(after);
  return {
    shipmentId: id,
    ...body,
    ...(lots.length > 0 ? { lots } : {}),
    ...(rest.length > 0 ? { leftBehind: rest } : {}),
  };
};

async function withGoing(shipment: Shipment, { lines }: DispatchInput): Promise<Shipment> {
  if (!lines) return shipment;
  const products = await findProducts(skusOf(shipment, lines));
  return { ...shipment, ...goingNow(shipment, lines, products) };
}

/**
 * Without an estimate of the carrier's, its method says how long it takes: the one that is named, or else the one that
 * was wished for, if this carrier has it.
 * @throws Problem unprocessable
 */
export function promised<B extends Pick<DispatchInput, 'carrier' | 'method' | 'estimatedAt'>>(
  { delivery }: Shipment,
  body: B,
  at: string,
): B {
  const methods = methodsWith(getSettings(), body.carrier);
  const method = body.method
    ? methodOf(methods, body.method, '/method')
    : methods.find(({ code }) => code === delivery?.method);
  if (!method) return body;
  return { ...body, method: method.code, estimatedAt: body.estimatedAt ?? plusDays(at, method.days) };
}

interface Joined {
  shipment: Shipment;
  parcels: { parcel: Parcel; found: Parcel | undefined }[];
}

/** What the carrier has reported already comes in with it. */
export async function joinParcels(left: Shipment, carrier: Carrier | undefined, at: string, beside: number) {
  const nothing: Write[] = [];
  if (!reportsItself(carrier)) return { shipment: left, writes: nothing };
  const numbers = [...new Set([left.trackingNumber ?? '', ...numbersOf(left)])];
  const known = await parcels.getMany(numbers.map((number) => keys.parcel(carrier.code, number)));
  const others = await shipments.getMany(
    known
      .filter(({ status }) => status === 'open')
      .flatMap(shipmentIdsOf)
      .map(keys.shipment),
  );
  const joined = numbers.reduce<Joined>(
    (so, trackingNumber) => {
      const found = known.find((one) => one.trackingNumber === trackingNumber);
      const name = { carrier: carrier.code, trackingNumber };
      const beside = found ? besideOf(found, left, others, at) : [];
      const { parcel, shipment } = claimParcel(found ?? newParcel(name, at), so.shipment, at, beside);
      return { shipment, parcels: [...so.parcels, { parcel, found }] };
    },
    { shipment: left, parcels: [] },
  );
  const claims = joined.parcels.map(({ parcel, found }) =>
    found ? parcels.replace(parcel) : parcels.create(parcel),
  );
  const room = MAX_TOLD - claims.length - beside;
  return { shipment: joined.shipment, writes: [...claims, ...tellEarly(joined, room)] };
}

/** How much the transaction of a dispatch holds beside the documents of its own. */
const MAX_TOLD = MAX_TRANSACTION_ITEMS - 8;

/** The timeline tells the last of it, if that is more than goes into one transaction; the shipment has it all. */
const tellEarly = ({ shipment, parcels }: Joined, most: number): Write[] =>
  parcels
    .flatMap(({ found }) => found?.early ?? [])
    .slice(-Math.max(1, most))
    .map(({ by, ...report }) => recordEvent(shipment.orderId, tellReport(shipment, report, by)));
