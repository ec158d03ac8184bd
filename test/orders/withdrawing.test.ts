import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import { customers } from '../../functions/customers/index.ts';
import { amendments, getAmendment } from '../../functions/orders/amending/store.ts';
import { handler } from '../../functions/orders/api.ts';
import { routes } from '../../functions/orders/routes.ts';
import { handler as step } from '../../functions/orders/steps/stock.ts';
import { getOrder, listTimeline, orders } from '../../functions/orders/store.ts';
import { documents } from '../../functions/shared/clients.ts';
import { transact } from '../../functions/shared/table.ts';
import { now, plusDays } from '../../functions/shared/time.ts';
import { audit } from '../../infra/audit/audit.ts';
import { amendments as amended } from '../../infra/audit/checks/amendments.ts';
import { scan } from '../../infra/audit/scan.ts';
import { AT, aCustomer, anOrder, aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { type Asked, eventOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

const settings = useSettings();
const buyer = aCustomer();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
  await transact([customers.create(buyer), products.create(aProduct())]);
});
afterAll(() => stop());

async function call(
  id: keyof typeof routes,
  { body, headers, ...asked }: Omit<Asked, 'body'> & { body?: object },
) {
  const { method, path } = routes[id];
  const event = eventOf(method, path, {
    ...asked,
    ...(body ? { body: JSON.stringify(body) } : {}),
    headers: { 'idempotency-key': randomUUID(), 'if-match': '*', ...headers },
  });
  const answer = await handler(event, {} as Context);
  return { status: answer.statusCode, headers: answer.headers ?? {}, body: JSON.parse(answer.body ?? '') };
}

const ITS_USER = { customerId: buyer.id };
const MUCH = { lines: [{ lineNo: 1, quantity: '5000' }], reason: 'they need more of it' };
const ask = (id: string, who = {}) => call('amendOrder', { params: { id }, body: MUCH, ...who });
const review = (id: string, decision: string) =>
  call('reviewOrder', { params: { id }, body: { decision, reason: 'they pay late' } });

/** A confirmed order of which so much more is wanted that a reviewer has to look at it. */
async function waiting(who: object = ITS_USER) {
  const order = anOrder(settings, {}, { customer: buyer });
  await transact([orders.create(order)]);
  await step({ step: 'Reserve', orderId: order.id, run: { number: 0, at: AT } });
  const { status, body } = await ask(order.id, who);
  expect([status, body.waits]).toMatchObject([201, [{ for: 'review' }]]);
  return { id: order.id, amendmentId: String(body.amendment.id) };
}
type Waiting = Awaited<ReturnType<typeof waiting>>;

const withdraw = (params: Waiting, more: Omit<Asked, 'params' | 'body'> = ITS_USER) =>
  call('withdrawAmendment', { params: { ...params }, body: { reason: 'a slip' }, ...more });

const typesOf = async (id: string) => (await listTimeline(id, { limit: 100 })).items.map(({ type }) => type);
const statusOf = async (id: string) => (await getAmendment(id)).status;

test('what is withdrawn waits no longer, and the order goes on as it is, also to another amendment', async () => {
  const its = await waiting();
  const { amendment, version, updatedAt: _, ...before } = await getOrder(its.id);
  expect(amendment?.id).toBe(its.amendmentId);
  const { status, body } = await withdraw(its);
  expect([status, body.amendment, body.waits, body.version]).toEqual([200, undefined, [], version + 1]);
  const { updatedAt: __, ...after } = await getOrder(its.id);
  expect(after).toEqual({ ...before, version: version + 1 });

  const [told] = (await call('listAmendmentsOfOrder', { params: { id: its.id }, ...ITS_USER })).body.items;
  expect(told).toMatchObject({
    status: 'withdrawn',
    withdrawn: { by: { role: 'customer' }, reason: 'a slip' },
  });
  const { items } = (await call('listAmendments', { query: { limit: '100' } })).body;
  expect(items.map(({ id }: { id: string }) => id)).not.toContain(its.amendmentId);
  const { items: events } = await listTimeline(its.id, { limit: 100 });
  expect(events.find(({ type }) => type === 'amendment-withdrawn')).toMatchObject({
    reason: 'a slip',
    data: { amendmentId: its.amendmentId },
  });
  expect((await ask(its.id)).status).toBe(201);
});

test('sent again under its key it is answered as before and told once', async () => {
  const its = await waiting();
  const headers = { 'idempotency-key': randomUUID() };
  const [first, again] = [await withdraw(its, { headers }), await withdraw(its, { headers })];
  expect([first.status, again.headers['idempotency-replayed']]).toEqual([200, 'true']);
  expect(again.body).toEqual(first.body);
  expect((await typesOf(its.id)).filter((type) => type === 'amendment-withdrawn')).toHaveLength(1);
});

test('who names the order as it was before is refused, and who names it as it is is not', async () => {
  const its = await waiting();
  const { headers } = await call('getOrder', { params: { id: its.id } });
  const tag = String(headers.etag);
  const seen = (etag: string) => withdraw(its, { headers: { 'if-match': etag } });
  expect((await seen(tag.replace(/\d+/, '1'))).status).toBe(412);
  expect((await seen(tag)).status).toBe(200);
});

describe('is not withdrawn', () => {
  test('by a customer, what sales asked for; sales withdraws either', async () => {
    const its = await waiting({});
    const { status, body } = await withdraw(its);
    expect([status, body.code]).toEqual([403, 'forbidden']);
    expect((await withdraw(its, {})).status).toBe(200);
    expect((await withdraw(await waiting(), {})).status).toBe(200);
  });

  test('by another customer, nor under another order', async () => {
    const [its, other] = [await waiting(), await waiting()];
    expect((await withdraw(its, { customerId: aCustomer().id })).body.detail).toBe('No such order.');
    const mixed = await withdraw({ ...its, id: other.id });
    expect([mixed.status, mixed.body.detail]).toEqual([404, 'No such amendment.']);
    expect(await statusOf(its.amendmentId)).toBe('waiting');
  });

  const lapse = async ({ id, amendmentId }: Waiting) => {
    const until = plusDays(now(), -1);
    const [order, asked] = [await getOrder(id), await getAmendment(amendmentId)];
    const amendment = { id: amendmentId, since: asked.at, until };
    await transact([orders.replace({ ...order, amendment }), amendments.replace({ ...asked, until })]);
  };
  test.each([
    ['applied', ({ id }: Waiting) => review(id, 'approve')],
    ['rejected', ({ id }: Waiting) => review(id, 'reject')],
    ['withdrawn', (its: Waiting) => withdraw(its)],
    ['lapsed', lapse],
  ])('when it is %s', async (status, end) => {
    const its = await waiting();
    await end(its);
    const { status: answered, body } = await withdraw(its);
    expect([answered, body.detail]).toEqual([409, `This amendment is ${status}; it can't be withdrawn.`]);
  });
});

test('nobody reviews what is withdrawn', async () => {
  const its = await waiting();
  await withdraw(its);
  for (const decision of ['approve', 'reject']) expect((await review(its.id, decision)).status).toBe(409);
  expect(await statusOf(its.amendmentId)).toBe('withdrawn');
});

/** Does what is given, and lets something else be done just before it is written. */
async function overtaken<T>(deed: () => Promise<T>, by: () => Promise<unknown>): Promise<T> {
  let first = true;
  documents.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const now = first && /^TransactWrite/.test(commandName);
        if (now) first = false;
        if (now) await by();
        return next(args);
      },
    { step: 'initialize', name: 'meanwhile', override: true },
  );
  return deed();
}

describe('of an approval and a withdrawal at once', () => {
  const approve = ({ id }: Waiting) => review(id, 'approve');

  test.each([
    ['withdrawn', 'approved', approve, withdraw],
    ['applied', 'withdrawn', withdraw, approve],
  ])('what is %s meanwhile is not %s', async (status, _, late, first) => {
    const its = await waiting();
    const told: unknown[] = [];
    const answer = await overtaken(
      () => late(its),
      async () => told.push((await first(its)).status),
    );
    expect([...told, answer.status]).toEqual([200, 409]);
    expect(await statusOf(its.amendmentId)).toBe(status);
    const events = (await typesOf(its.id)).filter((type) => /^amendment-(approved|withdrawn)$/.test(type));
    expect(events).toEqual([status === 'applied' ? 'amendment-approved' : 'amendment-withdrawn']);
    expect((await getOrder(its.id)).amended?.version).toBe(status === 'applied' ? 2 : undefined);
  });

  test('exactly one is so, and the orders hold together with their amendments', async () => {
    for (let round = 0; round < 10; round++) {
      const its = await waiting();
      const [approval, withdrawal] = await Promise.all([approve(its), withdraw(its)]);
      expect([approval.status, withdrawal.status].sort()).toEqual([200, 409]);
      expect(await statusOf(its.amendmentId)).toBe(approval.status === 200 ? 'applied' : 'withdrawn');
    }
    const all = scan(documents, process.env.TABLE_NAME ?? '');
    expect((await audit(all, now(), { amended })).violations).toEqual([]);
  });
});
