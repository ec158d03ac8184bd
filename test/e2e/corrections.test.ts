import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { flowOf } from '../support/flow.ts';
import { patienceMs, startTradewind, type Tradewind } from '../support/tradewind.ts';

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

const movements = async (sku: string) =>
  (await tw.get(`/stock/${sku}/movements?sort=at`)).items.map(({ kind, change }) => [kind, change]);

it('what came in damaged goes back, is delivered again and expected until then', async () => {
  const { sku } = await tw.product();
  const purchasing = tw.as('purchasing');
  const lines = [{ sku, quantity: '10' }];
  const { id } = (await purchasing.post('/purchase-orders', { warehouse: 'HAM', lines })).body;
  await purchasing.post(`/purchase-orders/${id}/send`, { via: 'telephone' });
  const warehouse = tw.as('warehouse');
  await warehouse.post(`/purchase-orders/${id}/receipts`, { lines });
  const back = { lines: [{ sku, quantity: '4' }], reason: 'cracked', replace: true };
  const key = `back-${id}`;
  const first = await warehouse.post(`/purchase-orders/${id}/returns`, back, key);
  expect(first).toMatchObject({ status: 201, body: { status: 'partly-received' } });
  expect((await warehouse.post(`/purchase-orders/${id}/returns`, back, key)).body).toEqual(first.body);
  expect(await tw.get(`/stock/${sku}`)).toMatchObject({ onHand: '6', incoming: '4' });
  await warehouse.post(`/purchase-orders/${id}/receipts`, { lines: back.lines });
  const [line] = (await tw.get(`/purchase-orders/${id}`)).lines;
  expect(line).toMatchObject({ received: '14', returned: '4', owedAgain: '4' });
  expect(await movements(sku)).toEqual([
    ['receipt', '10'],
    ['supplier-return', '-4'],
    ['receipt', '4'],
  ]);
});

it('what is worth much is adjusted by two persons, and what is lost on the way is in the ledger', async () => {
  const { sku } = await tw.product();
  const [warehouse, finance] = [tw.as('warehouse'), tw.as('finance')];
  const found = { sku, warehouse: 'HAM', change: '60', reason: 'behind the shelf' };
  const asked = await warehouse.post('/stock/adjustments', found);
  expect(asked.body).toMatchObject({ onHand: '0', adjustment: { status: 'waiting' } });
  const { id: waiting }: { id: string } = asked.body.adjustment;
  const review = `/stock-adjustments/${waiting}/review` as const;
  const [mail] = await eventually(
    async () => {
      const found = await flowOf(tw).mailsAbout(review);
      return found.length > 0 && found;
    },
    { withinMs: patienceMs() },
  );
  expect(mail?.subject).toBe(`${sku} in HAM: a correction waits for you`);
  const agreed = { decision: 'approve', reason: 'seen' };
  expect((await warehouse.post(review, agreed)).status).toBe(403);
  expect((await finance.post(review, agreed)).body).toMatchObject({ status: 'booked' });
  expect((await finance.post(review, agreed)).status).toBe(409);
  const sent = { from: 'HAM', to: 'SHA', reason: 'asked for', lines: [{ sku, quantity: '9' }] };
  const { id } = (await warehouse.post('/transfers', sent)).body;
  const came = { lines: [{ sku, quantity: '7' }], lossReason: 'fell off' };
  await warehouse.post(`/transfers/${id}/receipts`, came);
  expect(await tw.get(`/stock/${sku}`)).toMatchObject({ onHand: '58', incoming: '0' });
  expect(await movements(sku)).toEqual([
    ['adjustment', '60'],
    ['transfer', '-9'],
    ['transfer', '9'],
    ['transfer-loss', '-2'],
  ]);
});
