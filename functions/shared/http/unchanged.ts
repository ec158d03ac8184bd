import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Handler } from './call.ts';
import { versionOf } from './etag.ts';
import { type Reader, readNow, versionRead } from './precondition.ts';
import type { Route } from './route.ts';

/** A change that leaves a thing as it is, and of which no more comes: it stays at its version, and nothing is written. */
export const ifAnother =
  (handler: Handler<Route>, reader: Reader): Handler<Route> =>
  async (call) => {
    const { body, told } = await readNow(reader, call);
    const reply = await handler(call);
    const isOfThis = versionRead(reply) === versionOf(told);
    return isOfThis && !reply.isMore && isSame(z.encode(reader.route.response, reply.body), told)
      ? { body }
      : reply;
  };

/** But for what every change changes. */
const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(own(one), own(other));

function own(told: unknown): object {
  const { version: _, updatedAt: __, ...rest } = z.looseObject({}).parse(told);
  return rest;
}
