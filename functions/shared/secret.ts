import { randomBytes } from 'node:crypto';
import { keys } from './keys.ts';
import { getItem, Stale, transact } from './table.ts';

/** A random key that the functions share, from the table; made by whoever needs it first. */
export async function readOrMakeSecret(name: string): Promise<Buffer> {
  const key = keys.secret(name);
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
    if (error instanceof Stale) return readOrMakeSecret(name);
    throw error;
  }
}
