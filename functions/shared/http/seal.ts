import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { Problem } from '../problem.ts';
import { readOrMakeSecret } from '../secret.ts';
import { say } from '../texts/say.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Cursors are sealed for whom and what they were made: the same caller, list, filters and sort. So nobody can read one,
 * make one up, change one, or use another's.
 */
export async function seal(cursor: string, purpose: string): Promise<string> {
  const { encrypting, naming } = await secret();
  // Not random: the same page has the same cursor, and so the same entity tag. No nonce serves two contents.
  const nonce = createHmac('sha256', naming)
    .update(`${purpose}\n${cursor}`)
    .digest()
    .subarray(0, NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, encrypting, nonce).setAAD(Buffer.from(purpose));
  const sealed = [cipher.update(cursor), cipher.final()];
  return Buffer.concat([nonce, ...sealed, cipher.getAuthTag()]).toString('base64url');
}

/** @throws Problem invalid-request when it was not sealed for this purpose */
export async function unseal(sealed: string, purpose: string): Promise<string> {
  const { encrypting } = await secret();
  try {
    return decrypt(Buffer.from(sealed, 'base64url'), encrypting, purpose);
  } catch {
    throw notOfThisList();
  }
}

/** @throws Error when anything of it is not as it was sealed */
function decrypt(bytes: Buffer, key: Buffer, purpose: string): string {
  const [nonce, tag] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(-TAG_BYTES)];
  const cipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(purpose)).setAuthTag(tag);
  return Buffer.concat([cipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), cipher.final()]).toString();
}

const notOfThisList = () =>
  new Problem('invalid-request', say('The cursor is not one of this list.'), [
    {
      in: 'query',
      pointer: '/cursor',
      detail: say('must be the `next` of an earlier page of this list'),
    },
  ]);

interface Keys {
  encrypting: Buffer;
  naming: Buffer;
}
let known: Promise<Keys> | undefined;

/** From what is kept in the table, made by whoever needs it first; all functions share it. */
function secret(): Promise<Keys> {
  known ??= readOrMakeSecret('cursor').then(keysOf, (error) => {
    known = undefined;
    throw error;
  });
  return known;
}

function keysOf(secret: Buffer): Keys {
  const both = Buffer.from(hkdfSync('sha256', secret, '', 'cursors', 64));
  return { encrypting: both.subarray(0, 32), naming: both.subarray(32) };
}
