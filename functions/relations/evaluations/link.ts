import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { EVALUATION_SECRET, readOrMakeSecret, type Secret } from '../../shared/secret.ts';

/** The order, until when it may be rated, and our signature of both. */
export const linkToken = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}\.[0-9a-z]{1,9}\.[\w-]{43}$/);

const macOf = (secret: string, said: string): Buffer =>
  createHmac('sha256', Buffer.from(secret, 'base64url')).update(said).digest();

/** @param until when the link ends, in whole seconds */
export function signLink(orderId: string, until: string, { value }: Pick<Secret, 'value'>): string {
  const said = `${orderId.slice(4)}.${Math.floor(Date.parse(until) / 1000).toString(36)}`;
  return `${said}.${macOf(value, said).toString('base64url')}`;
}

/** @returns which order may be rated by this link at this time; nothing for one that isn't ours or is over */
export function orderOfLink(
  token: string,
  { value, former = value }: Secret,
  at: string,
): string | undefined {
  if (!linkToken.safeParse(token).success) return undefined;
  const [order = '', until = '', mac = ''] = token.split('.');
  const given = Buffer.from(mac, 'base64url');
  const isOurs = [value, former].some((one) => timingSafeEqual(given, macOf(one, `${order}.${until}`)));
  return isOurs && Number.parseInt(until, 36) * 1000 > Date.parse(at) ? `ord_${order}` : undefined;
}

export const evaluationSecret = (): Promise<Secret> => readOrMakeSecret(EVALUATION_SECRET);
