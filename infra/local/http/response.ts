import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Page } from '../../../functions/shared/page/frame.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const structured = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), scalar).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/**
 * Sends what a function answered. Without a `statusCode` the answer itself is the body, as the service has it.
 * @throws when it can't be sent
 */
export function sendResult(response: ServerResponse, result: unknown, extra: OutgoingHttpHeaders): void {
  const plain = typeof result !== 'object' || result === null || !('statusCode' in result);
  const answer = structured.parse(plain ? { statusCode: 200, body: bodyOf(result) } : result);
  const headers: OutgoingHttpHeaders = {
    'content-type': plain ? 'application/json' : 'text/plain;charset=utf-8',
  };
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    headers[name.toLowerCase()] = String(value);
  if (answer.cookies) headers['set-cookie'] = answer.cookies;
  const body = Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8');
  response.writeHead(answer.statusCode, { ...headers, ...extra, 'content-length': body.length }).end(body);
}

const bodyOf = (result: unknown): string => (typeof result === 'string' ? result : JSON.stringify(result));

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(`${JSON.stringify(body)}\n`);
}

export function sendPage(response: ServerResponse, { html, policy }: Page): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  response.writeHead(200, headers).end(html);
}
