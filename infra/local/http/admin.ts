import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { EventBus } from '../events.ts';
import type { Scheduler } from '../schedules/scheduler.ts';
import { sendJson } from './response.ts';

/** Below this path is what only the laptop has. */
export const LOCAL_PATH = '/_local/';

export interface AdminOptions {
  scheduler: Scheduler;
  events: EventBus;
  /** The document at a path, if there is one. */
  documents(path: string): unknown;
}

/** Fires schedules, injects events, and shows the issuer's documents. */
export const admin =
  ({ scheduler, events, documents }: AdminOptions) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    const [, schedule] = /^\/_local\/schedules\/([\w-]+)$/.exec(path) ?? [];
    try {
      if (request.method === 'GET' && documents(path)) sendJson(response, 200, documents(path));
      else if (request.method === 'POST' && schedule)
        sendJson(response, 200, { schedule, answer: await scheduler.fire(schedule) });
      else if (request.method === 'POST' && path === `${LOCAL_PATH}events`)
        sendJson(response, 200, { targets: await events.put(JSON.parse(await text(request))) });
      else sendJson(response, 404, { message: 'Not Found' });
    } catch (error) {
      sendJson(response, 400, { message: error instanceof Error ? error.message : String(error) });
    }
  };
