import { fieldProblem } from './problem.ts';
import { say } from './texts/say.ts';
import { plusDays } from './time.ts';

/** Before it there is nothing that our books could hold; a year of three digits is a slip. */
const FIRST = '1900-01-01';

/**
 * What has happened can't lie ahead; a day's grace, since others' clocks and time zones differ from ours. Nor has it
 * happened before anybody's time.
 * @throws Problem unprocessable naming the field
 */
export function assertHappened(pointer: string, given: string | undefined, at: string): void {
  if (given === undefined) return;
  if (given > plusDays(at, 1)) throw fieldProblem(pointer, say('is in the future'));
  if (given < FIRST) throw fieldProblem(pointer, say('is before {first}', { first: FIRST }));
}
