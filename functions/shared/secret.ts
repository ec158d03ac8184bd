import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { keys } from './keys.ts';
import { putNew } from './put-new.ts';
import { getItem, Stale, transact } from './table.ts';

/** Random, as base64url; `former` is the one before it, where it has been changed. */
const secret = z.object({ value: z.string(), former: z.string().optional() });
export type Secret = z.output<typeof secret>;

/** Seals the cursors of lists. */
export const CURSOR_SECRET = 'cursor';

/** Signs the links by which orders are rated. */
export const EVALUATION_SECRET = 'evaluation';

/** Signs the links by which statements are answered. */
export const STATEMENT_SECRET = 'statement';

/** Signs the links by which quotations are answered. */
export const QUOTATION_SECRET = 'quotation';

/** Signs the links by which campaigns' receivers unsubscribe. */
export const CAMPAIGN_SECRET = 'campaign';

/** Carriers sign their reports with it. @param code of the carrier */
export const carrierSecret = (code: string): string => `carrier-${code}`;

/** What a carrier knows us by when we ask it. @param code of the carrier */
export const carrierKey = (code: string): string => `key-for-${code}`;

/** Payment providers sign with it what they tell. @param code of the provider */
export const providerSecret = (code: string): string => `payments-by-${code}`;

/** What a payment provider knows us by when we ask it. @param code of the provider */
export const providerKey = (code: string): string => `pay-key-for-${code}`;

export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept under this name, if anything is. */
export async function readSecret(name: string): Promise<Secret | undefined> {
  const found = await getItem(keys.secret(name));
  return found && secret.parse(found);
}

/** Keeps what somebody gave us, in place of what was there. */
export const keepSecret = (name: string, value: string): Promise<void> =>
  transact([{ op: { Put: { Item: { ...keys.secret(name), value } } }, onConflict: 'retry' }]);

/** What the functions share under this name, from the table; made by whoever needs it first. */
export async function readOrMakeSecret(name: string): Promise<Secret> {
  const key = keys.secret(name);
  const found = await readSecret(name);
  if (found) return found;
  const made = { value: newSecret() };
  try {
    await transact([putNew({ ...key, ...made })]);
    return made;
  } catch (error) {
    if (error instanceof Stale) return readOrMakeSecret(name);
    throw error;
  }
}

/**
 * Makes a new one; the present one stays good until the next rotation.
 * @throws Error when nobody has used one of this name yet; Stale when somebody else rotates it at this moment
 */
export async function rotateSecret(name: string): Promise<void> {
  const found = await readSecret(name);
  if (!found) throw new Error(`there is no secret ${name} yet`);
  const { value } = found;
  await transact([
    {
      op: {
        Put: {
          Item: { ...keys.secret(name), value: newSecret(), former: value },
          ConditionExpression: '#value = :value',
          ExpressionAttributeNames: { '#value': 'value' },
          ExpressionAttributeValues: { ':value': value },
        },
      },
      onConflict: 'retry',
    },
  ]);
}
