import { monotonicFactory } from 'ulid';
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
  | 'evt'
  | 'mov'
  | 'adj'
  | 'ref'
  | 'op';

/** Monotonic, so that two made in one millisecond keep their order. */
const ulid = monotonicFactory();

/** @param at when it came to be, if that isn't now; the id sorts by it */
export const newId = (prefix: IdPrefix, at?: string): string =>
  `${prefix}_${ulid(at === undefined ? undefined : Date.parse(at))}`;

/** Schema of an id of one kind, e.g. `ord_01J…`. */
export const idOf = (prefix: IdPrefix) =>
  z
    .string()
    .regex(
      new RegExp(`^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`),
      message('must be an id such as {example}', { example: `${prefix}_01J…` }),
    );
