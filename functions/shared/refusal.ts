import type { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { Problem, several } from './problem.ts';
import type { Write } from './table.ts';

/** What was read is no longer what is there: decide again. */
export class Stale extends Error {
  override name = 'Stale';

  /** @param contested which of the writes another transaction was at, at this very moment */
  constructor(
    message: string,
    readonly contested: readonly number[] = [],
  ) {
    super(message);
  }
}

/** Which write failed, and what that means to the caller. */
export function meaningOf(error: TransactionCanceledException, writes: readonly Write[]): Error {
  const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
  const refused = writes.filter((_, i) => codes[i] === 'ConditionalCheckFailed');
  if (refused.length > 0) return refusal(refused);
  const passing = codes.every((code) =>
    ['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'].includes(code),
  );
  return passing ? new Stale(codes.join(), contestedIn(codes)) : error;
}

const contestedIn = (codes: readonly string[]): number[] =>
  codes.flatMap((code, i) => (code === 'TransactionConflict' ? [i] : []));

/** Who was overtaken must look again before anything else means something: it may be a repetition. */
function refusal(refused: readonly Write[]): Error {
  const reasons = refused.map(({ onConflict }) =>
    onConflict === 'retry' ? new Stale('overtaken') : onConflict(),
  );
  const problems = reasons.filter((reason) => reason instanceof Problem);
  return reasons.find((reason) => !(reason instanceof Problem)) ?? several(problems);
}
