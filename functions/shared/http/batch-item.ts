import { z } from 'zod';
import { type FieldError, Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import type { BatchItem } from './batch-route.ts';
import type { Call, Handler } from './call.ts';
import type { problemBody } from './problem-body.ts';
import type { Route } from './route.ts';
import { check } from './validate.ts';

/** A batch at work: its own id and key, and the route that takes each item. */
export interface Batch {
  id: string;
  key: string;
  call: Call;
  single: Route;
  handler: Handler<Route>;
}

export interface Result {
  status: number;
  body?: unknown;
  problem?: ReturnType<typeof problemBody>;
}

/** Items of one batch that are worked on at a time. */
export const AT_ONCE = 8;

/** What the answer to one item is recorded under, as a single request's is under its route. */
export const nameOf = ({ id }: Batch, index: number): string => `${id}/${index}`;

/**
 * The call of the single route that an item stands for.
 * @throws Problem invalid-request or unprocessable for one it would not take
 */
export function callOf(single: Route, item: BatchItem, batch: Call): Call {
  const body = 'value' in item ? item.value : check('body', single.body ?? z.never(), item.raw);
  // What the route's own schemas make of a request with this body and nothing else.
  return { ...batch, params: undefined, query: single.query?.parse({}), body } as Call;
}

/** All results of a batch are recorded in one item of the table, which holds 400 KB. */
const ROOM = 3000;

/** As many of an item's errors as there is room for; whoever mends the first sees the next. */
function thatFit(errors: readonly FieldError[]): FieldError[] {
  let room = ROOM;
  return errors.filter((error) => {
    room -= Buffer.byteLength(JSON.stringify(error));
    return room > 0;
  });
}

/** A problem of one item, named from the batch on: by the item's fields, or by the item where it names none. */
export function within(index: number, { code, detail, errors }: Problem): Problem {
  const place = `/items/${index}`;
  const placed = errors.map((error): FieldError => ({ ...error, pointer: `${place}${error.pointer}` }));
  const fitting = thatFit(placed);
  return new Problem(code, detail, fitting.length > 0 ? fitting : [{ in: 'body', pointer: place, detail }]);
}

/**
 * What is wrong with a batch of which all or nothing is done. The code is that of its items when they share one, but
 * the batch itself is in due form, whatever its items are.
 */
export function together(problems: readonly Problem[]): Problem {
  const codes = new Set(problems.map(({ code }) => code));
  const [shared = 'unprocessable'] = codes.size === 1 ? codes : [];
  return new Problem(
    shared === 'invalid-request' ? 'unprocessable' : shared,
    say('{count} of the items can not be carried out; none was.', { count: problems.length }),
    problems.flatMap(({ errors }) => errors),
  );
}
