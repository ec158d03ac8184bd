import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { keys } from './keys.ts';
import { getItem, Stale, transact } from './table.ts';

/** Random, as base64url; `former` is the one before it, where it has been changed. */
const secret = z.object({ value: z.string(), former: z.string().optional() });
export type Secret = z.output<typeof secret>;

export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the functions share under this name, from the table; made by whoever needs it first. */
export async function readOrMakeSecret(name: string): Promise<Secret> {
  const key = keys.secret(name);
  const found = await getItem(key);
  if (found) return secret.parse(found);
  const made = { value: newSecret() };
  try {
    await transact([
      {
        op: { Put: { Item: { ...key, ...made }, ConditionExpression: 'attribute_not_exists(pk)' } },
        onConflict: 'retry',
      },
    ]);
    return made;
  } catch (error) {
    if (error instanceof Stale) return readOrMakeSecret(name);
    throw error;
  }
}
