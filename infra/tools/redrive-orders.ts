import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Api } from './import-api.ts';

const answered = z.object({ status: z.string() });
const refused = z.object({ detail: z.string() });
const page = z.object({ items: z.array(z.object({ id: z.string() })), next: z.string().optional() });

/** Takes an order up again. @returns as what it goes on. @throws what the API says against it */
export async function redriveOrder(api: Api, orderId: string): Promise<string> {
  const path = `/orders/${encodeURIComponent(orderId)}/redrive`;
  return answered.parse(await ask(api, path, 'POST')).status;
}

/** The ids of all orders that are parked, as they are now. */
export async function parkedOrders(api: Api): Promise<string[]> {
  const ids: string[] = [];
  let cursor = '';
  do {
    const { items, next } = page.parse(await ask(api, `/orders?status=parked&limit=100&fields=id${cursor}`));
    ids.push(...items.map(({ id }) => id));
    cursor = next ? `&cursor=${encodeURIComponent(next)}` : '';
  } while (cursor);
  return ids;
}

async function ask({ url, token }: Api, path: string, method: 'GET' | 'POST' = 'GET'): Promise<unknown> {
  const answer = await fetch(new URL(path, url), {
    method,
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(refused.safeParse(parse(text)).data?.detail ?? `${answer.status} ${text}`);
  return parse(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
