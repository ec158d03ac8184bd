import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLog } from '../support/log-lines.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';
import type { Tally } from './deed.ts';

/** `npm run test:model` makes a thousand runs of it, `npm run test:long` ten thousand. */
const RUNS = Number(process.env.MODEL_RUNS ?? 12);
/** The same histories every time, unless others are asked for. */
const SEED = Number(process.env.MODEL_SEED ?? 0);
const MOST_DEEDS = 40;
const A_RUN_MS = 4000;

/** Each with an engine of its own, which grows slower with all that was ever in it. */
const A_SHARE = 50;
const SHARES = Array.from({ length: Math.ceil(RUNS / A_SHARE) }, (_, i) => ({
  share: i + 1,
  runs: Math.min(A_SHARE, RUNS - i * A_SHARE),
}));

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

const tally: Tally = new Map();
const names = new Set<string>();

/** Orders and invoices come more often, so that there is something to do with the money. */
async function deedsHere() {
  const { commands } = await import('./money/commands.ts');
  const all = commands(tally);
  for (const name of Object.keys(all)) names.add(name);
  return [all.order, all.issue, all.issue, all.receive, all.ahead, ...Object.values(all)];
}

test.each(SHARES)(
  'whatever is invoiced, credited, received, used, paid out, given up, closed and opened in any order: the money is right, share $share',
  { timeout: A_SHARE * A_RUN_MS + 60_000 },
  async ({ share, runs }) => {
    const { MoneyWorld } = await import('./money/world.ts');
    const deeds = await deedsHere();
    const property = fc.asyncProperty(
      fc.commands(deeds, { maxCommands: MOST_DEEDS, size: 'max' }),
      async (cmds) => {
        const world = new MoneyWorld();
        await world.open();
        log.forget();
        await fc.asyncModelRun(() => ({ model: {}, real: world }), cmds);
        await world.seal(false);
        await world.assertBooks();
      },
    );
    await fc.assert(property, { numRuns: runs, seed: SEED + share, endOnFailure: true });
  },
);

test('and all of that came about', () => {
  console.info([...tally].map(([name, { done, refused }]) => `${name} ${done}/${done + refused}`).join(', '));
  const done = [...tally].filter(([, count]) => count.done > 0).map(([name]) => name);
  // Few runs may miss what takes many steps to come to.
  expect(done.length).toBeGreaterThanOrEqual(RUNS < 500 ? names.size / 2 : names.size);
});
