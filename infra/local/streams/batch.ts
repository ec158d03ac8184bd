import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { DeadLetters } from '../dead-letters.ts';
import type { Mapping } from '../template/mappings.ts';
import type { StreamRecord } from './record.ts';

export interface Consumer {
  /** The function's. */
  name: string;
  mapping: Mapping;
  invoke(records: readonly StreamRecord[]): Promise<unknown>;
  deadLetters: DeadLetters;
  /** Factor on the pauses between attempts. */
  retryScale: number;
  stopped(): boolean;
  log(line: string): void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

const answer = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() })
  .nullish();

/**
 * Hands a batch over until each record is done or dead: from the first failed record on it is tried again; a batch that
 * failed as a whole is halved when the mapping says so, which costs no attempt.
 * @returns false when the runner stopped before
 */
export async function deliver(
  consumer: Consumer,
  records: readonly StreamRecord[],
  attempt = 0,
): Promise<boolean> {
  let rest = records;
  for (let tries = attempt; rest.length > 0; tries++) {
    if (consumer.stopped()) return false;
    const before = rest.length;
    const { failedFrom, why } = await handOver(consumer, rest);
    rest = rest.slice(failedFrom);
    if (rest.length === 0) return true;
    if (consumer.stopped()) return false;
    consumer.log(`${consumer.mapping.function}: ${rest.length} of ${before} records failed: ${why}`);
    if (consumer.mapping.maxRetries >= 0 && tries >= consumer.mapping.maxRetries) {
      putAside(consumer, rest, tries + 1, why);
      return true;
    }
    await sleep(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries) * consumer.retryScale);
    if (consumer.mapping.bisect && rest.length === before && before > 1)
      return await halves(consumer, rest, tries);
  }
  return true;
}

async function halves(consumer: Consumer, records: readonly StreamRecord[], tries: number): Promise<boolean> {
  const middle = Math.ceil(records.length / 2);
  const first = await deliver(consumer, records.slice(0, middle), tries);
  return first && (await deliver(consumer, records.slice(middle), tries));
}

function putAside(
  { name, mapping, deadLetters }: Consumer,
  content: readonly StreamRecord[],
  attempts: number,
  why: string,
): void {
  // Without a queue the service drops them, and so does this.
  if (mapping.hasDeadLetters) deadLetters.write(name, { attempts, why, content });
}

/** One invocation. @returns the index of the first record that failed; all are done when it is their number */
async function handOver(
  { mapping, invoke }: Consumer,
  records: readonly StreamRecord[],
): Promise<{ failedFrom: number; why: string }> {
  try {
    const result = await invoke(records);
    if (!mapping.partialFailures) return { failedFrom: records.length, why: '' };
    const failures = answer.parse(result)?.batchItemFailures ?? [];
    const failed = failures.map(({ itemIdentifier }) =>
      records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
    );
    // An identifier that isn't in the batch fails all of it, as −1 says here too.
    const first = Math.max(0, Math.min(records.length, ...failed));
    return { failedFrom: first, why: 'reported by the function' };
  } catch (error) {
    return { failedFrom: 0, why: String(error) };
  }
}
