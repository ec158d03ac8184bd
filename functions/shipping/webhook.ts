import { z } from 'zod';
import type { Answers } from '../shared/http/serve-open.ts';
import { accepted, signedJson } from '../shared/http/signed.ts';
import { check } from '../shared/http/validate.ts';
import { carrierSecret } from '../shared/secret.ts';
import { getSettings } from '../shared/settings.ts';
import { now } from '../shared/time.ts';
import { webhookCarrier } from './carriers.ts';
import { carrierEvent } from './parcel-model.ts';
import { takeReport } from './reports.ts';

/**
 * What carriers' systems report. The signature stands for the token, the carrier's own id of the report for the
 * Idempotency-Key: a request that is sent again, by the carrier or by who has overheard it, changes nothing while it is
 * recent, and is refused afterwards.
 */
export const carrierReports: Answers = {
  'POST /carrier-events/{carrier}': async (event) => {
    const at = now();
    const carrier = webhookCarrier(getSettings(), event.pathParameters?.carrier ?? '');
    const told = await signedJson(event, 'Carrier-Signature', carrierSecret(carrier.code), at);
    const sent = check('body', carrierEvent, told);
    return accepted(await takeReport(carrier, z.parse(carrierEvent, sent), at));
  },
};
