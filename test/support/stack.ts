import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import type { Handlers } from '../../functions/shared/http/call.ts';
import type { Route } from '../../functions/shared/http/route.ts';
import { serve } from '../../functions/shared/http/serve.ts';

export interface Asked {
  params?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: string;
  as?: string;
  /** Whose user calls; one of staff with every right unless told. */
  customerId?: string;
  /** Under which method the gateway got it, when that isn't the route's. */
  method?: string;
}

/** The one stack around a table of routes, called as the gateway calls a function. */
export function stackOf<T extends Record<string, Route>>(routes: T, handlers: Handlers<T>) {
  const handle = serve(routes, handlers);
  return async (id: keyof T & string, asked: Asked = {}) => {
    const { method, path } = routes[id] as Route;
    const { statusCode, headers, body } = await handle(eventOf(method, path, asked), {} as Context);
    const json = String(headers?.['content-type']).includes('json');
    return { status: statusCode, headers: headers ?? {}, body: json && body ? JSON.parse(body) : body };
  };
}

/** As the gateway hands a request to a function. */
export const eventOf = (method: string, path: string, asked: Asked) =>
  // What a function reads of the event, and no more.
  ({
    routeKey: `${asked.method ?? method} ${path}`,
    pathParameters: asked.params,
    queryStringParameters: asked.query,
    headers: { ...(asked.body ? { 'content-type': 'application/json' } : {}), ...asked.headers },
    body: asked.body,
    requestContext: {
      requestId: 'req-1',
      authorizer: { jwt: { claims: claimsOf(asked) } },
    },
  }) as unknown as APIGatewayProxyEventV2WithJWTAuthorizer;

const claimsOf = ({ as = 'sub-1', customerId }: Asked) => ({
  sub: as,
  'cognito:groups': customerId ? '[customer]' : '[admin]',
  ...(customerId ? { 'custom:customerId': customerId } : {}),
});
