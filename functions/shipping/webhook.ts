import { z } from 'zod';
import { parseJson } from '../shared/http/json.ts';
import { type OpenEvent, type Result, serveOpen } from '../shared/http/serve-open.ts';
import { check } from '../shared/http/validate.ts';
import { Problem } from '../shared/problem.ts';
import { carrierSecret, readOrMakeSecret } from '../shared/secret.ts';
import { getSettings } from '../shared/settings.ts';
import { say } from '../shared/texts/say.ts';
import { now } from '../shared/time.ts';
import { webhookCarrier } from './carriers.ts';
import { carrierEvent } from './parcel-model.ts';
import { takeReport } from './reports.ts';
import { isGenuine } from './signature.ts';

/**
 * The Lambda handler of what carriers' systems report. The signature stands for the token, the carrier's own id of the
 * report for the Idempotency-Key: a request that is sent again, by the carrier or by who has overheard it, changes
 * nothing while it is recent, and is refused afterwards.
 */
export const handler = serveOpen({
  'POST /carrier-events/{carrier}': async (event) => {
    const at = now();
    const carrier = webhookCarrier(getSettings(), event.pathParameters?.carrier ?? '');
    const body = rawBody(event);
    const { value, former = value } = await readOrMakeSecret(carrierSecret(carrier.code));
    const isSignedWith = (secret: string) =>
      isGenuine(event.headers['carrier-signature'], Buffer.from(secret, 'base64url'), body, at);
    if (![value, former].some(isSignedWith))
      throw new Problem('unauthenticated', say('The signature is missing, wrong or too old.'));
    const sent = check('body', carrierEvent, parseJson(body.toString(), event.headers['content-type']));
    return accepted(await takeReport(carrier, z.parse(carrierEvent, sent), at));
  },
});

const rawBody = ({ body = '', isBase64Encoded }: OpenEvent): Buffer =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

const accepted = (answer: object): Result => ({
  statusCode: 202,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(answer),
});
