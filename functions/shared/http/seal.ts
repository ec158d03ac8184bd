import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { Problem } from '../problem.ts';
import { say } from '../texts/say.ts';
import { type Secrets, secrets } from './secret.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Cursors are sealed for whom and what they were made: the same caller, list, filters and sort. So nobody can read one,
 * make one up, change one, or use another's.
 */
export async function seal(cursor: string, purpose: string): Promise<string> {
  const { encrypting, naming } = (await secrets()).current;
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
  // Another instance may know of a newer key.
  const opened = open(sealed, purpose, await secrets()) ?? open(sealed, purpose, await secrets('anew'));
  if (opened === undefined) throw notOfThisList();
  return opened;
}

function open(sealed: string, purpose: string, { current, former }: Secrets): string | undefined {
  for (const { encrypting } of former ? [current, former] : [current])
    try {
      return decrypt(Buffer.from(sealed, 'base64url'), encrypting, purpose);
    } catch {
      // Not sealed with this one.
    }
  return undefined;
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
