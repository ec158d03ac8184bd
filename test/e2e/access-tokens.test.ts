import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allRoutes } from '../../functions/meta/modules.ts';
import { ROLES, type Route } from '../../functions/shared/http/route.ts';
import { askedAhead } from '../support/ahead.ts';
import { expectSound } from '../support/audit.ts';
import { creditInUse, stated } from '../support/credited.ts';
import { disputed } from '../support/disputed.ts';
import { eventually } from '../support/eventually.ts';
import { filed } from '../support/filed.ts';
import { flowOf, waitsFor } from '../support/flow.ts';
import { bringIn } from '../support/imports.ts';
import { aLot, anEvaluation, otherThings } from '../support/others.ts';
import { type Customer, startTradewind, type Tradewind } from '../support/tradewind.ts';

/** Every route that asks for a token, with the things of one customer in its path, against everybody else. */
const GUARDED = allRoutes().flatMap(({ route }) =>
  route.public ? [] : [[`${route.method} ${route.path}`, route] as const],
);
const ABOUT_ONE = GUARDED.filter(([, { path }]) => path.includes('{'));
const OF_CUSTOMERS = ABOUT_ONE.filter(
  ([, { roles, path }]) => roles.includes('customer') && !path.startsWith('/products'),
);

let tw: Tradewind;
let owner: Customer;
let stranger: Customer;
/** A real id by the path before it. */
let things: Record<string, string>;
let lot: Awaited<ReturnType<typeof aLot>>;

beforeAll(async () => {
  tw = await startTradewind();
  const flow = flowOf(tw);
  const [{ sku }, ...customers] = await Promise.all([tw.product(), tw.customer(), tw.customer()]);
  [owner, stranger] = customers;
  await tw.stock(sku, '3');
  const { id, totals } = await tw.place(owner.id, [{ sku, quantity: '5' }]);
  await tw.until(id, waitsFor('goods'));
  await flow.dispatch(id);
  await flow.track(id, 'delivered');
  const { shipmentIds, invoiceIds, purchaseOrderIds } = await tw.order(id);
  const credit = await creditInUse(tw, owner.id, invoiceIds[0] ?? '');
  const { id: payment } = await flow.pay(owner.id, totals.total);
  const operation = await bringIn(tw, 'stock', `sku,warehouse,quantity\n${sku},SHA,1`);
  const entry = await valuedEntry(owner.id);
  await tw.post(`/customers/${owner.id}/contacts/erasure`, { name: 'Nobody', reason: 'asked for' });
  const first = ([one]: string[]): string => one ?? expect.unreachable('nothing there');
  const back = { orderId: id, lines: [{ sku, quantity: '1' }], reason: 'scratched' };
  lot = await aLot(tw);
  things = {
    ...(await otherThings(tw, sku, owner.id)),
    evaluations: await anEvaluation(tw, owner.id, sku),
    ...credit,
    ...(await stated(tw, owner.id)),
    ...(await disputed(tw, flow, owner.id)),
    ...(await askedAhead(tw, owner.id, sku)),
    'tax-applications': await filed(tw, flow),
    erased: (await tw.customer()).id,
    amendment: await asked(id, sku),
    orders: id,
    customers: owner.id,
    products: sku,
    stock: sku,
    payments: payment,
    'invoice-series': `INV-${new Date().getUTCFullYear()}`,
    ledger: entry,
    operations: operation.id,
    shipments: first(shipmentIds),
    returns: (await tw.post('/returns', back)).id,
    invoices: first(invoiceIds),
    'purchase-orders': first(purchaseOrderIds),
  };
  await tw.post(`/customers/${things.erased ?? ''}/erasure`, { reason: 'asked for' });
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

/** An amendment that waits for a reviewer. */
async function asked(id: string, sku: string): Promise<string> {
  const lines = [{ sku, quantity: '1', unitPrice: '99999.00' }];
  const { body } = await tw.as('sales').post(`/orders/${id}/amendments`, { lines, reason: 'one more' });
  return body.amendment?.id ?? expect.unreachable('nothing waits');
}

/** Of money in a currency that isn't the business's own. */
async function valuedEntry(customerId: string): Promise<string> {
  const { id } = await flowOf(tw).pay(customerId, { amount: 100, currency: 'USD' });
  const [entry] = (await tw.get(`/ledger/entries?documentId=${id}`)).items;
  const path = `/ledger/entries/${entry?.id}/valuation` as const;
  await eventually(async () => (await tw.as('finance').get(path)).status === 200);
  return entry?.id ?? expect.unreachable('nothing booked');
}

const real = (path: string): string =>
  path
    .replace('{sku}/lots/{lot}', `${lot.sku}/lots/${lot.lot}`)
    .replace('{id}/erasure', `${things.erased}/erasure`)
    .replace('{amendmentId}', things.amendment ?? '?')
    .replace(/\{\w+\}/, things[path.split('/')[1] ?? ''] ?? '?');
const absent = (path: string): string =>
  real(path)
    .replace(/(?<=_)[0-9A-Z]{26}/, '01J00000000000000000000000')
    .replace(/\/T-[0-9A-F]{8}/, '/T-NONE')
    .replace('/simulator/', '/nobody/');

async function ask({ method }: Route, path: string, authorization?: string) {
  const answer = await fetch(tw.local.url + path, {
    method,
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(method === 'GET' ? {} : { 'content-type': 'application/json', 'idempotency-key': 'k' }),
    },
    ...(method === 'GET' ? {} : { body: '{}' }),
  });
  const json = answer.headers.get('content-type')?.includes('json');
  return {
    status: answer.status,
    body: json ? withoutTrace((await answer.json()) as Record<string, unknown>) : {},
  };
}

const withoutTrace = ({ traceId: _, ...body }: Record<string, unknown>) => body;

const bearer = async (role: string, customerId?: string) =>
  `Bearer ${await tw.local.token(role, customerId)}`;

/** The claims of a good admin's token, signed by somebody else, or by nobody. */
async function forged(alg: 'none' | 'RS256'): Promise<string> {
  const [, payload = ''] = (await tw.local.token('admin')).split('.');
  const head = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  if (alg === 'none') return `Bearer ${head}.${payload}.`;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const { privateKey } = await generateKeyPair(alg);
  return `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg }).sign(privateKey)}`;
}

const BAD: [name: string, make: () => Promise<string | undefined>][] = [
  ['no token', async () => undefined],
  ['one that nobody signed', kept(() => forged('none'))],
  ['one that somebody else signed', kept(() => forged('RS256'))],
];

/** Keys take long to make. */
function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

describe.each(GUARDED)('%s', (_, route) => {
  test.each(BAD)('does not open to %s', async (_, make) => {
    expect((await ask(route, real(route.path), await make())).status).toBe(401);
  });
});

describe.each(ABOUT_ONE)('%s', (_, route) => {
  test('is of something that is there', async () => {
    const { status } = await ask(route, real(route.path), await bearer('admin'));
    expect([401, 403, 404, 500]).not.toContain(status);
  });

  test('tells other roles nothing of what is there', async () => {
    for (const role of ROLES.filter((one) => !route.roles.includes(one))) {
      const asked = await ask(
        route,
        real(route.path),
        await bearer(role, role === 'customer' ? owner.id : undefined),
      );
      expect([role, asked.status]).toEqual([role, 403]);
      expect(asked).toEqual(await ask(route, absent(route.path), await bearer(role)));
    }
  });
});

/** By the last word of a path: a body that is good there. */
const GOOD: Record<string, object> = {
  cancel: { reason: 'mine' },
  withdraw: { reason: 'mine' },
  evaluation: { rating: 1 },
  amendments: { notes: 'Gate 3', reason: 'moved' },
};

test.each(OF_CUSTOMERS)('%s: another customer is told what it is told of nothing', async (_, route) => {
  // A body that is good, so that what is there is looked at.
  const as = await bearer('customer', stranger.id);
  const good = GOOD[route.path.split('/').at(-1) ?? ''];
  const send = good
    ? async (path: string) => {
        const { status, body } = await tw.as('customer', stranger.id).post(path as string, good);
        return { status, body: withoutTrace(body) };
      }
    : (path: string) => ask(route, path, as);
  const asked = await send(real(route.path));
  expect(asked.status).toBe(404);
  expect(asked).toEqual(await send(absent(route.path)));
});
