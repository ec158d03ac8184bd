import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import { parseJson } from './json.ts';
import type { Route } from './route.ts';

/** A function takes 6 MB, in which a text stands as JSON. */
const MAX_TEXT_BYTES = 5_000_000;

/** The body in the form that the route takes. @throws Problem too-large, unsupported-media-type, invalid-request */
export function readBody({ consumes }: Route, event: APIGatewayProxyEventV2): unknown {
  const { 'content-type': type, 'content-encoding': encoding = 'identity' } = event.headers;
  if (encoding.toLowerCase() !== 'identity')
    throw new Problem('unsupported-media-type', say('Send the body as it is, without Content-Encoding.'));
  const text = bodyText(event);
  return consumes ? checkText(text ?? '', type, consumes) : parseJson(text, type);
}

/** As it was sent, whatever it was wrapped in. */
export const bodyText = ({
  body,
  isBase64Encoded,
}: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>): string | undefined =>
  body && isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;

function checkText(text: string, type: string | undefined, consumes: string): string {
  const [given = ''] = (type ?? '').split(';');
  if (given.trim().toLowerCase() !== consumes)
    throw new Problem('unsupported-media-type', say('Send the body as {type}.', { type: consumes }));
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES)
    throw new Problem('too-large', say('The body may have at most {max} bytes.', { max: MAX_TEXT_BYTES }));
  return text;
}
