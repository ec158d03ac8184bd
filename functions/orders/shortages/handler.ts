import { findProducts } from '../../catalog/index.ts';
import { assertAtOnce, loseLots, sumBySku } from '../../inventory/index.ts';
import type { Handler } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { keys } from '../../shared/keys.ts';
import { say } from '../../shared/texts/say.ts';
import { recordEvent } from '../../shared/timeline.ts';
import {
  assertStanding,
  emptied,
  layOn,
  lotsInWords,
  namedOf,
  pickedOf,
  type Shipment,
  type ShipmentLine,
  type ShortageInput,
  shipments,
  shortened,
  skusOf,
  type warehouseRoutes,
  withQuantities,
} from '../../shipping/index.ts';
import { shipmentsOf } from '../facts.ts';
import { inWords } from '../parts.ts';
import { getOrder, orders } from '../store.ts';
import { type Short, withShortage } from './rules.ts';
import { handOver, letGo, lost, type Missing } from './writing.ts';

/** What a warehouse can't find of a shipment is off the books, and the order waits for it; all in one transaction. */
export const reportShortage: Handler<typeof warehouseRoutes.reportShortage> = async (call) => {
  const { params, body, caller, at } = call;
  const before = await shipments.get(keys.shipment(params.id));
  assertStanding(before);
  const order = await getOrder(before.orderId);
  const missing = await missingOf(before, body, at);
  const beside = before.undivided ? await standingBeside(before, order.shipmentIds) : [];
  const lacking = [missing, ...beside.map((shipment) => ({ shipment, lines: [] }))];
  const short = withShortage(order, lacking);
  const by = actorOf(caller);
  const after = shortened(before, { at, by, lines: missing.lines.map(told), part: short.part.id }, at);
  const voided = beside.map((one) => emptied(one, at));
  const cause = { kind: 'shortage' as const, reason: body.reason, reference: before.id, at, by };
  const data = { ...inEvent(missing, short), ...voidedIn([after, ...voided]) };
  return {
    body: { ...after, version: before.version + 1 },
    writes: assertAtOnce(
      [
        orders.replace({ ...short.order, updatedAt: at }),
        ...[after, ...voided].map((one) => shipments.replace(one)),
        ...(await lost(missing, cause)),
        ...(before.undivided ? handOver([before, ...beside], short) : letGo(missing)),
        recordEvent(order.id, { type: 'shipment-short', at, by, reason: body.reason, data }),
      ],
      '/lines',
      TOO_MUCH,
    ),
  };
};

/** @throws Problem conflict or unprocessable where so much can't be missing */
async function missingOf(shipment: Shipment, body: ShortageInput, at: string): Promise<Missing> {
  const products = await findProducts(skusOf(shipment, body.lines));
  const named = namedOf(shipment, body.lines, products);
  const lines = withQuantities(shipment.lines, ({ lineNo }) => named.get(lineNo) ?? 0);
  const { lots, changes } = await loseLots(shipment.warehouse, await pickedOf(lines, body.lots), at);
  return { shipment, lines: layOn(lines, lots), lots: changes, products };
}

/** What else of an order that goes whole stands ready: it doesn't go either. */
const standingBeside = async ({ id, part }: Shipment, ids: readonly string[]): Promise<Shipment[]> =>
  (await shipmentsOf(ids)).filter((s) => s.id !== id && s.part === part && s.status === 'created');

const TOO_MUCH = say('are more changes of stock than can be booked at once');

const told = ({ lineNo, sku, quantity, lots }: ShipmentLine) => ({
  ...{ lineNo, sku, quantity },
  ...(lots ? { lots } : {}),
});

/** As the timeline tells it. */
function inEvent({ shipment, lines }: Missing, { part }: Short) {
  const lots = lotsInWords({ lines });
  const goods = inWords(sumBySku(lines));
  return { shipmentId: shipment.id, part: part.id, goods, ...(lots.length > 0 ? { lots } : {}) };
}

function voidedIn(all: readonly Shipment[]) {
  const ids = all.filter(({ status }) => status === 'void').map(({ id }) => id);
  return ids.length > 0 ? { voidedShipmentIds: ids } : {};
}
