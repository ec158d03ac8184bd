import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import type { Tally } from './deed.ts';

/** `npm run test:model` makes a thousand runs of each model, `npm run test:long` ten thousand. */
export const RUNS = Number(process.env.MODEL_RUNS ?? 12);
/** The same histories every time, unless others are asked for. */
export const SEED = Number(process.env.MODEL_SEED ?? 0);

/** Each with an engine of its own, which grows slower with all that was ever in it. */
const A_SHARE = 50;
export const SHARES = Array.from({ length: Math.ceil(RUNS / A_SHARE) }, (_, i) => ({
  share: i + 1,
  runs: Math.min(A_SHARE, RUNS - i * A_SHARE),
}));

/** Far more than one takes: it only keeps a run from hanging for ever. */
const A_RUN_MS = 20_000;
export const SHARE_MS = A_SHARE * A_RUN_MS + 60_000;

/** A table for each share of the runs. @returns what forgets the log of a run that is over */
export function useStores(): { forgetLog: () => void } {
  let stop: () => Promise<void>;
  let log: ReturnType<typeof keepLog>;
  beforeEach(async () => {
    useSettings();
    // The client of the table is made once for a port.
    vi.resetModules();
    delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
    stop = await useTable();
    log = keepLog();
  });
  afterEach(async () => {
    log.end();
    await stop();
  });
  return { forgetLog: () => log.forget() };
}

/** One table and a clock that stands until it is set, from this instant on. @returns what forgets the log so far */
export function useSimulatedTime(from: string): { forgetLog: () => void } {
  let stop: () => Promise<void>;
  let log: ReturnType<typeof keepLog>;
  beforeAll(async () => {
    useSettings();
    stop = await useTable();
    log = keepLog();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(from) });
  });
  afterAll(async () => {
    vi.useRealTimers();
    log.end();
    await stop();
  });
  return { forgetLog: () => log.forget() };
}

/** What was done at least once; few runs may miss what takes many steps to come to. */
export function doneOf(tally: Tally, names: ReadonlySet<string>): { done: string[]; atLeast: number } {
  console.info([...tally].map(([name, { done, refused }]) => `${name} ${done}/${done + refused}`).join(', '));
  const done = [...tally].filter(([, count]) => count.done > 0).map(([name]) => name);
  return { done, atLeast: RUNS < 500 ? names.size / 2 : names.size };
}
