import { afterAll, describe, expect, inject, test } from 'vitest';
import { functionEntries } from '../../infra/functions.ts';
import { eventually } from '../support/eventually.ts';
import { Grants } from './grants.ts';
import { SCENES } from './scenes/index.ts';
import type { Scene } from './scenes/scene.ts';
import { openStand } from './stand.ts';
import { whyUnasked } from './unasked.ts';

/** Every permission of every function by need: each is taken away, and something no longer works. */
const deployed = inject('deployed');
const stand = await openStand(deployed);
const roles = await Promise.all(
  functionEntries().map(async ([name]) => ({ name, grants: await Grants.of(name, deployed) })),
);
const machine = await Grants.ofMachine(deployed.machine, deployed);

const shown: Record<'role' | 'permission' | 'without it', string>[] = [];

afterAll(() => console.table(shown));

/** The first scene that doesn't come about, and why. */
async function firstFailing(scenes: readonly Scene[]): Promise<string | undefined> {
  for (const [name, play] of scenes) {
    try {
      await play(stand);
    } catch (error) {
      return `${name}: ${inShort(String(error))}`;
    }
  }
  return undefined;
}

function inShort(error: string): string {
  const [, refused] = /not authorized to perform: ([\w:]+)/.exec(error) ?? [];
  return refused ? `may not ${refused}` : (error.split('\n')[0] ?? '').slice(0, 100);
}

/** What a stream had brought in vain comes again before anything else does. */
const recovered = (scenes: readonly Scene[]): Promise<unknown> =>
  eventually(async () => (await firstFailing(scenes.slice(0, 1))) === undefined, { withinMs: 240_000 });

describe.each(roles)('$name', ({ name, grants }) => {
  const scenes = SCENES[name];
  const asked = grants.all.filter((grant) => !whyUnasked(grant));

  test('does its work with all that it may', async () => {
    expect(await firstFailing(scenes)).toBeUndefined();
  });

  test.each(asked)('needs $words', async (grant) => {
    try {
      await grants.without([grant]);
      const failing = await firstFailing(scenes);
      shown.push({ role: name, permission: grant.words, 'without it': failing ?? 'NOTHING FAILS' });
      expect(failing, `nothing fails without ${grant.words}`).toBeDefined();
    } finally {
      await grants.restore();
      await recovered(scenes);
    }
  });
});

// A machine that may do nothing carries orders here, so that taking away what it may would show nothing either.
test('what the emulator asks nobody for is just that', async () => {
  const unasked = (grants: Grants) => grants.all.filter(whyUnasked);
  try {
    await machine.without(machine.all);
    for (const { grants } of roles) await grants.without(unasked(grants));
    for (const { name } of roles) expect([name, await firstFailing(SCENES[name])]).toEqual([name, undefined]);
  } finally {
    await machine.restore();
    for (const { grants } of roles) await grants.restore();
  }
  for (const { name, grants } of roles)
    for (const grant of unasked(grants))
      shown.push({
        role: name,
        permission: grant.words,
        'without it': `not asked here: ${whyUnasked(grant)}`,
      });
});
