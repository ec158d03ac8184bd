import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Page } from '../../../functions/shared/page/frame.ts';
import { handOver } from '../../operations/hand-over.ts';
import type { AskedCarrier } from '../asked-carrier.ts';
import type { DeadLetters } from '../dead-letters.ts';
import type { EventBus } from '../events.ts';
import type { Functions } from '../functions/functions.ts';
import type { PaymentSimulator } from '../payment-simulator.ts';
import type { Scheduler } from '../schedules/scheduler.ts';
import { sendJson, sendPage } from './response.ts';

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
  /** The provider whose pages are here, once the runner serves. */
  payments(): PaymentSimulator;
}

type Work = (options: AdminOptions, name: string, body: () => Promise<string>) => unknown;

const ROUTES: [method: string, path: RegExp, work: Work][] = [
  [
    'POST',
    /^schedules\/([\w-]+)$/,
    async ({ scheduler }, schedule) => ({ schedule, answer: await scheduler.fire(schedule) }),
  ],
  [
    'POST',
    /^events$/,
    async ({ events }, _, body) => ({ targets: await events.put(JSON.parse(await body())) }),
  ],
  [
    'POST',
    /^functions\/([\w-]+)$/,
    async ({ functions }, name, body) => ({ answer: await functions.invoke(name, JSON.parse(await body())) }),
  ],
  [
    'GET',
    /^dead-letters$/,
    ({ deadLetters: all }) => Object.fromEntries(all.sources().map((name) => [name, all.of(name).length])),
  ],
  ['GET', /^carrier\/([^/?]+)$/, ({ carrier }, number) => carrier(decodeURIComponent(number))],
  ['POST', /^checkouts$/, async ({ payments }, _, body) => payments().checkout(JSON.parse(await body()))],
  ['GET', /^pay\/([\w-]+)$/, ({ payments }, page) => payments().show(page)],
  ['POST', /^pay\/([\w-]+)$/, async ({ payments }, page, body) => payments().press(page, await body())],
  ['POST', /^dead-letters\/([\w-]+)$/, async (options, name) => ({ taken: await replay(options, name) })],
];

const replay = ({ deadLetters, functions }: AdminOptions, name: string): Promise<number> =>
  deadLetters.replay(name, (content) => handOver((to, event) => functions.invoke(to, event), name, content));

/**
 * Fires schedules, injects events, calls functions, replays dead letters, shows the issuer's documents, and answers as
 * a carrier and as a payment provider.
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
      const answer = await work(options, name, () => text(request));
      if (isPage(answer)) return sendPage(response, answer);
      sendJson(response, 200, answer);
    } catch (error) {
      sendJson(response, 400, { message: error instanceof Error ? error.message : String(error) });
    }
  };

const isPage = (answer: unknown): answer is Page =>
  typeof answer === 'object' && answer !== null && 'html' in answer;
