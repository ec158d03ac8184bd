import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { env } from '../shared/env.ts';
import { logAbout } from '../shared/log.ts';
import { following } from '../shared/stream.ts';
import { consequencesOf } from './consequences.ts';
import { countPastOrder } from './count-past.ts';
import { tellMoved } from './moved.ts';
import { rebuy } from './rebuying.ts';
import { wakeOrder } from './wake.ts';

const sfn = new SFNClient({});

/** Starts and wakes executions as the table changes, and counts what was sold elsewhere; all are safe to repeat. */
export const handler = following(async (change) => {
  const { start, count, rebuy: lost, moved, wake } = consequencesOf(change);
  if (count) await countPastOrder(count);
  if (start) await startRun(start.orderId, start.number, start.at);
  for (const one of lost?.stranded ?? []) await rebuy(lost?.purchaseOrderId ?? '', one);
  if (moved) await tellMoved(moved);
  for (const orderId of wake) await logAbout({ orderId }, () => wakeOrder(orderId));
});

/** Named by the order, so that a second start of the same run is the same start. */
async function startRun(orderId: string, number: number, at: string): Promise<void> {
  const name = number === 0 ? orderId : `${orderId}-r${number}`;
  const input = JSON.stringify({ orderId, run: { number, at } });
  try {
    await sfn.send(new StartExecutionCommand({ stateMachineArn: env('STATE_MACHINE_ARN'), name, input }));
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExecutionAlreadyExists')) throw error;
  }
}
