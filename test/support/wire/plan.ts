import type { Mishap, Place } from './cases.ts';
import { faultsOf } from './faults.ts';

/** What comes about several times in a life may fail each time: the records of the stream, the goods that come later. */
const atMost = (work: string): number => {
  if (work.endsWith(' records')) return 4;
  return work.endsWith(' backorder') ? 2 : 1;
};

/**
 * Every fault that there is at every call of a life, laid out over as few lives as hold them when no piece of work
 * has more than one each time: what one step makes of its fault is no matter of another's.
 */
export function planMishaps(calls: readonly Place[]): Mishap[][] {
  const lives: Mishap[][] = [];
  for (const call of calls)
    for (const fault of faultsOf(call.operation)) {
      const mishap = { ...call, fault };
      const free = lives.find((life) => hasRoom(life, mishap));
      if (free) free.push(mishap);
      else lives.push([mishap]);
    }
  return lives;
}

function hasRoom(life: readonly Mishap[], { work, at }: Mishap): boolean {
  const same = life.filter((m) => m.work === work);
  return same.length < atMost(work) && same.every((m) => m.at !== at);
}
