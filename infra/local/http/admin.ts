import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { handOver } from '../../operations/hand-over.ts';
import type { AskedCarrier } from '../asked-carrier.ts';
import type { DeadLetters } from '../dead-letters.ts';
import type { EventBus } from '../events.ts';
import type { Functions } from '../functions/functions.ts';
import type { Scheduler } from '../schedules/scheduler.ts';
import { sendJson } from './response.ts';

/** Below this path is what only the laptop has. */
export const LOCAL_PATH = '/_local/';

export interface AdminOptions {
  scheduler: Scheduler;
  events: EventBus;
  functions: Functions;
  deadLetters: DeadLetters;
  /** The document at a path, if there is one. */
  documents(path: string): unknown;
  /** The carrier that has to be asked. */
  carrier: AskedCarrier;
}

type Work = (options: AdminOptions, name: string, body: () => Promise<unknown>) => unknown;

const ROUTES: [method: string, path: RegExp, work: Work][] = [
  [
    'POST',
    /^schedules\/([\w-]+)$/,
    async ({ scheduler }, schedule) => ({ schedule, answer: await scheduler.fire(schedule) }),
  ],
  ['POST', /^events$/, async ({ events }, _, body) => ({ targets: await events.put(await body()) })],
  [
    'POST',
    /^functions\/([\w-]+)$/,
    async ({ functions }, name, body) => ({ answer: await functions.invoke(name, await body()) }),
  ],
  [
    'GET',
    /^dead-letters$/,
    ({ deadLetters: all }) => Object.fromEntries(all.sources().map((name) => [name, all.of(name).length])),
  ],
  ['GET', /^carrier\/([^/?]+)$/, ({ carrier }, number) => carrier(decodeURIComponent(number))],
  ['POST', /^dead-letters\/([\w-]+)$/, async (options, name) => ({ taken: await replay(options, name) })],
];

const replay = ({ deadLetters, functions }: AdminOptions, name: string): Promise<number> =>
  deadLetters.replay(name, (content) => handOver((to, event) => functions.invoke(to, event), name, content));

/**
 * Fires schedules, injects events, calls functions, replays dead letters, shows the issuer's documents, and answers as
 * a carrier.
 */
export const admin =
  (options: AdminOptions) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = request;
    const path = url.slice(LOCAL_PATH.length);
    const [, pattern, work] = ROUTES.find(([verb, at]) => verb === method && at.test(path)) ?? [];
    const document = method === 'GET' ? options.documents(url) : undefined;
    try {
      if (document) return sendJson(response, 200, document);
      if (!work) return sendJson(response, 404, { message: 'Not Found' });
      const [, name = ''] = pattern?.exec(path) ?? [];
      sendJson(response, 200, await work(options, name, async () => JSON.parse(await text(request))));
    } catch (error) {
      sendJson(response, 400, { message: error instanceof Error ? error.message : String(error) });
    }
  };
