import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { z } from 'zod';
import { etagOf, isKnown } from './etag.ts';
import type { Answer } from './perform.ts';
import type { Route } from './route.ts';

type Result = APIGatewayProxyStructuredResultV2;

/** The answer as HTTP; a GET for what the caller has already is answered without a body. */
export function respond(route: Route, answer: Answer, ifNoneMatch: string | undefined): Result {
  if (answer.body instanceof Uint8Array) return toFile(route, answer, answer.body);
  const etag = etagOf(answer.body);
  if (route.method === 'GET' && isKnown(etag, ifNoneMatch)) return { statusCode: 304, headers: { etag } };
  return {
    statusCode: answer.status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'private, no-cache',
      etag,
      ...(answer.language ? { 'content-language': answer.language } : {}),
      ...(answer.location ? { location: answer.location } : {}),
      ...(answer.replayed ? { 'idempotency-replayed': 'true' } : {}),
    },
    body: JSON.stringify(answer.body),
  };
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

const toFile = ({ produces }: Route, { status, fileName }: Answer, body: Uint8Array): Result => ({
  statusCode: status,
  headers: {
    'content-type': withCharset(produces ?? 'application/octet-stream'),
    'cache-control': 'private, no-store',
    ...(fileName ? { 'content-disposition': `${shownAs(produces)}; filename="${fileName}"` } : {}),
  },
  isBase64Encoded: true,
  body: Buffer.from(body).toString('base64'),
});

const withCharset = (type: string): string => (type.startsWith('text/') ? `${type}; charset=utf-8` : type);

/** A table is for a spreadsheet, a document for the eye. */
const shownAs = (type: string | undefined): string => (type?.startsWith('text/') ? 'attachment' : 'inline');
