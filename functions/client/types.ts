import type { components, paths } from './schema.d.ts';

type Method = 'get' | 'post' | 'patch';

/** The paths that take a method. */
export type PathsWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];

export type Operation<P extends keyof paths, M extends Method> =
  paths[P] extends Record<M, infer O> ? O : never;

type Parameters<O> = O extends { parameters: infer P } ? P : never;
/** JSON, or the text of a file. */
type Body<O> = O extends { requestBody: { content: infer C } } ? { body: C[keyof C] } : unknown;

/** What may be said of any request. */
interface Also {
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
}

/** What a command's own headers are for. */
export interface Command extends Also {
  /** Names this command; without one it gets a new one, which all its repetitions share. */
  idempotencyKey?: string;
  /**
   * What the command is about, as it was seen: the very thing that `get` (or a change before) gave out, an ETag, or `*`
   * for whatever it is now. Refused with `precondition-failed` when it is another by now.
   */
  ifMatch?: string | object;
}

/** Path parameters, query and body of an operation, as the document declares them. */
export type Asked<O> = Pick<Parameters<O>, Extract<'path' | 'query', keyof Parameters<O>>> & Body<O>;

/** The argument may be left out where nothing of it is required. */
export type Argument<A, More> = Record<never, never> extends A ? [asked?: A & More] : [asked: A & More];
/** `F`: the fields that are asked for, where they are not all. */
export type Reading<O, F> = Argument<Asked<O>, Also & { query?: { fields?: F[] } }>;
export type Commanding<O> = Argument<Asked<O>, Command>;

type Responses<O> = O extends { responses: infer R } ? R : never;
/** The value of an answer: JSON, or the bytes of a file. */
type Content<R> = R extends { content: { 'application/json': infer J } } ? J : Uint8Array;
type On<R, S extends number> = R extends Record<S, infer A> ? Content<A> : never;

/** What an operation answers when it was carried out: a creation's own status stands before 200. */
export type Answer<O> = [Begun<O>] extends [never] ? On<Responses<O>, 200> : Begun<O>;
type Begun<O> = On<Responses<O>, 201> | On<Responses<O>, 202>;

/** The answer with these fields only, of each item where it is a page. */
export type InPart<T, F> = [F] extends [never]
  ? T
  : T extends { items: (infer I)[] }
    ? Omit<T, 'items'> & { items: InPart<I, F>[] }
    : Pick<T, F & keyof T>;

/** What an operation answers when it was only tried. */
export type Preview<O> = On<Responses<O>, 200>;

export type PreviewPaths = {
  [P in PathsWith<'post'>]: Parameters<Operation<P, 'post'>> extends { query?: { dryRun?: boolean } }
    ? P
    : never;
}[PathsWith<'post'>];

interface Page {
  items: readonly unknown[];
  next?: string;
}
export type ListPaths = {
  [P in PathsWith<'get'>]: Answer<Operation<P, 'get'>> extends Page ? P : never;
}[PathsWith<'get'>];
export type Item<P extends ListPaths> =
  Answer<Operation<P, 'get'>> extends { items: (infer I)[] } ? I : never;

export type Schemas = components['schemas'];
export type ProblemCode = Schemas['ProblemCode'];
