import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
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
      ...(answer.replayed ? { 'idempotency-replayed': 'true' } : {}),
    },
    body: JSON.stringify(answer.body),
  };
}

const toFile = ({ produces }: Route, { status, fileName }: Answer, body: Uint8Array): Result => ({
  statusCode: status,
  headers: {
    'content-type': produces ?? 'application/octet-stream',
    'cache-control': 'private, no-store',
    ...(fileName ? { 'content-disposition': `inline; filename="${fileName}"` } : {}),
  },
  isBase64Encoded: true,
  body: Buffer.from(body).toString('base64'),
});
