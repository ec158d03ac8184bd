import { now } from '../shared/time.ts';
import { chaseFollowUps } from './evaluations/chasing.ts';
import { lookForMoved } from './segments/looking.ts';

/** The hourly look at what time alone changes: where customers stand, and what nobody has followed up. */
export async function handler(): Promise<{ moved: number }> {
  // Neither keeps the other from going on.
  try {
    return { moved: await lookForMoved() };
  } finally {
    await chaseFollowUps(now());
  }
}
