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
const wait: Step<'Await'> = async (input) => {
  const together = describe(input);
  await transact(together.map((begun) => store(input.orderId, begun)));
  const over = await wakeIfOver(await getOrder(input.orderId), together);
  const late = together.find(({ until }) => until <= now());
  if (!over && late) await sendOutcome(late, OVERDUE);
  return { outcome: over ? 'over' : 'waiting' };
};

function describe({ wait: ref, token, run }: StepInput): StoredWait[] {
  if (!ref || !token) throw new Error('a wait needs to know what for, and a token');
  const settings = getSettings();
  const begun = { token, run: run.number, at: now() };
  return turnsOf(ref).map((one) =>
    describeWait(one, begun, deadlineOf(one, run.at, settings.deadlines), settings),
  );
}

const store = (orderId: string, begun: StoredWait): Write => ({
  op: { Put: { Item: { ...begun, ...waitKey(orderId, begun.ref) } } },
  onConflict: 'retry',
});

export const handler = serveSteps({ Await: wait });
