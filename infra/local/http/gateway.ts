import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { FunctionError } from '../functions/errors.ts';
import type { Functions } from '../functions/functions.ts';
import type { Issuer } from '../issuer/store.ts';
import type { Api } from '../template/api.ts';
import { authorizerFor, type Claims } from './authorizer.ts';
import { eventOf } from './event.ts';
import { checkHeaders, Refused, readBody } from './limits.ts';
import { sendJson, sendResult } from './response.ts';
import { type Find, type Match, router } from './route-match.ts';
import { throttled } from './throttle.ts';

export interface GatewayOptions {
  api: Api;
  issuer: Issuer;
  functions: Functions;
  log(line: string): void;
}

/** The HTTP API: what the service does between a client and a function. */
export class Gateway {
  private readonly options: GatewayOptions;
  private readonly find: Find;
  private readonly authorize: ReturnType<typeof authorizerFor>;
  private readonly count: ReturnType<typeof throttled>;

  constructor(options: GatewayOptions) {
    this.options = options;
    this.find = router(options.api.routes);
    this.authorize = authorizerFor(options.issuer);
    this.count = throttled(options.api.routes);
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { log } = this.options;
    const began = performance.now();
    await this.handle(request, response).catch((error: unknown) => {
      const { status, message, headers } = error instanceof Refused ? error : faulty(error, log);
      // What was not read of the request must not be taken for the next one.
      sendJson(response, status, { message }, { ...headers, connection: 'close' });
    });
    const took = Math.round(performance.now() - began);
    log(`${request.method} ${request.url} ${response.statusCode} ${took} ms`);
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkHeaders(request);
    const { path, rawPath, rawQuery } = partsOf(request.url ?? '/');
    const match = this.find(request.method ?? 'GET', rawPath);
    if (!match) throw new Refused(404, 'Not Found');
    this.count(match.route);
    const claims = await this.claims(request, match);
    const body = await readBody(request);
    const { api, functions } = this.options;
    const requestId = randomUUID();
    const event = eventOf({ request, path, rawQuery, body, match, claims, apiId: api.id, requestId });
    const result = await within(match.route.timeoutMs, functions.invoke(match.route.function, event));
    sendResult(response, result, { 'apigw-requestid': requestId });
  }

  /** @throws Refused 401 where the route asks for a token and there is no good one */
  private async claims(request: IncomingMessage, { route }: Match): Promise<Claims | undefined> {
    if (!route.authorizer) return undefined;
    const header = request.headers[route.authorizer.header];
    const claims = await this.authorize(route.authorizer, Array.isArray(header) ? header[0] : header);
    if (!claims) throw new Refused(401, 'Unauthorized', { 'www-authenticate': 'Bearer' });
    return claims;
  }
}

/** A function's fault is told to nobody outside; that a request is too large for any function is the sender's. */
function faulty(error: unknown, log: (line: string) => void): Refused {
  if (error instanceof FunctionError && error.name === 'RequestTooLargeException')
    return new Refused(413, 'Request Entity Too Large');
  const why = error instanceof FunctionError ? JSON.stringify(error.payload) : String(error);
  log(`fault: ${why}`);
  return new Refused(500, 'Internal Server Error');
}

/** @throws Refused 503 when the function takes longer than the service waits */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Refused(503, 'Service Unavailable')), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** @throws Refused 400 for a path that can't be decoded */
function partsOf(url: string): { path: string; rawPath: string; rawQuery: string } {
  const [rawPath = '/', ...query] = url.split('?');
  try {
    return { path: decodeURIComponent(rawPath), rawPath, rawQuery: query.join('?') };
  } catch {
    throw new Refused(400, 'Bad Request');
  }
}
