/** Whoever has waited long can wait a little longer: asking costs the processor that the awaited needs. */
const SLOWER = 1.25;
const SLOWEST = 10;

/**
 * Asks until there is an answer, and gives it.
 * @param ask gives undefined or false, or throws, as long as it isn't so
 * @param everyMs at first; then ever less often, down to a tenth as often
 * @throws what was wrong the last time, when the time is over
 */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  { withinMs = 30_000, everyMs = 20 }: { withinMs?: number; everyMs?: number } = {},
): Promise<Exclude<T, undefined | false>> {
  const deadline = Date.now() + withinMs;
  for (let pause = everyMs; ; pause = Math.min(pause * SLOWER, everyMs * SLOWEST)) {
    let failure: unknown = new Error(`not so within ${withinMs} ms`);
    try {
      const answer = await ask();
      // Both are excluded by the condition; the compiler can't narrow a type parameter.
      if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > deadline) throw failure;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
