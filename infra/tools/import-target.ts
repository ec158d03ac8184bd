import { dataDirectory } from '../local/data-dir.ts';
import { readIssuer } from '../local/issuer/store.ts';
import { issueToken } from '../local/issuer/token.ts';
import { running } from '../local/lock.ts';
import type { Api } from './import-api.ts';

interface Given {
  url?: string | undefined;
  token?: string | undefined;
}

/**
 * Which API is meant: the one that is named, with a token for it, or else the runner on this machine, as admin.
 * @throws when neither is there, or a named API has no token
 */
export async function findApi({ url, token }: Given): Promise<Api> {
  if (url && token) return { url, token };
  if (url) throw new Error(`--token (or TRADEWIND_TOKEN) is missing: an admin's token for ${url}`);
  const here = running(dataDirectory())?.url;
  if (!here)
    throw new Error('Tradewind is not running here: start it with `npm start`, or name an API with --url');
  return { url: here, token: token || (await issueToken(readIssuer(dataDirectory()), { roles: ['admin'] })) };
}
