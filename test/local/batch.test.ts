import { describe, expect, it } from 'vitest';
import { DeadLetters } from '../../infra/local/dead-letters.ts';
import { type Consumer, deliver } from '../../infra/local/streams/batch.ts';
import type { StreamRecord } from '../../infra/local/streams/record.ts';

const record = (number: number): StreamRecord => ({
  eventID: String(number),
  eventName: 'INSERT',
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: 'eu-central-1',
  eventSourceARN: 'arn',
  dynamodb: { SequenceNumber: String(number) },
});
const records = [1, 2, 3, 4].map(record);
const numbers = (batch: readonly StreamRecord[]): number[] => batch.map(({ eventID }) => Number(eventID));

/** Delivers 1 to 4 to a function; gives what it was called with and what was put aside. */
async function run(
  invoke: (batch: number[], call: number) => unknown,
  mapping: Partial<Consumer['mapping']> = {},
  stopAfter = Number.POSITIVE_INFINITY,
) {
  const calls: number[][] = [];
  const deadLetters = new DeadLetters(undefined);
  const done = await deliver(
    {
      name: 'f',
      mapping: {
        id: 'm',
        table: 't',
        function: 'f',
        batchSize: 10,
        fromStart: true,
        patterns: [],
        partialFailures: true,
        bisect: false,
        maxRetries: 2,
        hasDeadLetters: true,
        ...mapping,
      },
      invoke: async (batch) => {
        calls.push(numbers(batch));
        return invoke(numbers(batch), calls.length);
      },
      deadLetters,
      retryScale: 0,
      stopped: () => calls.length >= stopAfter,
      log: () => {},
    },
    records,
  );
  return { calls, done, dead: deadLetters.of('f').map(({ content }) => numbers(content as StreamRecord[])) };
}

const failing = (...ids: number[]) => ({
  batchItemFailures: ids.map((id) => ({ itemIdentifier: String(id) })),
});
const all = [1, 2, 3, 4];

describe('a batch', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty list', { batchItemFailures: [] }],
    ['null for a list', { batchItemFailures: null }],
  ])('is done when the function reports %s', async (_, answer) => {
    expect(await run(() => answer)).toEqual({ calls: [all], done: true, dead: [] });
  });

  it('is tried again from the first failed record on', async () => {
    const { calls, dead } = await run((_, call) => (call === 1 ? failing(4, 3) : failing()));
    expect({ calls, dead }).toEqual({ calls: [all, [3, 4]], dead: [] });
  });

  it('is tried again as a whole when it throws, or reports what is not in it', async () => {
    for (const first of [() => Promise.reject(new Error('no')), () => failing(9)]) {
      const { calls } = await run((_, call) => (call === 1 ? first() : failing()));
      expect(calls).toEqual([all, all]);
    }
  });

  it('throws away no record that comes before the one that is given up', async () => {
    const { calls, dead, done } = await run((batch) => (batch.includes(3) ? failing(3) : failing()));
    expect({ calls, dead, done }).toEqual({ calls: [all, [3, 4], [3, 4]], dead: [[3, 4]], done: true });
  });

  it('is halved when the mapping says so, until the bad record is alone', async () => {
    const bad = (batch: number[]) => (batch.includes(3) ? Promise.reject(new Error('no')) : undefined);
    const { calls, dead } = await run(bad, { bisect: true, maxRetries: 4 });
    expect(dead).toEqual([[3]]);
    expect(calls.slice(0, 4)).toEqual([all, [1, 2], [3, 4], [3]]);
    expect(calls.at(-1)).toEqual([4]);
  });

  it('is dropped where the mapping names no queue', async () => {
    const { calls, dead, done } = await run(() => failing(1), { hasDeadLetters: false });
    expect({ calls: calls.length, dead, done }).toEqual({ calls: 3, dead: [], done: true });
  });

  it('is one outcome without reports', async () => {
    const { calls } = await run(() => failing(3), { partialFailures: false });
    expect(calls).toEqual([all]);
  });

  it('is left when the runner stops, to be delivered again', async () => {
    const { done, dead } = await run(() => failing(1), {}, 2);
    expect({ done, dead }).toEqual({ done: false, dead: [] });
  });
});
