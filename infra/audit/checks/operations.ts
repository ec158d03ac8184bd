import type { Check } from '../violation.ts';

/** What an operation counts adds up, is whole when it is done, and its failed rows are told of. */
export const operations: Check = function* ({ operations, rowErrors }) {
  const told = new Set(rowErrors.map(({ operationId }) => operationId));
  for (const { id, state, counts, next, chunks } of operations) {
    const { rows, done, created, existing, failed } = counts;
    if (done !== created + existing + failed)
      yield {
        about: id,
        says: `${done} rows are done and ${created} + ${existing} + ${failed} came of them`,
      };
    if (state === 'done' && (done !== rows || next !== chunks))
      yield { about: id, says: `is done with ${done} of ${rows} rows` };
    if (failed > 0 && !told.has(id)) yield { about: id, says: `does not say what failed of ${failed} rows` };
  }
};
