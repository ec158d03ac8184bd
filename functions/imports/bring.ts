import { routes as billing, recordBankCredit, recordFapiao } from '../billing/index.ts';
import { routes as catalog, createProduct } from '../catalog/index.ts';
import { createCustomer, routes as customers } from '../customers/index.ts';
import { adjustStock, routes as inventory } from '../inventory/index.ts';
import { routes as ledger, recordExchangeRate } from '../ledger/index.ts';
import { routes as orders, placeOrder, recordPastOrder } from '../orders/index.ts';
import type { Call, Handler } from '../shared/http/call.ts';
import type { Route } from '../shared/http/route.ts';
import { fieldProblem } from '../shared/problem.ts';
import { findReference } from '../shared/references.ts';
import { say } from '../shared/texts/say.ts';
import { ofCredit } from './kinds/bank-credits.ts';
import { NUMBER, ofFapiao } from './kinds/fapiao.ts';
import { ofCustomer } from './kinds/orders.ts';
import type { ImportKind } from './model.ts';

/** The single route that a row is a request of, and its handler. */
interface Target {
  route: Route;
  handler: Handler<Route>;
  /** Makes the route's body of what a file says. */
  toBody?: (value: unknown) => Promise<unknown>;
  /** Finds what a file's row is about, of a route that is about one thing. */
  toParams?: (value: unknown) => Promise<unknown>;
  /** How many rows fit one transaction, of a kind whose rows touch nothing in common. */
  together?: number;
  /** A field by which a row names others; it comes after those that don't. */
  leansBy?: string;
}

const target = <R extends Route>(
  route: R,
  handler: Handler<R>,
  more: Omit<Target, 'route' | 'handler'> = {},
): Target => ({
  route,
  // It is called with bodies that this route's own schema made.
  handler: handler as unknown as Handler<Route>,
  ...more,
});

/** Each is up to four writes with its record; opening stock, which goes into the ledger's sums and the books, up to seven. */
const TOGETHER = 20;
const OPENINGS_TOGETHER = 14;

export const TARGETS: Readonly<Record<ImportKind, Target>> = {
  products: target(catalog.createProduct, createProduct, { together: TOGETHER, leansBy: 'components' }),
  customers: target(customers.createCustomer, createCustomer, { together: TOGETHER }),
  stock: target(inventory.adjustStock, adjustStock, { together: OPENINGS_TOGETHER }),
  orders: target(orders.placeOrder, placeOrder, { toBody: withCustomer }),
  history: target(orders.recordPastOrder, recordPastOrder, { toBody: withCustomer }),
  'bank-credits': target(billing.recordBankCredit, recordBankCredit, {
    toBody: withoutCurrency,
    together: TOGETHER,
  }),
  fapiao: target(billing.recordFapiao, recordFapiao, {
    toBody: withoutInvoice,
    toParams: invoiceNamed,
    together: TOGETHER,
  }),
  'exchange-rates': target(ledger.recordExchangeRate, recordExchangeRate, { together: TOGETHER }),
};

/** Its amount has it. */
async function withoutCurrency(value: unknown): Promise<unknown> {
  const { currency: _, ...credit } = ofCredit.parse(value);
  return credit;
}

/** The route's path has it. */
async function withoutInvoice(value: unknown): Promise<unknown> {
  const { invoice: _, ...given } = ofFapiao.parse(value);
  return given;
}

/** @throws Problem unprocessable naming /invoice */
async function invoiceNamed(value: unknown): Promise<unknown> {
  const [number] = NUMBER.exec(ofFapiao.parse(value).invoice) ?? [];
  const id = number && (await findReference('invoice', number));
  if (!id) throw fieldProblem('/invoice', say('names no invoice of ours'));
  return { id };
}

/** @throws Problem unprocessable naming /customer */
async function withCustomer(value: unknown): Promise<unknown> {
  const { customer, ...order } = ofCustomer.parse(value);
  if (customer.startsWith('cus_')) return { ...order, customerId: customer };
  const customerId = await findReference('customer', customer);
  if (!customerId) throw fieldProblem('/customer', say('is no customer'));
  return { ...order, customerId };
}

/** Decides about one row as the single route would. */
export async function decideRow(
  kind: ImportKind,
  value: unknown,
  { caller, at }: Pick<Call, 'caller' | 'at'>,
) {
  const { route, handler, toBody, toParams } = TARGETS[kind];
  const params = await toParams?.(value);
  const body = toBody ? await toBody(value) : value;
  const query = route.query?.parse({});
  const call = { caller, params, query, body, at, language: 'en' };
  // A command of another route's type; its handler reads no more than it was given here.
  return handler(call as Call);
}
