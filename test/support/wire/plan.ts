import { createHash } from 'node:crypto';
import type { Mishap, Place } from './cases.ts';
import { faultsOf, telling } from './faults.ts';

/**
 * What comes about several times in a life may fail each time: the records of the stream, what becomes of its mails, the
 * goods that come later.
 */
const atMost = (work: string): number => {
  if (work.endsWith(' records')) return 6;
  if (work.startsWith('mail-events ')) return 3;
  return work.endsWith(' backorder') ? 2 : 1;
};

/**
 * Every fault that tells something at every call of a life, laid out over as few lives as hold them when no piece of
 * work has more than one each time: what one step makes of its fault is no matter of another's.
 */
export function packed(calls: readonly Place[]): Mishap[][] {
  const lives: Mishap[][] = [];
  for (const call of calls)
    for (const fault of telling(call.operation)) {
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

/** Every fault that there is at every call of a life, each in a life of its own. */
export const single = (calls: readonly Place[]): Mishap[][] =>
  calls.flatMap((call) => faultsOf(call.operation).map((fault) => [{ ...call, fault }]));

/**
 * One of so many shares of the lives, to be lived apart from the others. A life is always in the same, whoever plans:
 * what runs at once has no fixed order, so that two plans need not be quite the same.
 * @param share from 1
 */
export const shareOf = (lives: readonly Mishap[][], share: number, shares: number): Mishap[][] =>
  lives.filter((life) => digest(inWords(life)) % shares === share - 1);

const digest = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE();

export const inWords = (mishaps: Iterable<Mishap>): string =>
  [...mishaps].map((m) => `${m.at} ${m.fault}`).join('; ') || 'no mishap';
