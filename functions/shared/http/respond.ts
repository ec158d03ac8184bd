import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { z } from 'zod';
import { Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import { isKnown } from './etag.ts';
import type { Answer } from './perform.ts';
import type { Route } from './route.ts';

type Result = APIGatewayProxyStructuredResultV2;

/** For its caller alone, and to be asked for again. */
const PRIVATE = 'private, no-cache';

/** The answer as HTTP; a GET for what the caller has already is answered without a body. */
export function respond(
  route: Route,
  { etag, ...answer }: Answer & { etag: string },
  ifNoneMatch: string | undefined,
): Result {
  if (route.method === 'GET' && isKnown(etag, ifNoneMatch))
    return { statusCode: 304, headers: { etag, 'cache-control': PRIVATE } };
  if (answer.body instanceof Uint8Array) return toFile(route, answer, answer.body, etag);
  const body = JSON.stringify(answer.body);
  assertSendable(body);
  return {
    statusCode: answer.status,
    headers: {
      'content-type': 'application/json',
      'cache-control': PRIVATE,
      etag,
      ...(answer.language ? { 'content-language': answer.language } : {}),
      ...(answer.location ? { location: answer.location } : {}),
      ...(answer.link ? { link: answer.link } : {}),
      ...(answer.replayed ? { 'idempotency-replayed': 'true' } : {}),
    },
    body,
  };
}

/** A function's answer may have 6 MB; the gateway would make a bare 500 of more. */
export const MAX_ANSWER_BYTES = 5_500_000;

/** @throws Problem too-large */
function assertSendable(body: string): void {
  if (Buffer.byteLength(body) > MAX_ANSWER_BYTES)
    throw new Problem(
      'too-large',
      say('The answer would have more than {max} bytes: ask for fewer, or for some fields.', {
        max: MAX_ANSWER_BYTES,
      }),
    );
}

const fields = z.record(z.string(), z.unknown());

/** Told only when something was made, which a try is not. */
export function locationOf({ location, status }: Route, answer: Answer): Pick<Answer, 'location'> {
  if (!location || answer.status !== status) return {};
  const of = fields.parse(answer.body);
  return {
    location: location.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(of[name]))),
  };
}

function toFile(
  { produces }: Route,
  { status, fileName }: Answer,
  content: Uint8Array,
  etag: string,
): Result {
  const body = Buffer.from(content).toString('base64');
  assertSendable(body);
  const headers = {
    'content-type': withCharset(produces ?? 'application/octet-stream'),
    'cache-control': PRIVATE,
    etag,
    ...(fileName ? { 'content-disposition': `${shownAs(produces)}; filename="${fileName}"` } : {}),
  };
  return { statusCode: status, headers, isBase64Encoded: true, body };
}

const withCharset = (type: string): string => (type.startsWith('text/') ? `${type}; charset=utf-8` : type);

/** A table is for a spreadsheet, a document for the eye. */
const shownAs = (type: string | undefined): string => (type?.startsWith('text/') ? 'attachment' : 'inline');
