import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createTradewind, type Schemas } from '../../functions/client/index.ts';
import { type Local, type LocalOptions, startLocal } from '../../infra/local/start.ts';
import { openDeployed, type Whereabouts } from '../deploy/deployed.ts';
import { assertDeclared } from './declared.ts';
import { eventually } from './eventually.ts';
import type { Got, Known, Sent } from './paths.ts';
import type { Pace } from './synthesize.ts';

/** For an order to go on; the emulated account brings changes late when many have been made just before. */
export const patienceMs = (): number => (inject('deployed') ? 200_000 : 120_000);

/** As the API gives them. */
export type Customer = Schemas['Customer'];
export type Order = Schemas['Order'];
export type PurchaseOrder = Schemas['PurchaseOrder'];
export type Invoice = Schemas['Invoice'];
export type Shipment = Schemas['Shipment'];

export interface Answer {
  status: number;
  headers: Headers;
  // Tests know what they asked for; the schemas are tested elsewhere.
  // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test asked for
  body: any;
}

/** One caller: what it asks and orders, with its own token. For tests of how it is answered, right or wrong. */
export interface Client {
  get<const U extends string>(path: U & Known<U, 'get'>, headers?: Record<string, string>): Promise<Answer>;
  /** With a new Idempotency-Key unless one is given, on whatever there is. */
  post<const U extends string>(path: U & Known<U, 'post'>, body?: unknown, key?: string): Promise<Answer>;
  /** On whatever version there is, unless headers are given. */
  patch<const U extends string>(
    path: U & Known<U, 'patch'>,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

/** What every deployment offers to tests beside its API. */
export interface Running {
  /** Of the API. */
  url: string;
  mailbox: string;
  table: string;
  endpoints: { dynamodb: string };
  executions: { list(of?: { status?: 'RUNNING' }): Listed[] | Promise<Listed[]> };
  token(role: string | readonly string[], customerId?: string): Promise<string>;
  stop(): Promise<void>;
}
interface Listed {
  name: string;
  status: string | undefined;
}

/** A deployment, wherever it runs. */
export type Tradewind = ReturnType<typeof fullOf<Running>>;
/** The one on this machine, whose engines can be looked into. */
export type Laptop = ReturnType<typeof fullOf<Local>>;

/** The whole deployment in memory, from the template, or the one in an account; every caller goes through the API. */
export async function startTradewind(): Promise<Tradewind> {
  const deployed = inject('deployed');
  return deployed ? openTradewind(deployed) : startLaptop();
}

/** For tests of what only the laptop's runner lets be done: faults, other deadlines, restarts, calls of a function. */
export async function startLaptop(options: Partial<LocalOptions> & { pace?: Pace } = {}): Promise<Laptop> {
  const { pace = 'patient', ...rest } = options;
  const cdkOut = inject('cdkOut')[pace];
  return fullOf(await startLocal({ cdkOut, retryScale: 0.05, instances: 2, ...rest }));
}

export const openTradewind = (deployed: Whereabouts): Tradewind => fullOf<Running>(openDeployed(deployed));

const fullOf = <R extends Running>(local: R) => ({ ...world(local), local, stop: () => local.stop() });

function world(local: Running) {
  const { get, post } = callsOf(local);
  const order = (id: string) => get(`/orders/${id}`);
  return {
    as: (role: string, customerId?: string): Client => clientOf(local, role, customerId),
    /** What an admin reads and does, through the client that strangers use; what is refused is thrown. */
    get,
    post,
    /** A complete customer with ample credit. */
    customer: (fields: Partial<Schemas['CustomerInput']> = {}) =>
      post('/customers', { ...CUSTOMER, ...fields }),
    /** A product that is bought, without stock; of a supplier of its own, since all orders share a supplier's draft. */
    product: (fields: Partial<Schemas['ProductInput']> = {}) => {
      const sku = newSku();
      const supply = { ...PRODUCT.supply, supplier: `Lieferwerk ${sku}` };
      return post('/products', { ...PRODUCT, sku, supply, ...fields });
    },
    /** So much more of it; where that is too much for one person, another agrees. */
    stock: async (sku: string, quantity: string, warehouse = 'HAM') => {
      const found = { sku, warehouse, change: quantity, reason: 'found' };
      const { adjustment } = await post('/stock/adjustments', found);
      const agreed = { decision: 'approve', reason: 'seen' };
      if (adjustment)
        await clientOf(local, 'finance').post(`/stock-adjustments/${adjustment.id}/review`, agreed);
    },
    place: (
      customerId: string,
      lines: Schemas['OrderInput']['lines'],
      fields: Partial<Schemas['OrderInput']> = {},
    ) => post('/orders', { customerId, lines, ...fields }),
    order,
    timeline: async (id: string) => (await get(`/orders/${id}/timeline?limit=100`)).items,
    /** The order once it is so. */
    until: (
      id: string,
      so: (order: Order) => boolean | Promise<boolean>,
      withinMs = patienceMs(),
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
  };
}

/** The typed client, by paths that are filled in already; their types say which of the document's they are. */
function callsOf(local: Running) {
  const token = local.token('admin');
  // A test that is slow or unlucky must show it, not be helped along.
  const options = { url: local.url, token: () => token, retries: { attempts: 1 } };
  // It fills in what a path has to be filled in with; these have nothing left, and their types are told below.
  const client = createTradewind(options) as unknown as Filled;
  return {
    get: <const U extends string>(path: U & Known<U, 'get'>): Promise<Got<U, 'get'>> => client.get(path),
    post: <const U extends string>(
      path: U & Known<U, 'post'>,
      ...[body]: Body<Sent<U, 'post'>>
    ): Promise<Got<U, 'post'>> => client.post(path, { body, ifMatch: '*' }),
  };
}

interface Filled {
  get(path: string): Promise<never>;
  post(path: string, asked: { body: unknown; ifMatch: string }): Promise<never>;
}
type Body<B> = undefined extends B ? [body?: B] : [body: B];

const newSku = (): string => `T-${randomUUID().slice(0, 8).toUpperCase()}`;

const CUSTOMER: Schemas['CustomerInput'] = {
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

const PRODUCT: Omit<Schemas['ProductInput'], 'sku'> = {
  name: 'Test part',
  unit: 'pcs',
  quantityDecimals: 0,
  taxCode: 'standard',
  supply: { kind: 'purchase', leadTimeDays: 5, price: { currency: 'EUR', unitPrice: '4.00' } },
  prices: [{ currency: 'EUR', unitPrice: '10.00' }],
};

function clientOf(local: Running, role: string, customerId?: string): Client {
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
    const got = { status: answer.status, headers: answer.headers, body: await contentOf(answer) };
    assertDeclared(method, path, got);
    return got;
  };
  return {
    get: (path, headers) => call('GET', path, undefined, headers),
    post: (path, body, key = randomUUID()) =>
      call('POST', path, body, { 'idempotency-key': key, 'if-match': '*' }),
    patch: async (path, body, headers) => call('PATCH', path, body, headers ?? (await seen(call, path))),
  };
}

/** What a caller sends who has just read the resource. */
async function seen(call: (method: string, path: string) => Promise<Answer>, path: string) {
  const etag = (await call('GET', path)).headers.get('etag');
  return { 'if-match': etag ?? '"0-none"' };
}

async function contentOf(answer: Response): Promise<unknown> {
  const content = new Uint8Array(await answer.arrayBuffer());
  const isJson = answer.headers.get('content-type')?.includes('json') && content.length > 0;
  return isJson ? JSON.parse(new TextDecoder().decode(content)) : content;
}
