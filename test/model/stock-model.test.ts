import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import { commands, type Tally } from './commands.ts';
import { type Expected, World } from './world.ts';

/** `npm run test:model` makes a thousand runs of it, `npm run test:long` ten thousand. */
const RUNS = Number(process.env.MODEL_RUNS ?? 12);
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
  all.sendBack,
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

test('and all of that came about', () => {
  console.info([...tally].map(([name, { done, refused }]) => `${name} ${done}/${done + refused}`).join(', '));
  const done = [...tally].filter(([, count]) => count.done > 0).map(([name]) => name);
  const names = Object.keys(all);
  expect(names).toEqual(expect.arrayContaining(done));
  // Few runs may miss what takes many steps to come to.
  expect(done.length).toBeGreaterThanOrEqual(RUNS < 500 ? names.length / 2 : names.length);
});
