import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { orders } from '../../functions/orders/store.ts';
import { clientConfig } from '../../infra/local/engines/client-config.ts';
import { type Engine, startDynamo } from '../../infra/local/engines/dynamo.ts';
import { createTables } from '../../infra/local/engines/tables.ts';
import { readBlueprint } from '../../infra/local/template/blueprint.ts';
import { type Meter, startMeter, type Usage } from '../support/meter.ts';
import { aCustomer, anOrder } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { type Client, type Laptop, startLaptop } from '../support/tradewind.ts';

/**
 * What requests cost in DynamoDB, in calls and, at most, in units, whatever the store holds. A transactional write costs two units per KB and one more
 * for each index entry; a consistent read costs one per 4 KB, an index's half of that.
 */
const COSTS: Record<string, Usage> = {
  'place an order of 1 line': { calls: 6, readUnits: 6, writeUnits: 16 },
  'place an order of 10 lines': { calls: 6, readUnits: 33, writeUnits: 28 },
  'place the same again': { calls: 1, readUnits: 1, writeUnits: 0 },
  'read an order': { calls: 1, readUnits: 1, writeUnits: 0 },
  "read an order's timeline": { calls: 2, readUnits: 2, writeUnits: 0 },
  'list 20 orders': { calls: 2, readUnits: 20.5, writeUnits: 0 },
  "list a customer's 20 orders": { calls: 2, readUnits: 20.5, writeUnits: 0 },
  'refuse bad input': { calls: 0, readUnits: 0, writeUnits: 0 },
};

let engine: Engine;
let meter: Meter;
let tw: Laptop;
let sales: Client;
let customerId: string;
let skus: string[];

/** The functions get a table of their own that no stream carries on, so that only the requests themselves count. */
beforeAll(async () => {
  const { tables } = readBlueprint(inject('cdkOut').patient);
  engine = await startDynamo(undefined);
  await createTables(engine.endpoint, tables);
  meter = await startMeter(engine.endpoint);
  tw = await startLaptop({ instances: 1, endpoints: (real) => ({ ...real, dynamodb: meter.endpoint }) });
  sales = tw.as('sales');
  customerId = (await tw.customer()).id;
  skus = await Promise.all(Array.from({ length: 10 }, async () => (await tw.product()).sku));
  await fill(50);
  // The key that cursors are sealed with is read once by each instance.
  await sales.get('/orders?limit=1');
});
afterAll(async () => {
  await tw.stop();
  await meter.stop();
  await engine.stop();
});

/** More orders of the customer and of others, as if they had been placed. */
async function fill(count: number): Promise<void> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(engine.endpoint)));
  const settings = useSettings();
  const made = Array.from({ length: count }, (_, i) =>
    anOrder(settings, {}, { customer: aCustomer(i % 2 === 0 ? { id: customerId } : {}) }),
  );
  for (let i = 0; i < made.length; i += 25) {
    const puts = made.slice(i, i + 25).map((order) => ({ PutRequest: { Item: orders.toItem(order) } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [tw.local.table]: puts } }));
  }
  client.destroy();
}

const place = (lines: number, key?: string) =>
  sales.post(
    '/orders',
    { customerId, lines: skus.slice(0, lines).map((sku) => ({ sku, quantity: '1' })) },
    key,
  );

async function measureAll(): Promise<Record<string, Usage>> {
  const { id } = (await place(1, 'first')).body;
  const of = (work: () => Promise<unknown>) => meter.measure(work);
  return {
    'place an order of 1 line': await of(() => place(1)),
    'place an order of 10 lines': await of(() => place(10)),
    'place the same again': await of(() => place(1, 'first')),
    'read an order': await of(() => sales.get(`/orders/${id}`)),
    "read an order's timeline": await of(() => sales.get(`/orders/${id}/timeline`)),
    'list 20 orders': await of(() => sales.get('/orders?limit=20')),
    "list a customer's 20 orders": await of(() => sales.get(`/orders?limit=20&customerId=${customerId}`)),
    'refuse bad input': await of(() => sales.post('/orders', { customerId })),
  };
}

describe('what a request costs', () => {
  test('is no more than is written here', async () => {
    const used = await measureAll();
    for (const [request, most] of Object.entries(COSTS)) {
      expect(used[request]?.calls, request).toBe(most.calls);
      expect(used[request]?.readUnits, request).toBeLessThanOrEqual(most.readUnits);
      expect(used[request]?.writeUnits, request).toBeLessThanOrEqual(most.writeUnits);
    }
  });

  test('is the same in a store of ten times as many orders', async () => {
    const before = await measureAll();
    await fill(500);
    expect(await measureAll()).toEqual(before);
  });
});
