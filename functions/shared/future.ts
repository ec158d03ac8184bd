import { fieldProblem } from './problem.ts';
import { say } from './texts/say.ts';
import { plusDays } from './time.ts';

/**
 * What has happened can't lie ahead; a day's grace, since others' clocks and time zones differ from ours.
 * @throws Problem unprocessable naming the field
 */
export function assertHappened(pointer: string, given: string | undefined, at: string): void {
  if (given !== undefined && given > plusDays(at, 1)) throw fieldProblem(pointer, say('is in the future'));
}
