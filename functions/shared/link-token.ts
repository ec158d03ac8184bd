import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Secret } from './secret.ts';
import { plusSeconds } from './time.ts';

/** What the link of a mail is about, until when it is good, and our signature of both. */
export const linkToken = z.string().regex(/^[\w-]{1,60}\.[0-9a-z]{1,9}\.[\w-]{43}$/);

const macOf = (secret: string, said: string): Buffer =>
  createHmac('sha256', Buffer.from(secret, 'base64url')).update(said).digest();

/** @param about without a dot. @param until when the link ends, in whole seconds */
export function signToken(about: string, until: string, { value }: Pick<Secret, 'value'>): string {
  const said = `${about}.${Math.floor(Date.parse(until) / 1000).toString(36)}`;
  return `${said}.${macOf(value, said).toString('base64url')}`;
}

/** @returns what a link says, over or not; nothing for one that isn't ours */
export function readToken(
  token: string,
  { value, former = value }: Secret,
): { about: string; until: string } | undefined {
  if (!linkToken.safeParse(token).success) return undefined;
  const [about = '', until = '', mac = ''] = token.split('.');
  const given = Buffer.from(mac, 'base64url');
  const isOurs = [value, former].some((one) => timingSafeEqual(given, macOf(one, `${about}.${until}`)));
  return isOurs ? { about, until: plusSeconds('1970-01-01', Number.parseInt(until, 36)) } : undefined;
}
