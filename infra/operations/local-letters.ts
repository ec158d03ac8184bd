import { z } from 'zod';
import type { Letters } from './letters.ts';
import { askRunner } from './runner.ts';

/** Those of the runner on this machine, which keeps what was given up whole. */
export const localLetters = (url: string): Letters => ({
  count: async () => z.record(z.string(), z.number()).parse(await askRunner(url, 'GET', 'dead-letters')),
  replay: async (name) =>
    z.object({ taken: z.number() }).parse(await askRunner(url, 'POST', `dead-letters/${name}`)).taken,
});
