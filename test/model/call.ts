import { randomUUID } from 'node:crypto';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import { handler as billing } from '../../functions/billing/api.ts';
import { handler as inventory } from '../../functions/inventory/api.ts';
import { handler as ledger } from '../../functions/ledger/api.ts';
import { handler as orders } from '../../functions/orders/api.ts';
import { handler as returns } from '../../functions/orders/returns/api.ts';
import { handler as replenishment } from '../../functions/replenishment/api.ts';
import { handler as shipping } from '../../functions/shipping/api.ts';

type Handler = (
  event: APIGatewayProxyEventV2WithJWTAuthorizer,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2 | undefined>;

const HANDLERS: readonly [start: string, handler: Handler][] = [
  ['/orders', orders],
  ['/shipments/{id}/shortage', orders],
  ['/shipments/{id}/redelivery', returns],
  ['/shipments/{id}/correction', returns],
  ['/shipments/{id}/inspection', returns],
  ['/shipments', shipping],
  ['/returns', returns],
  ['/stock/reallocations', orders],
  ['/stock/alerts', replenishment],
  ['/payments', billing],
  ['/invoice-series', billing],
  ['/ledger', ledger],
  ['/audit/verify', ledger],
  ['/', inventory],
];

/** A well-formed command that what is on record contradicts. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Who decides about another's count must be somebody else. */
export type Who = 'one' | 'another';

interface To {
  id?: string;
  sku?: string;
  who?: Who;
}

/**
 * Posts as the gateway does, under a key of its own.
 * @param path with its parameters as `{id}`
 * @throws Refused for 409 and 422; Error for any other answer that is no success
 */
export const post = (path: string, body: object, to: To = {}) => send('POST', path, body, to);

/** As `post`, on whatever there is. */
export const patch = (path: string, body: object, to: To) => send('PATCH', path, body, to);

/** @param query by name, as text */
export const get = (path: string, query: Record<string, string> = {}, to: To = {}) =>
  send('GET', path, undefined, to, query);

async function send(
  verb: 'GET' | 'POST' | 'PATCH',
  path: string,
  body: object | undefined,
  { id, sku, who = 'one' }: To,
  query: Record<string, string> = {},
) {
  const handler = HANDLERS.find(([start]) => path.startsWith(start))?.[1];
  // What a function reads of the event, and no more.
  const event = {
    routeKey: `${verb} ${path}`,
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    queryStringParameters: query,
    ...(id || sku ? { pathParameters: { ...(id ? { id } : { sku }) } } : {}),
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'if-match': '*' },
    ...(body ? { body: JSON.stringify(body) } : {}),
    requestContext: {
      requestId: 'req-1',
      authorizer: { jwt: { claims: { sub: who, 'cognito:groups': '[admin]' } } },
    },
  } as unknown as APIGatewayProxyEventV2WithJWTAuthorizer;
  const answer = await handler?.(event, {} as Context);
  const text = `${verb} ${path}: ${answer?.statusCode} ${answer?.body}`;
  if (answer?.statusCode === 409 || answer?.statusCode === 422) throw new Refused(text);
  if (!answer?.statusCode || answer.statusCode >= 300) throw new Error(text);
  return JSON.parse(answer.body ?? '');
}
