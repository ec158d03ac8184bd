import type { Caller } from '../../shared/http/call.ts';
import { isStaff } from '../../shared/http/caller.ts';
import { keys } from '../../shared/keys.ts';
import { conflict, fieldProblem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { arrivedOf, type Shipment, shipments } from '../../shipping/index.ts';
import { shipmentsOf } from '../facts.ts';
import { findOrder } from '../store.ts';
import type { ReturnInput } from './model.ts';
import { returnable } from './rules.ts';

type Owned = { customerId: string };

/** Of another's things a customer is told what it is told of things that are not there. */
const shown = <T extends Owned>(caller: Caller, found: T | undefined): T | undefined =>
  found && (isStaff(caller) || found.customerId === caller.customerId) ? found : undefined;

/** Of which shipment goods come back. @throws Problem unprocessable, conflict */
export async function shipmentToReturn(caller: Caller, input: ReturnInput): Promise<Shipment> {
  const { shipmentId, orderId } = input;
  if (!shipmentId === !orderId) throw fieldProblem('/shipmentId', say('needs either this or orderId'));
  if (orderId) return oldestWith(caller, orderId, input.lines);
  const found = shipmentId && shown(caller, await shipments.find(keys.shipment(shipmentId)));
  if (!found) throw fieldProblem('/shipmentId', say('is no shipment'));
  return found;
}

async function oldestWith(caller: Caller, orderId: string, wanted: ReturnInput['lines']): Promise<Shipment> {
  const order = shown(caller, await findOrder(orderId));
  if (!order) throw fieldProblem('/orderId', say('is no order'));
  const sent = await shipmentsOf(order.shipmentIds);
  const found = sent.find((shipment) => has(arrivedOf(shipment), wanted));
  if (found) return found;
  throw conflict(
    say('No delivered shipment of this order has all of that to return: name one shipment after another.'),
  );
}

const has = (lines: Shipment['lines'], wanted: ReturnInput['lines']): boolean =>
  wanted.every(
    ({ sku, quantity }) =>
      lines.reduce((sum, line) => (line.sku === sku ? sum + returnable(line) : sum), 0) >= quantity,
  );
