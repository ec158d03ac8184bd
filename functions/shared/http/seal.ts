import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import { secrets } from './secret.ts';

/**
 * Cursors are sealed for whom and what they were made: the same caller, route and filters. So nobody can make one up,
 * change one, or use another's.
 */
export async function seal(cursor: string, purpose: string): Promise<string> {
  const body = Buffer.from(cursor).toString('base64url');
  const { current } = await secrets();
  return `${body}.${sign(current, purpose, body)}`;
}

/** @throws Problem invalid-request when it was not sealed for this purpose */
export async function unseal(sealed: string, purpose: string): Promise<string> {
  const [body = '', signature = ''] = sealed.split('.');
  const isOurs = ({ current, former }: Awaited<ReturnType<typeof secrets>>): boolean =>
    [current, former].some((key) => key && isSame(sign(key, purpose, body), signature));
  // Another instance may know of a newer key.
  if (isOurs(await secrets()) || isOurs(await secrets('anew')))
    return Buffer.from(body, 'base64url').toString();
  throw new Problem('invalid-request', say('The cursor is not one of this list.'), [
    {
      in: 'query',
      pointer: '/cursor',
      detail: say('must be the `next` of an earlier page of this list'),
    },
  ]);
}

function isSame(wanted: string, given: string): boolean {
  const [a, b] = [Buffer.from(wanted), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const sign = (key: Buffer, purpose: string, body: string): string =>
  createHmac('sha256', key).update(`${purpose}\n${body}`).digest('base64url').slice(0, 22);
