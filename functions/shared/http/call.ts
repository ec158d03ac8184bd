import type { z } from 'zod';
import type { Language } from '../fields.ts';
import type { Write } from '../table.ts';
import type { Actor } from '../timeline.ts';
import type { BatchRoute } from './batch-route.ts';
import type { Role, Route } from './route.ts';

/** Who calls, read from the verified token and from nothing else. */
export interface Caller extends Actor {
  roles: readonly Role[];
  /** Set for a customer's own users: they see this customer's things and no other's. */
  customerId?: string;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** A request after all checks: every part has been through its schema. */
export interface Call<R extends Route = Route> {
  caller: Caller;
  params: Parsed<R['params']>;
  query: Parsed<R['query']>;
  body: Parsed<R['body']>;
  /** When it came in; the only time a handler knows. */
  at: string;
  /** The reader's, for what the answer says in words. */
  language: Language;
}

/** What a handler decided: the answer, and the writes that make it true, which the stack commits together. */
export interface Reply<R extends Route = Route> {
  body: z.output<R['response']>;
  writes?: readonly Write[];
  /** What would come of it; made when only that was asked for. */
  preview?: Parsed<R['dryRun']>;
  /** More comes of it than the answer tells: a change that leaves what was asked for as it is is made all the same. */
  isMore?: boolean;
  /** Under which name a file is saved. */
  fileName?: string;
}

export type Handler<R extends Route> = (call: Call<R>) => Promise<Reply<R>>;
/** One for each route but those of batches, whose items go to the single routes. */
export type Handlers<T extends Record<string, Route>> = {
  [K in keyof T as T[K] extends BatchRoute ? never : K]: Handler<T[K]>;
};
