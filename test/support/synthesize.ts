import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { synth } from '../../infra/synth.ts';

/** Deadlines of seconds, for tests of what happens when nobody acts; all else is as in the stage `test`. */
const brief = { remindAfter: 'PT1S', escalateAfter: 'PT2S', giveUpAfter: 'PT3S' };
const WAITS = ['review', 'prepayment', 'goods', 'dispatch', 'delivery', 'return', 'payment'];
const HASTY = {
  deadlines: {
    ...Object.fromEntries(WAITS.map((wait) => [wait, brief])),
    // What is still to come is waited for beside it, begins later, and is to be chased before the order is parked.
    dispatch: { ...brief, giveUpAfter: 'PT6S' },
  },
  prepayments: { payWithinDays: 0, otherwise: 'cancel' },
  reminders: ['PT0S', 'PT2S', 'PT4S'],
};

/** `patient` has the deadlines of a real deployment; `hasty` those above. */
export type Pace = 'patient' | 'hasty';

declare module 'vitest' {
  interface ProvidedContext {
    cdkOut: Record<Pace, string>;
  }
}

/**
 * Synthesizes the deployment that the tests run, once for all of them, as `npm start` does it; in a place of its own,
 * so that two runs don't get in each other's way.
 * @returns what takes it away again
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const root = mkdtempSync(join(tmpdir(), 'tradewind-test-'));
  const settings = join(root, 'hasty.json');
  writeFileSync(settings, JSON.stringify(HASTY));
  const cdkOut = { patient: join(root, 'patient'), hasty: join(root, 'hasty') };
  await synth({ stage: 'test', outdir: cdkOut.patient });
  await synth({ stage: 'test', outdir: cdkOut.hasty, settings, bundles: join(cdkOut.patient, 'bundles') });
  project.provide('cdkOut', cdkOut);
  return () => rmSync(root, { recursive: true, force: true });
}
