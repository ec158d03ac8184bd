import { type ClientOptions, createTradewind } from '../../functions/client/index.ts';
import type { Tradewind as Running } from '../support/tradewind.ts';

/** Pauses too short to wait for. */
const SOON = { firstPauseMs: 1, longestPauseMs: 5 };

/** A client of a running system, in the name of a role. */
export const clientOf = ({ local }: Running, role = 'admin', options: Partial<ClientOptions> = {}) =>
  createTradewind({ url: local.url, token: () => local.token(role), retries: SOON, ...options });

type Fetch = NonNullable<ClientOptions['fetch']>;

/** A way to the API on which something befalls the first requests, in this order; keeps what was sent. */
export function mishaps(...befalls: ((send: () => Promise<Response>) => Promise<Response>)[]) {
  const sent: Request[] = [];
  const send: Fetch = (request) => {
    const befall = befalls[sent.length];
    sent.push(request.clone());
    return befall ? befall(() => fetch(request)) : fetch(request);
  };
  return { fetch: send, sent, keys: () => sent.map(({ headers }) => headers.get('idempotency-key')) };
}

export const lost = () => new TypeError('fetch failed');
export const requestLost = () => Promise.reject(lost());
export const answerLost = async (send: () => Promise<Response>) => {
  await send();
  throw lost();
};
export const answered =
  (status: number, headers: Record<string, string> = {}, body: object = { message: 'Try later' }) =>
  async () =>
    Response.json(body, { status, headers });
