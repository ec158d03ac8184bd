import { fieldProblem } from './problem.ts';
import { say } from './texts/say.ts';
import { laterDay, plusDays } from './time.ts';

/** Before it there is nothing that our books could hold; a year of three digits is a slip. */
const FIRST = '1900-01-01';

/** Whoever says when something will be doesn't look further ahead; a year of five digits is no day of ours. */
const FORESEEN_DAYS = 3652;

/**
 * What has happened can't lie ahead; a day's grace, since others' clocks and time zones differ from ours. Nor has it
 * happened before anybody's time.
 * @throws Problem unprocessable naming the field
 */
export function assertHappened(pointer: string, given: string | undefined, at: string): void {
  if (given === undefined) return;
  if (given > plusDays(at, 1)) throw fieldProblem(pointer, say('is in the future'));
  assertOurs(pointer, given);
}

/**
 * What is expected may be overdue, but neither since before anybody's time nor beyond anybody's plans.
 * @throws Problem unprocessable naming the field
 */
export function assertForeseen(pointer: string, given: string | undefined, at: string): void {
  if (given === undefined) return;
  const last = laterDay(at.slice(0, 10), FORESEEN_DAYS);
  if (given > last) throw fieldProblem(pointer, say('must not be after {last}', { last }));
  assertOurs(pointer, given);
}

function assertOurs(pointer: string, given: string): void {
  if (given < FIRST) throw fieldProblem(pointer, say('is before {first}', { first: FIRST }));
}
