import { getSettings } from '../../shared/settings.ts';
import { transact, type Write } from '../../shared/table.ts';
import { now } from '../../shared/time.ts';
import { OVERDUE } from '../outcomes.ts';
import { type Step, type StepInput, serveSteps } from '../step.ts';
import { getOrder } from '../store.ts';
import { deadlineOf, describeWait, type StoredWait, turnsOf, waitKey } from '../waiting.ts';
import { sendOutcome, wakeIfOver } from '../wake.ts';

/**
 * Begins a wait: writes down the token for each thing waited for, and only then looks whether one has happened
 * already. Whoever makes it happen writes first and then looks for a token, so that one of the two sees the other.
 */
export const wait: Step<'Await'> = async (input) => {
  const together = describe(input);
  if (!(await begin(input.orderId, together))) return { outcome: 'over' };
  const over = await wakeIfOver(await getOrder(input.orderId), together);
  const late = together.find(({ until }) => until <= now());
  if (!over && late) await sendOutcome(late, OVERDUE);
  return { outcome: over ? 'over' : 'waiting' };
};

function describe({ wait: ref, token, run, parts }: StepInput): StoredWait[] {
  if (!ref || !token) throw new Error('a wait needs to know what for, and a token');
  const settings = getSettings();
  const begun = { token, run: run.number, at: now(), parts: parts?.length };
  return turnsOf(ref).map((one) =>
    describeWait(one, begun, deadlineOf(one, run.at, settings.deadlines), settings),
  );
}

/** A task that was begun again later has taken the place of this one. */
class Superseded extends Error {}

/** @returns false for a straggler, whose token nobody waits on any more */
async function begin(orderId: string, together: readonly StoredWait[]): Promise<boolean> {
  try {
    await transact(together.map((begun) => store(orderId, begun)));
    return true;
  } catch (error) {
    if (!(error instanceof Superseded)) throw error;
    return false;
  }
}

const store = (orderId: string, begun: StoredWait): Write => ({
  op: {
    Put: {
      Item: { ...begun, ...waitKey(orderId, begun.ref) },
      ConditionExpression: 'attribute_not_exists(begunAt) OR begunAt <= :begunAt',
      ExpressionAttributeValues: { ':begunAt': begun.begunAt },
    },
  },
  onConflict: () => new Superseded(),
});

export const handler = serveSteps({ Await: wait });
