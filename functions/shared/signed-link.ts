import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { IdPrefix } from './ids.ts';
import type { Secret } from './secret.ts';
import { plusSeconds } from './time.ts';

/** What the link is about and, where it is sent again, which time; until when it is good, and our signature of all. */
export const linkToken = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}(-\d{1,6})?\.[0-9a-z]{1,9}\.[\w-]{43}$/);

const macOf = (secret: string, said: string): Buffer =>
  createHmac('sha256', Buffer.from(secret, 'base64url')).update(said).digest();

/**
 * @param id of what the link is about
 * @param until when the link ends, in whole seconds
 * @param secret each kind of link has its own, so that none passes for another
 */
export function signLink(id: string, until: string, { value }: Pick<Secret, 'value'>): string {
  const said = `${id.slice(id.indexOf('_') + 1)}.${Math.floor(Date.parse(until) / 1000).toString(36)}`;
  return `${said}.${macOf(value, said).toString('base64url')}`;
}

/** @returns what a link says, over or not; nothing for one that isn't ours */
export function readLink(
  token: string,
  { value, former = value }: Secret,
): { about: string; until: string } | undefined {
  if (!linkToken.safeParse(token).success) return undefined;
  const [about = '', until = '', mac = ''] = token.split('.');
  const given = Buffer.from(mac, 'base64url');
  const isOurs = [value, former].some((one) => timingSafeEqual(given, macOf(one, `${about}.${until}`)));
  return isOurs ? { about, until: plusSeconds('1970-01-01', Number.parseInt(until, 36)) } : undefined;
}

/** @returns the id that this link is about and is good for at this time; nothing for one that isn't ours or is over */
export function idOfLink(prefix: IdPrefix, token: string, secret: Secret, at: string): string | undefined {
  const link = readLink(token, secret);
  return link && link.until > at ? `${prefix}_${link.about}` : undefined;
}
