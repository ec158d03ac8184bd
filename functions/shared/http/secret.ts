import { hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { keys } from '../keys.ts';
import { getItem, type Item, Stale, transact } from '../table.ts';
import { now, plusSeconds } from '../time.ts';

const KEY = keys.secret('cursor');

/** Kept in the table, made by whoever needs it first; all functions share it. */
const stored = z.object({ value: z.string(), former: z.string().optional() });

/** What is sealed is sealed with the current one; what was sealed with the former one is still good. */
export interface Secrets {
  current: Keys;
  former?: Keys;
}

interface Keys {
  encrypting: Buffer;
  naming: Buffer;
}

/** An instance that lives long learns of a rotation within this time. */
const KNOWN_SECONDS = 600;

let known: { secrets: Promise<Secrets>; until: string } | undefined;

/** @param how `anew`: whatever is known already */
export function secrets(how?: 'anew'): Promise<Secrets> {
  if (how !== 'anew' && known && known.until > now()) return known.secrets;
  const read = readOrMake();
  known = { secrets: read, until: plusSeconds(now(), KNOWN_SECONDS) };
  read.catch(() => {
    known = undefined;
  });
  return read;
}

async function readOrMake(): Promise<Secrets> {
  const found = await getItem(KEY);
  if (found) return toSecrets(found);
  const made = { ...KEY, value: newSecret() };
  try {
    await transact([
      { op: { Put: { Item: made, ConditionExpression: 'attribute_not_exists(pk)' } }, onConflict: 'retry' },
    ]);
    return toSecrets(made);
  } catch (error) {
    if (error instanceof Stale) return readOrMake();
    throw error;
  }
}

function toSecrets(item: Item): Secrets {
  const { value, former } = stored.parse(item);
  return { current: keysOf(value), ...(former ? { former: keysOf(former) } : {}) };
}

function keysOf(secret: string): Keys {
  const both = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64url'), '', 'cursors', 64));
  return { encrypting: both.subarray(0, 32), naming: both.subarray(32) };
}

const newSecret = (): string => randomBytes(32).toString('base64url');

/**
 * Makes a new one; what the present one sealed stays good until the next rotation.
 * @throws Stale when somebody else rotates it at this moment
 */
export async function rotateSecret(): Promise<void> {
  await secrets('anew');
  const { value } = stored.parse(await getItem(KEY));
  await transact([
    {
      op: {
        Put: {
          Item: { ...KEY, value: newSecret(), former: value },
          ConditionExpression: '#value = :value',
          ExpressionAttributeNames: { '#value': 'value' },
          ExpressionAttributeValues: { ':value': value },
        },
      },
      onConflict: 'retry',
    },
  ]);
}
