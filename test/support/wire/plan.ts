import { createHash } from 'node:crypto';
import type { Mishap, Place } from './cases.ts';
import { faultsOf, isMended } from './faults.ts';

/**
 * What comes about several times in a life may feel a fault each time: the records of the stream, the goods that come
 * later.
 */
const atMost = (work: string): number => {
  if (work.endsWith(' records')) return 6;
  return work.endsWith(' backorder') ? 2 : 1;
};

/** Every fault that there is at every call of a life, in the order of the calls. */
export const faultsAt = (calls: readonly Place[]): Mishap[] =>
  calls.flatMap((call) => faultsOf(call.operation).map((fault) => ({ ...call, fault })));

/** A way to lay out faults over lives. */
export type Layout = (mishaps: readonly Mishap[]) => Mishap[][];

/** Each in a life of its own. */
export const single: Layout = (mishaps) => mishaps.map((mishap) => [mishap]);

/**
 * Over as few lives as hold them. In each a piece of work feels one fault at a time: what one step makes of its own is
 * no matter of another's. Before that one it may have any number of those that its client mends, since they leave the
 * work as it was.
 */
export const packed: Layout = (mishaps) => {
  const lives: Mishap[][] = [];
  const put = (mishap: Mishap, hasRoom: (same: readonly Mishap[]) => boolean): void => {
    const free = lives.find((life) => hasRoom(life.filter((m) => m.work === mishap.work)));
    if (free) free.push(mishap);
    else lives.push([mishap]);
  };
  const [felt, mended] = [mishaps.filter((m) => !isMended(m)), mishaps.filter(isMended)];
  const order = new Map(mishaps.toReversed().map(({ at }, index) => [at, -index]));
  const isBefore = (one: Place, other: Place) => Number(order.get(one.at)) < Number(order.get(other.at));
  for (const one of felt)
    put(one, (same) => same.length < atMost(one.work) && same.every((m) => m.at !== one.at));
  for (const one of mended)
    put(one, (same) => same.every((m) => m.at !== one.at && (isMended(m) || isBefore(one, m))));
  return lives;
};

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
