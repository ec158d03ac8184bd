import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tally } from './deed.ts';
import { doneOf, SEED, SHARE_MS, SHARES, useStores } from './runs.ts';
import type { Expected } from './world.ts';

const MOST_DEEDS = 60;

const { forgetLog } = useStores();
const tally: Tally = new Map();
const names = new Set<string>();

/** Orders go on in small steps, so that there are most of those between what people do. */
async function deedsHere() {
  const { commands } = await import('./commands.ts');
  const all = commands(tally);
  for (const name of Object.keys(all)) names.add(name);
  return [all.order, all.settle, all.ship, all.track, ...Array(4).fill(all.advance), ...Object.values(all)];
}

test.each(SHARES)(
  'whatever is ordered, received, shipped, returned, counted, moved and cancelled in any order: the stock is right, share $share',
  { timeout: SHARE_MS },
  async ({ share, runs }) => {
    const { World } = await import('./world.ts');
    const deeds = await deedsHere();
    const property = fc.asyncProperty(
      fc.commands(deeds, { maxCommands: MOST_DEEDS, size: 'max' }),
      async (cmds) => {
        const expected: Expected = new Map();
        const world = new World(expected);
        await world.open();
        forgetLog();
        await fc.asyncModelRun(() => ({ model: expected, real: world }), cmds);
      },
    );
    await fc.assert(property, { numRuns: runs, seed: SEED + share, endOnFailure: true });
  },
);

test('and all of that came about', () => {
  const { done, atLeast } = doneOf(tally, names);
  expect([...names]).toEqual(expect.arrayContaining(done));
  expect(done.length).toBeGreaterThanOrEqual(atLeast);
});
