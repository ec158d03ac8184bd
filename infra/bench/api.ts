import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Local } from '../local/start.ts';

const CUSTOMER = {
  name: 'Bench GmbH',
  language: 'en',
  currency: 'EUR',
  taxId: 'DE123456788',
  invoiceEmail: 'bench@example.com',
  addresses: [{ label: 'Office', name: 'Bench GmbH', street: 'Street 1', city: 'Hamburg', country: 'DE' }],
  paymentTermDays: 30,
};

const PRODUCT = {
  sku: 'BENCH',
  name: 'Bench',
  unit: 'pcs',
  quantityDecimals: 0,
  taxCode: 'standard',
  supply: { kind: 'purchase', leadTimeDays: 1 },
  prices: [{ currency: 'EUR', unitPrice: '10.00' }],
};

const made = z.object({ id: z.string() });

/** The requests that are measured, on a customer and a product made for them. */
export async function requestsOf({ url, token }: Local) {
  const authorization = `Bearer ${await token('admin')}`;
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        authorization,
        ...(body ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const content = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${content}`);
    return JSON.parse(content);
  };
  const customerId = made.parse(await call('POST', '/customers', CUSTOMER)).id;
  await call('POST', '/products', PRODUCT);
  const place = () => call('POST', '/orders', { customerId, lines: [{ sku: 'BENCH', quantity: '1' }] });
  const { id } = made.parse(await place());
  return { place, read: () => call('GET', `/orders/${id}`), list: () => call('GET', '/orders?limit=20') };
}
