import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import type { Caller } from './call.ts';
import { seal, unseal } from './seal.ts';

type Query = Record<string, string | undefined>;

/** What a list's cursor is bound to: who asks, which list, of what, and with which filters and sort. */
export interface Listed {
  id: string;
  caller: Caller;
  params: Query;
  query: Query;
}

function purposeOf({ id, caller, params, query }: Listed): string {
  const { cursor: _, limit: __, fields: ___, ...filters } = query;
  return JSON.stringify([caller.id, id, ...[params, filters].map((of) => Object.entries(of).sort())]);
}

/** The query with its cursor opened. @throws Problem invalid-request */
export async function openCursor(list: Listed): Promise<Query> {
  const { query } = list;
  if (query.cursor === undefined) return query;
  return { ...query, cursor: await unseal(query.cursor, purposeOf(list)) };
}

/** The page with its `next` sealed. */
export async function closeCursor(list: Listed, body: unknown): Promise<unknown> {
  if (!isPage(body) || body.next === undefined) return body;
  return { ...body, next: await seal(body.next, purposeOf(list)) };
}

/** RFC 8288: where the next page of a list is, with all that was asked of this one. */
export function nextLink(
  { rawPath, rawQueryString }: Pick<APIGatewayProxyEventV2, 'rawPath' | 'rawQueryString'>,
  body: unknown,
): { link?: string } {
  if (!isPage(body) || body.next === undefined) return {};
  const query = new URLSearchParams(rawQueryString);
  query.set('cursor', body.next);
  return { link: `<${rawPath}?${query}>; rel="next"` };
}

const isPage = (body: unknown): body is { items: object[]; next?: string } =>
  typeof body === 'object' && body !== null && 'items' in body;

/** The answer with these top-level fields only, of each item where it is a page. @throws Problem naming what there is */
export function pick(body: unknown, fields: string | undefined): unknown {
  if (fields === undefined || typeof body !== 'object' || body === null) return body;
  const wanted = fields.split(',').map((name) => name.trim());
  return isPage(body)
    ? { ...body, items: body.items.map((item) => pickFrom(item, wanted)) }
    : pickFrom(body, wanted);
}

const pickFrom = (from: object, wanted: readonly string[]): object =>
  Object.fromEntries(Object.entries(from).filter(([name]) => wanted.includes(name)));

/** `fields` and the query without it; of an answer that has none, it is a parameter as any. @throws Problem invalid-request */
export function splitFields(
  query: Query,
  known: readonly string[],
): { fields?: string | undefined; query: Query } {
  if (known.length === 0) return { query };
  const { fields, ...rest } = query;
  checkFields(fields, known);
  return { fields, query: rest };
}

/** @throws Problem invalid-request naming the fields that can be asked for */
function checkFields(fields: string | undefined, known: readonly string[]): void {
  const unknown = fields?.split(',').find((name) => !known.includes(name.trim()));
  if (unknown === undefined) return;
  throw new Problem('invalid-request', say('There is no field {field}.', { field: unknown.slice(0, 60) }), [
    { in: 'query', pointer: '/fields', detail: say('may name {fields}', { fields: known }) },
  ]);
}
