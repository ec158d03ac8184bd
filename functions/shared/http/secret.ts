import { hkdfSync } from 'node:crypto';
import { CURSOR_SECRET, readOrMakeSecret, type Secret } from '../secret.ts';
import { now, plusSeconds } from '../time.ts';

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
  const read = readOrMakeSecret(CURSOR_SECRET).then(toSecrets);
  known = { secrets: read, until: plusSeconds(now(), KNOWN_SECONDS) };
  read.catch(() => {
    known = undefined;
  });
  return read;
}

function toSecrets({ value, former }: Secret): Secrets {
  return { current: keysOf(value), ...(former ? { former: keysOf(former) } : {}) };
}

function keysOf(secret: string): Keys {
  const both = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64url'), '', 'cursors', 64));
  return { encrypting: both.subarray(0, 32), naming: both.subarray(32) };
}
