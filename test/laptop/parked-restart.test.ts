import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { clientConfig } from '../../infra/local/engines/client-config.ts';
import { expectSound } from '../support/audit.ts';
import { commandIn } from '../support/command.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { type Laptop, type Order, startLaptop } from '../support/tradewind.ts';
import { PRELOAD, Wire } from '../support/wire/wire.ts';

/** Starting anew takes its time on a machine that has other things to do. */
const TIMEOUT = 240_000;

const dataDir = mkdtempSync(join(tmpdir(), 'tradewind-parked-'));
let wire: Wire;
let tw: Laptop;
let flow: Flow;

async function start(): Promise<void> {
  wire = new Wire();
  tw = await startLaptop({ dataDir, retryScale: 0.01, endpoints: wire.between, preload: [PRELOAD] });
  flow = flowOf(tw);
}

async function stop(): Promise<void> {
  await tw.stop();
  await wire.stop();
}

beforeAll(start);
afterAll(async () => {
  await stop();
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(() => {
  wire.fault = () => undefined;
});

const command = commandIn({ TRADEWIND_DATA: dataDir });

async function place(there: string, wanted: string): Promise<Order> {
  const [customer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
  await tw.stock(sku, there);
  return tw.place(customer.id, [{ sku, quantity: wanted }]);
}

async function settle({ id, customerId, totals }: Order): Promise<void> {
  await flow.fulfil(id);
  await flow.pay(customerId, totals.total);
  await flow.ended(id, 'settled');
}

test('`npm run redrive` takes a parked order up again, also when the runner was started anew meanwhile', {
  timeout: TIMEOUT,
}, async () => {
  wire.fault = ({ label, operation }) =>
    label === 'Reserve' && operation === 'TransactWriteItems' ? 'denied' : undefined;
  const order = await place('1', '1');
  await flow.ended(order.id, 'parked');
  await stop();
  await start();
  expect(tw.local.resumed).toBe(0);
  expect(await command('redrive', order.id)).toEqual({ code: 0, output: `${order.id} goes on, as placed\n` });
  await settle(order);
  const again = await command('redrive', order.id);
  expect(again).toMatchObject({ code: 1, output: expect.stringContaining('not parked') });
});

test('orders in flight go on when the runner starts again, wherever they were', {
  timeout: TIMEOUT,
}, async () => {
  const atReview = await tw.place((await tw.customer()).id, [
    { sku: await stocked('1'), quantity: '1', discountPercent: '50' },
  ]);
  const atGoods = await place('1', '2');
  const atDispatch = await place('1', '1');
  const atPayment = await place('1', '1');
  await tw.until(atReview.id, waitsFor('review'));
  await tw.until(atGoods.id, waitsFor('goods'));
  await tw.until(atDispatch.id, waitsFor('dispatch'));
  await flow.fulfil(atPayment.id);
  // Just placed, and stopped in the midst of its first steps.
  const justPlaced = await place('1', '1');
  await stop();
  await start();

  expect(tw.local.resumed).toBeGreaterThanOrEqual(4);
  await tw.until(atReview.id, waitsFor('review'));
  await tw.post(`/orders/${atReview.id}/review`, { decision: 'approve', reason: 'agreed' });
  await flow.pay(atPayment.customerId, atPayment.totals.total);
  await flow.dispatch(atGoods.id);
  const [po] = await flow.purchaseOrdersOf(atGoods.id);
  await flow.receive(po?.id ?? '', atGoods.lines[0]?.sku ?? '', '1');
  for (const order of [atReview, atGoods, atDispatch, justPlaced]) await settle(order);
  await flow.ended(atPayment.id, 'settled');
  await expectSound(tw);
});

async function stocked(quantity: string): Promise<string> {
  const { sku } = await tw.product();
  await tw.stock(sku, quantity);
  return sku;
}

test('`npm run audit` says what is wrong, and that nothing is', async () => {
  expect(await command('audit')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^\d+ items, no violation$/m),
  });
  const { endpoints, table } = tw.local;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(endpoints.dynamodb)));
  const item = { pk: 'WHAT#1', sk: 'WHAT' };
  await client.send(new PutCommand({ TableName: table, Item: item }));
  const { code, output } = await command('audit');
  expect(output).toContain('form: WHAT#1 WHAT is of no known kind');
  expect(code).toBe(1);
  await client.send(new DeleteCommand({ TableName: table, Key: item }));
});

test('neither does anything where nothing runs', { timeout: TIMEOUT }, async () => {
  await stop();
  for (const told of [await command('audit'), await command('redrive', 'ord_1')])
    expect(told).toMatchObject({ code: 1, output: expect.stringContaining('not running here') });
  await start();
});
