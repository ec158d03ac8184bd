import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { Pauses } from './pauses.ts';
import { listen } from './server.ts';

/** A mail that was taken, as far as its events tell of it. */
export interface SentMail {
  messageId: string;
  configurationSet: string | undefined;
  tags: Record<string, string>;
  source: string;
  recipients: string[];
}

/**
 * Stands before the mailbox and tells of each mail that it took, because the mailbox itself sends no events.
 * @param onSent called after the sender has its answer
 */
export const startMailFront = (mailbox: string, onSent: (mail: SentMail) => void): Promise<Server> => {
  const pauses = new Pauses();
  return listen((request, response) => {
    serve(mailbox, pauses, request, response, onSent).catch((error: unknown) => {
      response.writeHead(502, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
};

/** Says itself what the mailbox knows nothing of: configuration sets whose sending is switched off. */
async function serve(
  mailbox: string,
  pauses: Pauses,
  request: IncomingMessage,
  response: ServerResponse,
  onSent: (mail: SentMail) => void,
): Promise<void> {
  const body = await buffer(request);
  const said = pauses.answer(new URLSearchParams(body.toString()));
  if (said) return void response.writeHead(said.status, { 'content-type': 'text/xml' }).end(said.xml);
  await forward(mailbox, request, body, response, onSent);
}

async function forward(
  mailbox: string,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  onSent: (mail: SentMail) => void,
): Promise<void> {
  const { authorization = '', 'content-type': type = '' } = request.headers;
  const answer = await fetch(`${mailbox}${request.url}`, {
    method: request.method ?? 'GET',
    // On a connection of its own, as the sender's: one that was kept may be closed by now.
    headers: { authorization, 'content-type': type, connection: 'close' },
    ...(body.length > 0 ? { body } : {}),
  });
  const answered = await answer.text();
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/xml' });
  response.end(answered);
  const messageId = /<MessageId>([^<]+)</.exec(answered)?.[1];
  if (messageId) onSent(mailOf(messageId, new URLSearchParams(body.toString())));
}

function mailOf(messageId: string, form: URLSearchParams): SentMail {
  const all = (name: RegExp): string[] =>
    [...form].filter(([key]) => name.test(key)).map(([, value]) => value);
  const names = all(/^Tags\.member\.\d+\.Name$/);
  const values = all(/^Tags\.member\.\d+\.Value$/);
  const addressed = all(/^(Destinations|Destination\.\w+Addresses)\.member\.\d+$/);
  return {
    messageId,
    configurationSet: form.get('ConfigurationSetName') ?? undefined,
    tags: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ''])),
    source: form.get('Source') ?? '',
    recipients: addressed.length > 0 ? addressed : toOf(form.get('RawMessage.Data') ?? ''),
  };
}

/** Without destinations a raw mail goes to whom its own head names; its lines may be folded. */
function toOf(raw: string): string[] {
  const [head = ''] = Buffer.from(raw, 'base64')
    .toString()
    .split(/\r?\n\r?\n/);
  const [, to = ''] = /^to:(.*(?:\r?\n[ \t].*)*)/im.exec(head) ?? [];
  return to.match(/[^\s<>",;]+@[^\s<>",;]+/g) ?? [];
}
