import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { keys } from '../keys.ts';
import { Problem } from '../problem.ts';
import { getItem, Stale, transact } from '../table.ts';
import { say } from '../texts/say.ts';

/**
 * Cursors are sealed for whom and what they were made: the same caller, route and filters. So nobody can make one up,
 * change one, or use another's.
 */
export async function seal(cursor: string, purpose: string): Promise<string> {
  const body = Buffer.from(cursor).toString('base64url');
  return `${body}.${sign(await secret(), purpose, body)}`;
}

/** @throws Problem invalid-request when it was not sealed for this purpose */
export async function unseal(sealed: string, purpose: string): Promise<string> {
  const [body = '', signature = ''] = sealed.split('.');
  const wanted = Buffer.from(sign(await secret(), purpose, body));
  const given = Buffer.from(signature);
  if (given.length === wanted.length && timingSafeEqual(given, wanted))
    return Buffer.from(body, 'base64url').toString();
  throw new Problem('invalid-request', say('The cursor is not one of this list.'), [
    {
      in: 'query',
      pointer: '/cursor',
      detail: say('must be the `next` of an earlier page of this list'),
    },
  ]);
}

const sign = (key: Buffer, purpose: string, body: string): string =>
  createHmac('sha256', key).update(`${purpose}\n${body}`).digest('base64url').slice(0, 22);

let known: Promise<Buffer> | undefined;

/** Kept in the table, made by whoever needs it first; all functions share it. */
function secret(): Promise<Buffer> {
  known ??= readOrMake().catch((error) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function readOrMake(): Promise<Buffer> {
  const key = keys.secret('cursor');
  const found = await getItem(key);
  if (found) return Buffer.from(String(found.value), 'base64url');
  const made = randomBytes(32);
  const item = { ...key, value: made.toString('base64url') };
  try {
    await transact([
      { op: { Put: { Item: item, ConditionExpression: 'attribute_not_exists(pk)' } }, onConflict: 'retry' },
    ]);
    return made;
  } catch (error) {
    if (error instanceof Stale) return readOrMake();
    throw error;
  }
}
