import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import type { z } from 'zod';
import type { invoice } from '../../functions/billing/model.ts';
import type { purchaseOrder } from '../../functions/inventory/model.ts';
import type { orderView } from '../../functions/orders/model.ts';
import type { shipment } from '../../functions/shipping/model.ts';
import { type Local, type LocalOptions, startLocal } from '../../infra/local/start.ts';
import { eventually } from './eventually.ts';
import type { Pace } from './synthesize.ts';

/** As the API gives them. */
export type Order = z.input<typeof orderView>;
export type PurchaseOrder = z.input<typeof purchaseOrder>;
export type Invoice = z.input<typeof invoice>;
export type Shipment = z.input<typeof shipment>;

export interface Answer {
  status: number;
  headers: Headers;
  // Tests know what they asked for; the schemas are tested elsewhere.
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test asked for
  body: any;
}

/** One caller: what it asks and orders, with its own token. */
export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** With a new Idempotency-Key unless one is given. */
  post(path: string, body?: unknown, key?: string): Promise<Answer>;
  /** On whatever version there is, unless headers are given. */
  patch(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export type Tradewind = Awaited<ReturnType<typeof startTradewind>>;

/** The whole deployment in memory, from the template; every caller goes through the API. */
export async function startTradewind(options: Partial<LocalOptions> & { pace?: Pace } = {}) {
  const { pace = 'patient', ...rest } = options;
  const local = await startLocal({ cdkOut: inject('cdkOut')[pace], retryScale: 0.05, instances: 4, ...rest });
  return { ...world(local), local, stop: () => local.stop() };
}

function world(local: Local) {
  const as = (role: string, customerId?: string): Client => clientOf(local, role, customerId);
  const admin = as('admin');
  const made = async (answer: Promise<Answer>) => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };
  const order = async (id: string): Promise<Order> => made(admin.get(`/orders/${id}`));
  return {
    as,
    /** A complete customer with ample credit. */
    customer: async (fields: object = {}) => made(admin.post('/customers', { ...CUSTOMER, ...fields })),
    /** A product that is bought, without stock. */
    product: async (fields: object = {}) =>
      made(admin.post('/products', { ...PRODUCT, sku: newSku(), ...fields })),
    stock: async (sku: string, quantity: string, warehouse = 'HAM') =>
      made(
        admin.post('/stock/adjustments', {
          sku,
          warehouse,
          change: quantity,
          reason: 'found',
        }),
      ),
    place: async (customerId: string, lines: object[], fields: object = {}): Promise<Order> =>
      made(admin.post('/orders', { customerId, lines, ...fields })),
    order,
    timeline: async (
      id: string,
    ): Promise<
      {
        type: string;
        at: string;
        by: { id: string; role: string };
        reason?: string;
        data?: Record<string, unknown>;
      }[]
    > => (await made(admin.get(`/orders/${id}/timeline?limit=100`))).items,
    /** The order once it is so. */
    until: (
      id: string,
      so: (order: Order) => boolean | Promise<boolean>,
      withinMs = 60_000,
    ): Promise<Order> =>
      eventually(
        async () => {
          const now = await order(id);
          if (await so(now)) return now;
          throw new Error(
            `order is ${now.status}, ${JSON.stringify(now.subStatus)}, waits ${JSON.stringify(now.waits)}, fault ${JSON.stringify(now.fault)}`,
          );
        },
        { withinMs, everyMs: 30 },
      ),
    get: async (path: string) => made(admin.get(path)),
    post: async (path: string, body?: unknown) => made(admin.post(path, body)),
  };
}

const newSku = (): string => `T-${randomUUID().slice(0, 8).toUpperCase()}`;

const CUSTOMER = {
  name: 'Prüfwerk GmbH',
  language: 'en',
  currency: 'EUR',
  taxId: 'DE123456788',
  invoiceEmail: 'invoices@pruefwerk.example',
  addresses: [
    {
      label: 'Werk',
      name: 'Prüfwerk GmbH',
      street: 'Werkstraße 1',
      city: 'Köln',
      postalCode: '50667',
      country: 'DE',
    },
  ],
  creditLimit: { amount: 100_000_000, currency: 'EUR' },
  paymentTermDays: 30,
};

const PRODUCT = {
  name: 'Test part',
  unit: 'pcs',
  quantityDecimals: 0,
  taxCode: 'standard',
  supply: { kind: 'purchase', supplier: 'Lieferwerk AG', leadTimeDays: 5 },
  prices: [{ currency: 'EUR', unitPrice: '10.00' }],
};

function clientOf(local: Local, role: string, customerId?: string): Client {
  const token = local.token(role, customerId);
  const call = async (method: string, path: string, body?: unknown, headers = {}): Promise<Answer> => {
    const answer = await fetch(local.url + path, {
      method,
      headers: {
        authorization: `Bearer ${await token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, headers: answer.headers, body: await contentOf(answer) };
  };
  return {
    get: (path, headers) => call('GET', path, undefined, headers),
    post: (path, body, key = randomUUID()) => call('POST', path, body, { 'idempotency-key': key }),
    patch: async (path, body, headers) => call('PATCH', path, body, headers ?? (await seen(call, path))),
  };
}

/** What a caller sends who has just read the resource. */
async function seen(call: (method: string, path: string) => Promise<Answer>, path: string) {
  const etag = (await call('GET', path)).headers.get('etag');
  return { 'if-match': etag ?? '"0-none"' };
}

const contentOf = async (answer: Response): Promise<unknown> =>
  answer.headers.get('content-type')?.includes('json')
    ? answer.json()
    : new Uint8Array(await answer.arrayBuffer());
