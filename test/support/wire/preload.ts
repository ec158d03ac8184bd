import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { DIE, FROM, ID } from './marks.ts';

/*
 * Runs in each function's instance, beside the bundle: says with each call on behalf of which event it is made, and
 * lets the instance die when the wire tells it to, with the answer received and not yet seen.
 */
let from = '';

parentPort?.on('message', ({ event }: { event: string }) => {
  from = JSON.stringify({ function: workerData.functionName, thread: threadId, ...about(JSON.parse(event)) });
});

// biome-ignore lint/suspicious/noExplicitAny: every event that there is
function about(event: any): { label: string; about: string[] } {
  if (event.Records) return { label: 'records', about: [] };
  const label = [event.routeKey ?? event.step ?? mailOf(event), event.part].filter(Boolean).join(' ');
  return { label, about: JSON.stringify(event).match(ID) ?? [] };
}

/** Which mail an event is about, by the key that it is tagged with; its events may come in any order, or at once. */
const mailOf = (event: { detail?: { mail?: { tags?: Record<string, string[]> } } }): string | undefined =>
  Object.values(event.detail?.mail?.tags ?? {})
    .flat()
    .find((tag) => tag.match(ID));

subscribe('http.client.request.created', (message) => {
  const { request } = message as { request: ClientRequest };
  request.setHeader(FROM, from);
});

subscribe('http.client.response.finish', (message) => {
  const { response } = message as { response: IncomingMessage };
  if (response.headers[DIE]) process.exit(1);
});
