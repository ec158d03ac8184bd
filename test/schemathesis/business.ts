import { recordShortOrder } from '../../infra/examples/purchasing.ts';
import { Recorder } from '../../infra/examples/recorder.ts';
import { recordReviewedOrder } from '../../infra/examples/reviewing.ts';
import { recordCleanOrder } from '../../infra/examples/scenes.ts';
import { recordThings } from '../../infra/examples/things.ts';
import type { Local } from '../../infra/local/start.ts';

/** Something of every kind, so that what is tried has something to meet. @returns the customer */
export async function makeBusiness(local: Local): Promise<string> {
  const recorder = new Recorder(local);
  const things = await recordThings(recorder);
  await recordCleanOrder(recorder, local, things);
  await recordReviewedOrder(recorder, things);
  await recordShortOrder(recorder, things);
  return things.customerId;
}
