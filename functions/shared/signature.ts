import { createHmac, timingSafeEqual } from 'node:crypto';

/** By how much a sender's clock may differ from ours, and how long a request may be on its way. */
export const TOLERANCE_SECONDS = 300;

const FORM = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

/** What whoever reports to us sends beside it, e.g. as `Carrier-Signature`. @param body as it goes over the wire */
export const sign = (secret: Buffer, seconds: number, body: Buffer): string =>
  `t=${seconds},v1=${macOf(secret, seconds, body).toString('hex')}`;

/** Whether who signed it has the secret, signed this very body, and did so just now. */
export function isGenuine(header: string | undefined, secret: Buffer, body: Buffer, at: string): boolean {
  const [, seconds = '', mac = ''] = FORM.exec(header ?? '') ?? [];
  if (seconds === '') return false;
  const recent = Math.abs(Date.parse(at) / 1000 - Number(seconds)) <= TOLERANCE_SECONDS;
  return recent && timingSafeEqual(Buffer.from(mac, 'hex'), macOf(secret, Number(seconds), body));
}

/** The time is signed with the body, so that neither can be exchanged. */
const macOf = (secret: Buffer, seconds: number, body: Buffer): Buffer =>
  createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
