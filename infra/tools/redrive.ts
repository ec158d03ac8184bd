import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { dataDirectory } from '../local/data-dir.ts';
import { readIssuer } from '../local/issuer/store.ts';
import { issueToken } from '../local/issuer/token.ts';
import { running } from '../local/lock.ts';

/*
 * npm run redrive -- ord_…
 * npm run redrive -- ord_… --url https://… --token …
 *
 * Takes a parked order up again where it stopped, by the API of the running local runner or of another deployment.
 */

const USAGE = 'Usage: npm run redrive -- ord_… [--url URL --token TOKEN]';

interface Api {
  url: string;
  token: string;
}

/** @throws when there is no such API */
async function apiOf({ url, token }: Partial<Api>): Promise<Api> {
  if (url && token) return { url, token };
  if (url || token) throw new Error(`--url and --token belong together\n\n${USAGE}`);
  const here = running(dataDirectory())?.url;
  if (!here) throw new Error('Tradewind is not running here: start it with `npm start`, or give --url');
  return { url: here, token: await issueToken(readIssuer(dataDirectory()), { roles: ['admin'] }) };
}

const answered = z.object({ status: z.string() });
const refused = z.object({ detail: z.string() });

/** @throws what the API says against it */
async function redrive(orderId: string, { url, token }: Api): Promise<string> {
  const path = `/orders/${encodeURIComponent(orderId)}/redrive`;
  const answer = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(refused.safeParse(parse(text)).data?.detail ?? `${answer.status} ${text}`);
  return answered.parse(parse(text)).status;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, token: { type: 'string' } },
  });
  const [orderId] = positionals;
  if (!orderId) throw new Error(USAGE);
  console.log(`${orderId} goes on, as ${await redrive(orderId, await apiOf(values))}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
