import { following } from '../shared/stream.ts';
import { seal } from './sealing.ts';
import { entries } from './store.ts';

/** Seals each new entry and adds it up, as the table brings it. */
export const handler = following(async ({ before, after }) => {
  if (after && !before) await seal(entries.parse(after));
});
