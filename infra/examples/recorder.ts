import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { allRoutes } from '../../functions/meta/modules.ts';
import type { Example, Examples } from '../../functions/meta/openapi/examples.ts';
import type { Route } from '../../functions/shared/http/route.ts';
import type { Local } from '../local/start.ts';

/** What is asked of a route. */
export interface Asked {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
  /** `admin` unless told. */
  as?: string;
  /** The customer whose user asks. */
  of?: string;
}

const PATIENCE_MS = 60_000;
const secretive = z.looseObject({ secret: z.string() });

/** What is committed holds no key, not even of a system that is gone. */
function withoutSecret(answer: unknown): unknown {
  const found = secretive.safeParse(answer);
  return found.success ? { ...found.data, secret: '…' } : answer;
}
const made = z.looseObject({ id: z.string() });
const problem = z.looseObject({ code: z.string() });

/** Makes requests of a running system and keeps one of each route, and one problem of each code. */
export class Recorder {
  private readonly routes: Record<string, Example> = {};
  private readonly problems: Record<string, unknown> = {};
  private readonly known = new Map(allRoutes().map(({ id, route }) => [id, route]));

  constructor(private readonly local: Pick<Local, 'url' | 'token'>) {}

  /** @throws when it isn't answered with the status of the route's success */
  async record(id: string, asked: Asked = {}): Promise<unknown> {
    const route = this.routeOf(id);
    const preview = route.dryRun && (await this.try(id, asked));
    const { status, answer } = await this.call(route, asked);
    if (status !== (route.status ?? 200)) throw new Error(`${id}: ${status} ${JSON.stringify(answer)}`);
    const { params, query, body } = asked;
    this.routes[id] = {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(body === undefined ? {} : { body }),
      status,
      ...(answer === undefined ? {} : { answer: withoutSecret(answer) }),
      ...(preview === undefined ? {} : { preview }),
    };
    return answer;
  }

  /** Tries a command before it is recorded. @returns what it would come to */
  private async try(id: string, asked: Asked): Promise<unknown> {
    const { status, answer } = await this.call(this.routeOf(id), { ...asked, query: { dryRun: 'true' } });
    if (status !== 200) throw new Error(`${id}: ${status} ${JSON.stringify(answer)}`);
    return answer;
  }

  /** Records what makes or changes a thing. @returns the thing's id */
  async make(id: string, asked: Asked): Promise<string> {
    return made.parse(await this.record(id, asked)).id;
  }

  /** Asks until the answer has the form, and gives it. @throws when it hasn't within a minute */
  async until<S extends z.ZodType>(id: string, asked: Asked, form: S): Promise<z.output<S>> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const { answer } = await this.call(this.routeOf(id), asked);
      const parsed = form.safeParse(answer);
      if (parsed.success) return parsed.data;
      if (Date.now() > deadline) throw new Error(`${id}: it did not come to ${parsed.error.message}`);
      await sleep(50);
    }
  }

  /** @throws when the answer is not this problem */
  async refuse(code: string, id: string, asked: Asked): Promise<void> {
    this.keep(code, await this.call(this.routeOf(id), asked));
  }

  /** As `refuse`, of a request that is of no route. */
  async refuseElsewhere(code: string, method: string, path: string): Promise<void> {
    this.keep(code, await this.send(method, path, {}));
  }

  /** The entity tag of what a route answers now. */
  async tagOf(id: string, params: Record<string, string>, as = 'admin'): Promise<string> {
    return (await this.call(this.routeOf(id), { params, as })).etag;
  }

  /** A token that is good and names nobody. */
  async nobody(): Promise<string> {
    return `Bearer ${await this.local.token('admin', undefined, { sub: undefined })}`;
  }

  examples(): Examples {
    return { routes: this.routes, problems: this.problems };
  }

  private keep(code: string, { answer }: { answer: unknown }): void {
    const parsed = problem.safeParse(answer);
    if (parsed.data?.code !== code) throw new Error(`not ${code}: ${JSON.stringify(answer)}`);
    this.problems[code] = parsed.data;
  }

  private routeOf(id: string): Route {
    const route = this.known.get(id);
    if (!route) throw new Error(`there is no route ${id}`);
    return route;
  }

  private call({ method, path, consumes }: Route, { params = {}, query, ...asked }: Asked) {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const headers = { ...(consumes ? { 'content-type': consumes } : {}), ...asked.headers };
    return this.send(method, query ? `${filled}?${new URLSearchParams(query)}` : filled, {
      ...asked,
      headers,
    });
  }

  private async send(method: string, path: string, { body, headers, as = 'admin', of }: Asked) {
    const response = await fetch(this.local.url + path, {
      method,
      headers: {
        authorization: `Bearer ${await this.local.token(as, of)}`,
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const json = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      etag: response.headers.get('etag') ?? '',
      answer: json ? z.unknown().parse(await response.json()) : undefined,
    };
  }
}
