import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { leaveOrder, postpone, provide } from '../inventory/index.ts';
import { env } from '../shared/env.ts';
import { logAbout } from '../shared/log.ts';
import { measure } from '../shared/measure.ts';
import { following } from '../shared/stream.ts';
import { tellClosed } from './closed-short.ts';
import { type Consequences, consequencesOf, type Start } from './consequences.ts';
import { countPastOrder } from './count-past.ts';
import { tellGave } from './gave.ts';
import { measuresOf } from './measuring.ts';
import { tellMoved } from './moved.ts';
import { offer } from './offering.ts';
import { rebuy } from './rebuying.ts';
import { wakeOrder } from './wake.ts';

const sfn = new SFNClient({});

/**
 * Starts and wakes executions as the table changes, offers what is free to who waits, and counts what was sold elsewhere;
 * all are safe to repeat.
 */
export const handler = following(async (change) => {
  const { start, count, rebuy: lost, provide: making = [], moved, ...more } = consequencesOf(change);
  const { gave, over, offer: free = [], postpone: later = [], wake } = more;
  if (count) await countPastOrder(count);
  if (start) await startRun(start);
  if (lost) await rebuyAll(lost);
  for (const id of making) await logAbout({ purchaseOrderId: id }, () => provide(id));
  if (over) await leaveOrder(over);
  for (const sku of free) await offer(sku);
  for (const id of later) await logAbout({ purchaseOrderId: id }, () => postpone(id));
  for (const orderId of wake) await logAbout({ orderId }, () => wakeOrder(orderId));
  // People last: what can't be told holds up nobody's order.
  if (moved) await tellMoved(moved);
  if (gave) await tellGave(gave);
  // At the end, so that a change that has to come again is counted once.
  measure(measuresOf(change));
});

async function rebuyAll({ purchaseOrderId, stranded }: NonNullable<Consequences['rebuy']>): Promise<void> {
  for (const one of stranded) await rebuy(purchaseOrderId, one);
  await tellClosed(purchaseOrderId, stranded);
}

/** Named by the order, so that a second start of the same run is the same start. */
async function startRun({ orderId, number, at, traceId }: Start): Promise<void> {
  const name = number === 0 ? orderId : `${orderId}-r${number}`;
  const run = { number, at, ...(traceId ? { traceId } : {}) };
  const started = new StartExecutionCommand({
    stateMachineArn: env('STATE_MACHINE_ARN'),
    name,
    input: JSON.stringify({ orderId, run }),
    ...(traceId?.startsWith('1-') ? { traceHeader: `Root=${traceId}` } : {}),
  });
  try {
    await sfn.send(started);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExecutionAlreadyExists')) throw error;
  }
}
