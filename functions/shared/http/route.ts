import { z } from 'zod';
import type { ProblemCode } from '../problem.ts';
import { message } from '../texts/message.ts';

export const ROLES = [
  'customer',
  'sales',
  'reviewer',
  'warehouse',
  'purchasing',
  'finance',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

export type SignatureHeader = 'Carrier-Signature' | 'Payment-Signature';

/**
 * One route as data: the API, its authorization, validation, infrastructure and documentation all read this.
 * A POST takes an Idempotency-Key unless it says that it changes nothing.
 */
export interface Route {
  method: 'GET' | 'POST' | 'PATCH';
  /** As API Gateway writes it, e.g. `/orders/{id}`. */
  path: string;
  summary: string;
  /** What a caller should know beyond the summary; Markdown. */
  description?: string;
  /** Takes no token and asks for no role. */
  public?: true;
  /** Its caller signs each call instead, in this header, and says in the body which one it is: no Idempotency-Key. */
  signed?: SignatureHeader;
  /** Its path is a link that is good for one call: no Idempotency-Key. */
  byLink?: true;
  /** Default deny: only these roles may call it. `admin` is named where it may. */
  roles: readonly Role[];
  params?: z.ZodType;
  query?: z.ZodType;
  /** Media type of a body that isn't JSON; its schema is then of text. */
  consumes?: string;
  body?: z.ZodType;
  response: z.ZodType;
  /** Response of `?dryRun=true`: the same code path, and nothing is written. */
  dryRun?: z.ZodType;
  /** Media type of a response that isn't JSON; its schema is then the bytes. */
  produces?: string;
  /** Also answers with a page, and takes its form, from whoever doesn't ask for JSON. */
  page?: true;
  /** Status of success; 200 unless told. */
  status?: 200 | 201 | 202;
  /** Where what it made is found; `{id}` is the answer's field of that name. */
  location?: string;
  /** Acts upon what its caller has seen: asks for If-Match, as every PATCH does. */
  asSeen?: true;
  /** What can go wrong beyond what every route can give. */
  errors?: readonly ProblemCode[];
  /** The route of the same table that each item of the body goes to. */
  batchOf?: string;
  /** The function that serves it, when it isn't its module's API. */
  servedBy?: string;
}

/** Keeps the literal types of a route table and checks its form. */
export const routeTable = <const R extends Record<string, Route>>(routes: R): R => routes;

/** Query of every list. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().min(1).max(2000).optional(),
};

export const pageOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), next: z.string().optional() });

/** Response schema of a route that answers with a file. */
export const bytes = z.instanceof(Uint8Array);

/** The names that `?fields=` may ask for: the answer's own, or its items' where it is a page. */
export function fieldsOf({ response }: Route): string[] {
  if (!(response instanceof z.ZodObject)) return [];
  const { items } = response.shape;
  const of = items instanceof z.ZodArray ? items.element : response;
  return of instanceof z.ZodObject ? Object.keys(of.shape) : [];
}

/** Query of a route that can be tried without effect. */
export const dryRunQuery = { dryRun: z.stringbool(message('must be true or false')).default(false) };
