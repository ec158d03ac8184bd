import type { IncomingMessage } from 'node:http';
import type { Claims } from './authorizer.ts';
import type { Match } from './route-match.ts';

export interface EventParts {
  request: IncomingMessage;
  /** Decoded. */
  path: string;
  rawQuery: string;
  body: Buffer;
  match: Match;
  claims: Claims | undefined;
  apiId: string;
  requestId: string;
}

/** The event of payload format 2.0. */
export function eventOf({
  request,
  path,
  rawQuery,
  body,
  match,
  claims,
  apiId,
  requestId,
}: EventParts): object {
  const { cookie, ...headers } = headersOf(request);
  const query = queryOf(rawQuery);
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: path,
    rawQueryString: rawQuery,
    ...(cookie ? { cookies: cookie.split('; ') } : {}),
    headers,
    ...(query ? { queryStringParameters: query } : {}),
    ...(Object.keys(match.pathParameters).length > 0 ? { pathParameters: match.pathParameters } : {}),
    requestContext: contextOf(request, path, match, claims, { apiId, requestId }),
    ...bodyOf(body, headers['content-type']),
  };
}

function contextOf(
  request: IncomingMessage,
  path: string,
  match: Match,
  claims: Claims | undefined,
  { apiId, requestId }: Pick<EventParts, 'apiId' | 'requestId'>,
): object {
  const now = new Date();
  return {
    accountId: '000000000000',
    apiId,
    ...(claims ? { authorizer: { jwt: { claims, scopes: null } } } : {}),
    domainName: request.headers.host ?? '127.0.0.1',
    domainPrefix: apiId,
    http: {
      method: request.method,
      path,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId,
    routeKey: match.route.key,
    stage: '$default',
    time: now.toUTCString(),
    timeEpoch: now.getTime(),
  };
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headersDistinct))
    if (value) headers[name] = value.join(name === 'cookie' ? '; ' : ',');
  return headers;
}

/** Values of a repeated name are joined by commas. */
function queryOf(rawQuery: string): Record<string, string> | undefined {
  const all = new URLSearchParams(rawQuery);
  const names = [...new Set(all.keys())];
  return names.length > 0
    ? Object.fromEntries(names.map((name) => [name, all.getAll(name).join(',')]))
    : undefined;
}

/** The service passes on as text only what says that it is. */
const TEXT = /^(text\/|application\/(json|javascript|xml)|application\/[\w.-]+\+(json|xml))/i;

function bodyOf(body: Buffer, type = ''): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  return TEXT.test(type)
    ? { body: body.toString('utf8'), isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true };
}
