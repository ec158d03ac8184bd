import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { addressOf, listen, shut } from '../../../infra/local/engines/server.ts';
import type { Endpoints } from '../../../infra/local/functions/environment.ts';
import { collide, deny, type Fault, READS, throttle } from './faults.ts';
import { DIE, FROM, ID } from './marks.ts';

/** One call of a function to a service. */
export interface Call {
  service: keyof Endpoints;
  operation: string;
  function: string;
  /** What it does there: the step, the route. */
  label: string;
  /** Which instance of the function. */
  thread: number;
  /** The client asks again by itself. */
  again: boolean;
  /** In the event that it works on. */
  about: readonly string[];
  /** In the request. */
  ids: readonly string[];
}

/** For the runner's `preload`, so that calls say who makes them. */
export const PRELOAD = new URL('./preload.ts', import.meta.url).href;

/** Stands between the functions and the services, and lets a call fail when it is told to. */
export class Wire {
  /** Asked with each call whether, and how, it fails. */
  fault: (call: Call) => Fault | undefined = () => undefined;
  /** Told whenever something was written to the table, whether or not its writer will know. */
  written: () => void = () => {};
  private readonly servers: Server[] = [];

  /** For the runner's `endpoints`. */
  between = async (real: Endpoints): Promise<Endpoints> => ({
    dynamodb: await this.before('dynamodb', real.dynamodb),
    states: await this.before('states', real.states),
    mail: await this.before('mail', real.mail),
  });

  async stop(): Promise<void> {
    await Promise.all(this.servers.map(shut));
  }

  private async before(service: keyof Endpoints, target: string): Promise<string> {
    const server = await listen((request, response) => {
      this.pass(service, target, request, response).catch(() => request.socket.destroy());
    });
    this.servers.push(server);
    return addressOf(server);
  }

  private async pass(
    service: keyof Endpoints,
    target: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const body = await text(request);
    const call = callOf(service, request, body);
    const fault = this.fault(call);
    if (fault === 'request-lost') return void request.socket.destroy();
    if (fault === 'throttled') return throttle(response, service);
    if (fault === 'conflict') return collide(response);
    if (fault === 'in-flight') return collide(response, JSON.parse(body).TransactItems.length - 1);
    if (fault === 'denied') return deny(response);
    const answer = await forward(target, request, body);
    if (service === 'dynamodb' && !READS.includes(call.operation)) this.written();
    if (fault === 'response-lost') return void request.socket.destroy();
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? '',
      ...(fault === 'died' ? { [DIE]: '1' } : {}),
    });
    response.end(await answer.text());
  }
}

const NOBODY = '{"function":"","label":"","thread":0,"about":[]}';

function callOf(service: keyof Endpoints, { headers }: IncomingMessage, body: string): Call {
  const operation = String(headers['x-amz-target'] ?? 'SendRawEmail').replace(/^.*\./, '');
  const ids = [...new Set(body.match(ID) ?? [])];
  const again = !/^attempt=1\b/.test(String(headers['amz-sdk-request'] ?? 'attempt=1'));
  return { ...JSON.parse(String(headers[FROM] || NOBODY)), service, operation, again, ids };
}

const KEPT = ['authorization', 'content-type', 'x-amz-target', 'x-amz-date'];

const forward = (target: string, { headers, url = '/' }: IncomingMessage, body: string): Promise<Response> =>
  fetch(target + url, {
    method: 'POST',
    body,
    headers: Object.fromEntries(
      KEPT.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])),
    ),
  });
