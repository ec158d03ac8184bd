import { z } from 'zod';

/** Calls a function and gives its answer. @throws when it failed */
export type Invoke = (name: string, event: unknown) => Promise<unknown>;

const answer = z
  .object({ batchItemFailures: z.array(z.unknown()).nullish() })
  .nullish()
  .catch(undefined);

/**
 * Gives a function once more what it could not work off: an event, or records of the table's stream.
 * @throws when it fails again
 */
export async function handOver(invoke: Invoke, name: string, content: unknown): Promise<void> {
  const result = await invoke(name, Array.isArray(content) ? { Records: content } : content);
  if (answer.parse(result)?.batchItemFailures?.length) throw new Error(`${name} failed on it again`);
}
