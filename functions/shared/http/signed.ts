import { Problem } from '../problem.ts';
import { readOrMakeSecret } from '../secret.ts';
import { isGenuine } from '../signature.ts';
import { say } from '../texts/say.ts';
import { parseJson } from './json.ts';
import type { SignatureHeader } from './route.ts';
import type { OpenEvent, Result } from './serve-open.ts';

/**
 * What a partner's system says, once it is sure that the partner says it, just now: by its present secret or the one
 * before.
 * @param secret under which name its secret is kept
 * @throws Problem unauthenticated
 */
export async function signedJson(
  event: OpenEvent,
  header: SignatureHeader,
  secret: string,
  at: string,
): Promise<unknown> {
  const body = rawBody(event);
  const { value, former = value } = await readOrMakeSecret(secret);
  const isSignedWith = (one: string) =>
    isGenuine(event.headers[header.toLowerCase()], Buffer.from(one, 'base64url'), body, at);
  if (![value, former].some(isSignedWith))
    throw new Problem('unauthenticated', say('The signature is missing, wrong or too old.'));
  return parseJson(body.toString(), event.headers['content-type']);
}

const rawBody = ({ body = '', isBase64Encoded }: OpenEvent): Buffer =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

export const accepted = (answer: object): Result => ({
  statusCode: 202,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(answer),
});
