import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import { handler as inventory } from '../../functions/inventory/api.ts';
import { countSale } from '../../functions/inventory/index.ts';
import { open } from '../../functions/inventory/stock.ts';
import { levelsOfSku } from '../../functions/inventory/store.ts';
import { orderSuggestions } from '../../functions/replenishment/ordering.ts';
import { routes } from '../../functions/replenishment/routes.ts';
import { lowAmong, termsAt } from '../../functions/replenishment/survey.ts';
import { sendProposals } from '../../functions/replenishment/transferring.ts';
import { transact } from '../../functions/shared/table.ts';
import { laterDay, now } from '../../functions/shared/time.ts';
import { aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { eventOf, stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
});
afterAll(() => stop());

const { listAlerts: _, ...commands } = routes;
const call = stackOf(commands, { orderSuggestions, sendProposals });
const post = (id: keyof typeof commands, body: object) =>
  call(id, { body: JSON.stringify(body), headers: { 'idempotency-key': randomUUID() } });
const send = (alert: object) => post('sendProposals', { alerts: [alert] });

/** Sells ten a day in Hamburg for a month, where nothing is; so many lie in Shanghai, where nothing sells. */
async function lowInHamburg(sku: string, spare: number) {
  const product = aProduct({ sku });
  const cause = { kind: 'opening', reason: 'r', reference: 'ref', at: now(), by: SALES } as const;
  const goods = { sku, warehouse: 'SHA', quantity: spare * 1000, product };
  await transact([products.create(product), ...open(goods, cause, () => new Error('there is one'))]);
  const today = now().slice(0, 10);
  for (let i = 1; i <= 28; i++)
    await transact([countSale({ sku, warehouse: 'HAM', quantity: 10_000 }, laterDay(today, -i))]);
  return async () => (await lowAmong([product], termsAt(now())))[0];
}
const levels = async (sku: string) =>
  Object.fromEntries(
    (await levelsOfSku(sku)).map((l) => [l.warehouse, [l.available, l.incoming].map((n) => n / 1000)]),
  );

test('is sent as it is proposed, once, and what is on the way is not low any more', async () => {
  const low = await lowInHamburg('ONCE', 5000);
  const wanted = ((await low())?.wantedQuantity ?? 0) / 1000;
  const named = { sku: 'ONCE', warehouse: 'HAM' };
  const order = await post('orderSuggestions', { alerts: [named] });
  expect(order.body).toMatchObject({
    items: [],
    skipped: [{ reason: `need not be ordered: other warehouses can send ${wanted}` }],
  });
  const answers = await Promise.all([send(named), send({ ...named, from: 'SHA' }), send(named)]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  const sent = answers.flatMap(({ body }) => body.items);
  expect(sent).toMatchObject([
    { from: 'SHA', to: 'HAM', lines: [{ sku: 'ONCE', name: 'Bolt', quantity: String(wanted) }] },
  ]);
  expect(await levels('ONCE')).toEqual({ HAM: [0, wanted], SHA: [5000 - wanted, 0] });
  expect(await low()).toBeUndefined();
  expect((await send(named)).body.skipped).toMatchObject([
    { ...named, reason: `is not low: 0 available, ${wanted} on the way` },
  ]);
  const found = await inventory(
    eventOf('GET', '/transfers/{id}', { params: { id: sent[0].id } }),
    {} as never,
  );
  expect(JSON.parse(String(found.body))).toMatchObject({ status: 'in-transit', reason: 'low stock' });
});

test('in part leaves the rest to be ordered, and more than is proposed is refused', async () => {
  const low = await lowInHamburg('PART', 60);
  const named = { sku: 'PART', warehouse: 'HAM', from: 'SHA' };
  expect(await send({ ...named, quantity: '61' })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/alerts/0/quantity', detail: 'is more than the 60 that can be sent' }] },
  });
  expect((await send({ ...named, from: 'XXX' })).body).toMatchObject({
    errors: [{ pointer: '/alerts/0/from' }],
  });
  const suggested = (await low())?.suggestedQuantity;
  expect((await send({ ...named, quantity: '30' })).body).toMatchObject({ items: [{}], skipped: [] });
  expect(await levels('PART')).toEqual({ HAM: [0, 30], SHA: [30, 0] });
  expect((await send(named)).body).toMatchObject({ items: [{ lines: [{ quantity: '30' }] }] });
  expect(await low()).toMatchObject({ suggestedQuantity: suggested });
  expect((await send(named)).body.skipped).toMatchObject([
    { reason: 'is to be ordered: no other warehouse can spare it' },
  ]);
});
