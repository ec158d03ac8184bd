import type { Answer, Asked, Operation, PathsWith } from '../../functions/client/types.ts';

type Method = 'get' | 'post' | 'patch';

/** Whether the path is the document's, part by part; any text is good for a `{parameter}`. */
type Fits<U extends string, P extends string> = P extends `${infer Part}/${infer Rest}`
  ? U extends `${infer Given}/${infer More}`
    ? FitsPart<Given, Part> extends true
      ? Fits<More, Rest>
      : false
    : false
  : U extends `${string}/${string}`
    ? false
    : FitsPart<U, P>;
type FitsPart<Given, Part> = Part extends `{${string}}` ? true : [Given] extends [Part] ? true : false;
type Bare<U extends string> = U extends `${infer Path}?${string}` ? Path : U;

/**
 * Which of the document's paths this one is, e.g. `/orders/${id}`; a path of any text may be all of them. One that is
 * there as it is (`/stock/alerts`) is no other's, whatever parameter would take it.
 */
type PathOf<U extends string, M extends Method> =
  Bare<U> extends PathsWith<M>
    ? Bare<U>
    : { [P in PathsWith<M>]: Fits<Bare<U>, P> extends true ? P : never }[PathsWith<M>];

/** A path as tests write it. What the document doesn't have does not compile. */
export type Known<U extends string, M extends Method> = string extends U
  ? U
  : [PathOf<U, M>] extends [never]
    ? never
    : U;

// What is asked for by a path that only the run knows is of whatever form the test expects.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Whatever = any;

export type Got<U extends string, M extends Method> = string extends U
  ? Whatever
  : Answer<Operation<PathOf<U, M>, M>>;

export type Sent<U extends string, M extends Method> = string extends U
  ? unknown
  : Asked<Operation<PathOf<U, M>, M>> extends { body: infer B }
    ? B
    : undefined;
