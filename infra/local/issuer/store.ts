import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { placeIn } from '../data-dir.ts';

const jwk = z.looseObject({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string() });
const stored = z.object({
  /** Must equal what the API's authorizer expects, else no token is good. */
  issuer: z.string(),
  clientId: z.string(),
  privateKey: jwk.extend({ d: z.string() }),
});
/** Who signs tokens here: the stand-in for the user pool. */
export type Issuer = z.output<typeof stored>;

const fileIn = (dataDir: string): string => placeIn(dataDir, 'issuer');

/**
 * The issuer of a data directory.
 * @throws when nothing was started with that directory yet
 */
export function readIssuer(dataDir: string): Issuer {
  const file = fileIn(dataDir);
  if (!existsSync(file)) throw new Error(`there is no key in ${dataDir} yet: start once with \`npm start\``);
  return stored.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Keeps the key that is there, so that tokens stay good over restarts. */
export async function openIssuer(
  dataDir: string | undefined,
  issuer: string,
  clientId: string,
): Promise<Issuer> {
  const known = dataDir && existsSync(fileIn(dataDir)) ? readIssuer(dataDir) : undefined;
  const opened = { issuer, clientId, privateKey: known?.privateKey ?? (await newKey()) };
  if (dataDir) write(fileIn(dataDir), opened);
  return opened;
}

async function newKey(): Promise<Issuer['privateKey']> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return stored.shape.privateKey.parse({ ...(await exportJWK(privateKey)), kid: crypto.randomUUID() });
}

function write(file: string, issuer: Issuer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(issuer, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
