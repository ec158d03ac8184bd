import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { commands, type Tally } from './commands.ts';
import { type Expected, World } from './world.ts';

/** `npm run test:model` makes a thousand runs of it, `npm run test:long` ten thousand. */
const RUNS = Number(process.env.MODEL_RUNS ?? 20);
const MOST_DEEDS = 60;
const A_RUN_MS = 4000;

let stop: () => Promise<void>;
let log: ReturnType<typeof keepLog>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
  log = keepLog();
});
afterAll(async () => {
  log.end();
  await stop();
});

const tally: Tally = new Map();
const all = commands(tally);
/** Orders go on in small steps, so that there are most of those between what people do. */
const deeds = [
  all.order,
  all.settle,
  all.ship,
  all.track,
  ...Array(4).fill(all.advance),
  ...Object.values(all),
];

test('whatever is ordered, received, shipped, returned, counted, moved and cancelled in any order: the stock is right', {
  timeout: RUNS * A_RUN_MS + 60_000,
}, async () => {
  const runs = fc.asyncProperty(
    fc.commands(deeds, { maxCommands: MOST_DEEDS, size: 'max' }),
    async (cmds) => {
      const expected: Expected = new Map();
      const world = new World(expected);
      await world.open();
      log.forget();
      await fc.asyncModelRun(() => ({ model: expected, real: world }), cmds);
    },
  );
  await fc.assert(runs, { numRuns: RUNS, endOnFailure: true });
});

test('and all of that came about, and was refused at times', () => {
  console.info(Object.fromEntries(tally));
  for (const [name, { done }] of tally) expect([name, done > 0]).toEqual([name, true]);
  expect([...tally.keys()].sort()).toEqual(Object.keys(all).sort());
});
