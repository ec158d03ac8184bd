import { SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { log } from '../shared/log.ts';
import { transact, type Write } from '../shared/table.ts';
import { look } from './facts.ts';
import { takeBackLate } from './late-return.ts';
import type { Order } from './model.ts';
import { type AwaitedOutcome, type OVERDUE, PARTLY_DELIVERED, type WaitOutcome } from './outcomes.ts';
import { getOrderWithWaits } from './store.ts';
import { type StoredWait, type WaitRef, waitForAny, waitKey } from './waiting.ts';

const sfn = new SFNClient({});

/** The engine no longer knows the token: it timed out, was used, or its execution has ended. */
const SPENT = ['TaskDoesNotExist', 'TaskTimedOut', 'InvalidToken'];

/** Looks at everything the order waits for, and wakes what need not wait any longer; it may also be over and go on. */
export async function wakeOrder(orderId: string): Promise<void> {
  const { order, waits } = await getOrderWithWaits(orderId);
  for (const together of Map.groupBy(waits, (wait) => wait.token).values()) await wakeIfOver(order, together);
  await takeBackLate(order);
}

/**
 * Answers one waiting task if anything that it waits for has happened. What has left the warehouse is followed up
 * before a cancellation ends the rest, or further parts halt it.
 * @param together all that the task waits for
 * @returns whether the wait was over
 */
export async function wakeIfOver(order: Order, together: readonly StoredWait[]): Promise<boolean> {
  const over = await findOver(order, together);
  const told = over.find(({ outcome }) => !LAST.includes(outcome)) ?? over[0];
  if (!told) return false;
  await sendOutcome(told.wait, told.outcome);
  for (const { wait } of over) await forget(order.id, wait);
  return true;
}

const LAST: readonly AwaitedOutcome[] = ['cancelled', 'grown'];

/** The order has got further parts since, for which the machine has to come back. */
const isBehind = ({ parts }: Order, wait: StoredWait): boolean =>
  wait.parts !== undefined && wait.parts < parts.length;

async function findOver(order: Order, together: readonly StoredWait[]) {
  const over: { wait: StoredWait; outcome: AwaitedOutcome }[] = [];
  for (const wait of together) {
    const outcome =
      (await look[wait.ref.for](order, wait.ref)) ?? (isBehind(order, wait) ? 'grown' : undefined);
    if (outcome) over.push({ wait, outcome });
  }
  return over;
}

/** Answers the waiting task. A spent token is no fault: what happened is on record, and whoever waits next sees it. */
export async function sendOutcome(
  { token, ref }: StoredWait,
  outcome: AwaitedOutcome | typeof OVERDUE,
): Promise<void> {
  try {
    const output = JSON.stringify(answerOf(ref, outcome));
    await sfn.send(new SendTaskSuccessCommand({ taskToken: token, output }));
  } catch (error) {
    if (!(error instanceof Error && SPENT.includes(error.name))) throw error;
    log('info', 'token was spent', { error: error.name });
  }
}

/** What was delivered is done with; what was waited for beside it still is. */
function answerOf(
  ref: WaitRef,
  outcome: AwaitedOutcome | typeof OVERDUE,
): { outcome: WaitOutcome; wait: WaitRef } {
  const rest = waitForAny(ref.beside ?? []);
  return outcome === 'delivered' && rest ? { outcome: PARTLY_DELIVERED, wait: rest } : { outcome, wait: ref };
}

/** The wait has another token by now: it was begun again, and stays. */
class BegunAgain extends Error {}

/** @throws Stale when another transaction was in the way, so that whoever calls is repeated and nothing lingers */
async function forget(orderId: string, { ref, token }: StoredWait): Promise<void> {
  const write: Write = {
    op: {
      Delete: {
        Key: waitKey(orderId, ref),
        ConditionExpression: 'attribute_not_exists(pk) OR #token = :token',
        ExpressionAttributeNames: { '#token': 'token' },
        ExpressionAttributeValues: { ':token': token },
      },
    },
    onConflict: () => new BegunAgain(),
  };
  try {
    await transact([write]);
  } catch (error) {
    if (!(error instanceof BegunAgain)) throw error;
  }
}
