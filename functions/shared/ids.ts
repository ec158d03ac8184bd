import { decodeTime, encodeTime, monotonicFactory } from 'ulid';
import { z } from 'zod';
import { message } from './texts/message.ts';

/** Prefix of every kind of id; the rest is a ULID, so ids of one kind sort by creation time. */
export type IdPrefix =
  | 'ord'
  | 'cus'
  | 'shp'
  | 'inv'
  | 'crn'
  | 'pay'
  | 'po'
  | 'sup'
  | 'rcp'
  | 'srt'
  | 'evt'
  | 'mov'
  | 'adj'
  | 'ref'
  | 'op'
  | 'trf'
  | 'cnt'
  | 'ret'
  | 'rsv'
  | 'evl'
  | 'prl'
  | 'ctr'
  | 'jrn'
  | 'val'
  | 'apl'
  | 'rfd'
  | 'stm'
  | 'dsp'
  | 'btx'
  | 'txa'
  | 'quo'
  | 'amd'
  | 'ppm'
  | 'cmp'
  | 'cml';

/** Monotonic, so that two made in one millisecond keep their order. */
const ulid = monotonicFactory();

/** As `ulid`, at an instant; begun anew where that lies before the last one, or it would bear the last one's time. */
let dated = monotonicFactory();
let last = 0;
function ulidAt(ms: number): string {
  if (ms < last) dated = monotonicFactory();
  last = ms;
  return dated(ms);
}

/** @param at when it came to be, if that isn't now; the id sorts by it */
export const newId = (prefix: IdPrefix, at?: string): string =>
  `${prefix}_${at === undefined ? ulid() : ulidAt(Date.parse(at))}`;

/** An id that comes of what it names: the same name, the same id. @param at by which it sorts; else it tells no time */
export function idFrom(prefix: IdPrefix, digest: string, at?: string): string {
  const bytes = Buffer.from(digest, 'base64url');
  const letters = Array.from({ length: 26 }, (_, i) => LETTERS[(bytes[i] ?? 0) % LETTERS.length]).join('');
  return `${prefix}_${at === undefined ? letters : encodeTime(Date.parse(at)) + letters.slice(-RANDOM_LENGTH)}`;
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_LENGTH = 16;
const ULID_LENGTH = 26;

/** When it came to be; what stands behind it in a longer name is no part of it. */
export function timeOf(id: string): string {
  const begin = id.indexOf('_') + 1;
  return new Date(decodeTime(id.slice(begin, begin + ULID_LENGTH))).toISOString();
}

/** Between which all ids lie that came to be from one instant until another, both included. */
export const idsBetween = (prefix: IdPrefix, from: string, until: string): [first: string, last: string] => [
  `${prefix}_${encodeTime(msOf(from))}${'0'.repeat(RANDOM_LENGTH)}`,
  `${prefix}_${encodeTime(msOf(until))}${'Z'.repeat(RANDOM_LENGTH)}`,
];

/** Ids tell no time before 1970, and there is nothing from then. */
const msOf = (at: string): number => Math.max(0, Date.parse(at));

/** Schema of an id of one kind, e.g. `ord_01J…`. */
export const idOf = (prefix: IdPrefix) =>
  z
    .string()
    .regex(
      new RegExp(`^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`),
      message('must be an id such as {example}', { example: `${prefix}_01J…` }),
    );
