import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tally } from './deed.ts';
import { doneOf, SEED, SHARE_MS, SHARES, useStores } from './runs.ts';

const MOST_DEEDS = 40;

const { forgetLog } = useStores();
const tally: Tally = new Map();
const names = new Set<string>();

/** Orders and invoices come more often, so that there is something to do with the money. */
async function deedsHere() {
  const { commands } = await import('./money/commands.ts');
  const all = commands(tally);
  for (const name of Object.keys(all)) names.add(name);
  const more = [all.order, all.issue, all.month, all.month, all.credit, all.receive, all.ahead];
  const money = [
    all.receive,
    all.use,
    all.useAhead,
    all.credit,
    all.credit,
    all.reverse,
    all.reverse,
    all.reverseUse,
  ];
  return [...more, ...money, ...Object.values(all)];
}

test.each(SHARES)(
  'whatever is invoiced, credited, received, used, paid out, given up, closed and opened in any order: the money is right, share $share',
  { timeout: SHARE_MS },
  async ({ share, runs }) => {
    const { MoneyWorld } = await import('./money/world.ts');
    const deeds = await deedsHere();
    const property = fc.asyncProperty(
      fc.commands(deeds, { maxCommands: MOST_DEEDS, size: 'max' }),
      async (cmds) => {
        const world = new MoneyWorld();
        await world.open();
        forgetLog();
        await fc.asyncModelRun(() => ({ model: {}, real: world }), cmds);
        await world.seal(false);
        await world.assertBooks();
      },
    );
    await fc.assert(property, { numRuns: runs, seed: SEED + share, endOnFailure: true });
  },
);

test('and all of that came about', () => {
  const { done, atLeast } = doneOf(tally, names);
  expect(done.length).toBeGreaterThanOrEqual(atLeast);
});
