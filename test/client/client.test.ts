import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { createTradewind, ProblemError, type Schemas } from '../../functions/client/index.ts';
import { startTradewind, type Tradewind } from '../support/tradewind.ts';
import { clientOf, mishaps } from './support.ts';

let tw: Tradewind;
beforeAll(async () => {
  tw = await startTradewind();
});
afterAll(() => tw.stop());

describe('answers', () => {
  test('are typed by the document', async () => {
    const client = clientOf(tw);
    const [customer, { sku }] = await Promise.all([tw.customer(), tw.product()]);
    const body = { customerId: customer.id, lines: [{ sku, quantity: '2' }] };
    const preview = await client.preview('/orders', { body });
    expectTypeOf(preview).toEqualTypeOf<Schemas['OrderPreview']>();
    expect(preview.outcome).toBe('passes');
    const order = await client.post('/orders', { body });
    expectTypeOf(order).toEqualTypeOf<Schemas['Order']>();
    const { status } = await client.get('/orders/{id}', { path: { id: order.id } });
    expectTypeOf(status).toEqualTypeOf<Schemas['OrderStatus']>();
    expect(status).toBeTypeOf('string');
  });

  test('are bytes where the document has a file', async () => {
    const icon = await clientOf(tw).get('/docs/{file}', { path: { file: 'icon.svg' } });
    expectTypeOf(icon).toEqualTypeOf<Uint8Array>();
    expect(new TextDecoder().decode(icon)).toMatch(/^<svg/);
  });

  test('have the fields that were asked for', async () => {
    const { sku } = await tw.product();
    const client = clientOf(tw);
    const part = await client.get('/products/{sku}', { path: { sku }, query: { fields: ['sku', 'unit'] } });
    expectTypeOf(part).toEqualTypeOf<Pick<Schemas['Product'], 'sku' | 'unit'>>();
    expect(part).toEqual({ sku, unit: 'pcs' });
    for await (const one of client.list('/products', { query: { fields: ['sku'] } }))
      expectTypeOf(one).toEqualTypeOf<Pick<Schemas['Product'], 'sku'>>();
    const change = { path: { sku }, body: { name: 'Drum' }, ifMatch: part };
    expect(await client.patch('/products/{sku}', change)).toMatchObject({ name: 'Drum', version: 2 });
  });

  test('of a plain reading are whole', async () => {
    for await (const customer of clientOf(tw).list('/customers'))
      expectTypeOf(customer).toEqualTypeOf<Schemas['Customer']>();
    const page = await clientOf(tw).get('/products');
    expectTypeOf(page.items).toEqualTypeOf<Schemas['Product'][]>();
    expect(page.items).toBeInstanceOf(Array);
  });
});

test('files are sent as they are', async () => {
  const head = 'sku,name,unit,quantityDecimals,taxCode,supply.kind,supply.leadTimeDays,prices.EUR';
  const body = `${head}\nC-1,Shaft,pcs,0,standard,purchase,5,1.50`;
  const { kind, id } = await clientOf(tw).post('/imports', { query: { kind: 'products' }, body });
  expect([kind, id]).toEqual(['products', expect.stringMatching(/^op_/)]);
});

test('what the document does not know does not compile', () => {
  const client = clientOf(tw);
  // Not called: it is about the compiler alone.
  const wrong = () => [
    // @ts-expect-error no such path
    client.get('/order'),
    // @ts-expect-error the path has a parameter
    client.get('/orders/{id}'),
    // @ts-expect-error no such query
    client.get('/orders', { query: { state: 'placed' } }),
    // @ts-expect-error no such field
    client.get('/orders', { query: { fields: ['colour'] } }),
    // @ts-expect-error an item of a batch is as the single route takes it
    client.post('/products/batch', { body: { items: [{ sku: 'A' }] } }),
    // @ts-expect-error no such status
    client.get('/orders', { query: { status: 'lost' } }),
    // @ts-expect-error not a list
    client.list('/orders/{id}', { path: { id: '' } }),
    // @ts-expect-error a quantity is a text
    client.post('/orders', { body: { customerId: '', lines: [{ sku: '', quantity: 1 }] } }),
    // @ts-expect-error there is no previewing of this
    client.preview('/payments', { body: {} }),
  ];
  expect(wrong).toBeTypeOf('function');
});

describe('lists', () => {
  test('are walked page by page, each item once', async () => {
    const made = new Set<string>();
    const { id: customerId } = await tw.customer();
    const { sku } = await tw.product();
    for (let i = 0; i < 7; i++) made.add((await tw.place(customerId, [{ sku, quantity: '1' }])).id);
    const { fetch, sent } = mishaps();
    const seen: string[] = [];
    const list = clientOf(tw, 'admin', { fetch }).list('/orders', { query: { customerId, limit: 3 } });
    for await (const order of list) {
      expectTypeOf(order).toEqualTypeOf<Schemas['OrderListItem']>();
      seen.push(order.id);
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(made);
    expect(sent).toHaveLength(3);
  });

  test('are read no further than they are walked', async () => {
    const { fetch, sent } = mishaps();
    const list = clientOf(tw, 'admin', { fetch }).list('/orders', { query: { limit: 2 } });
    for await (const _ of list) break;
    expect(sent).toHaveLength(1);
  });
});

describe('what goes wrong', () => {
  const caught = (work: Promise<unknown>): Promise<ProblemError> =>
    work.then(
      () => expect.unreachable(),
      (error) => {
        expect(error).toBeInstanceOf(ProblemError);
        return error;
      },
    );

  test('is an exception with code, fields and trace', async () => {
    const { id } = await tw.customer();
    const lines = [{ sku: 'NOTHING', quantity: '1' }];
    const error = await caught(clientOf(tw).post('/orders', { body: { customerId: id, lines } }));
    expect(error).toMatchObject({ code: 'unprocessable', status: 422, name: 'ProblemError' });
    expect(error.errors[0]).toMatchObject({ in: 'body', pointer: '/lines/0/sku' });
    expect(error.traceId).toMatch(/^1-[\da-f]{8}-[\da-f]{24}$/);
  });

  test('is told in the language that was asked for', async () => {
    const client = clientOf(tw, 'admin', { language: 'zh' });
    const error = await caught(client.get('/products/{sku}', { path: { sku: 'NOTHING' } }));
    expect(error.message).toMatch(/\p{sc=Han}/u);
  });

  test('at the gateway has a code too', async () => {
    const error = await caught(createTradewind({ url: tw.local.url }).get('/orders'));
    expect(error).toMatchObject({ code: 'unauthenticated', status: 401, message: 'Unauthorized' });
  });
});

describe('a token', () => {
  test('that is refused is asked for anew, once', async () => {
    const asked: (string | undefined)[] = [];
    const client = clientOf(tw, 'sales', {
      token: async (refused) => {
        asked.push(refused);
        return refused === undefined ? 'stale' : tw.local.token('sales');
      },
    });
    const { items } = await client.get('/products', { query: { limit: 1 } });
    expect(items.length).toBeLessThanOrEqual(1);
    expect(asked).toEqual([undefined, 'stale']);
  });

  test('that stays refused is told', async () => {
    const client = createTradewind({ url: tw.local.url, token: 'nonsense' });
    await expect(client.get('/products')).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

describe('a change', () => {
  const path = async () => ({ id: (await tw.customer()).id as string });

  test('is of what was seen, whatever was read since', async () => {
    const [client, customer] = [clientOf(tw), await path()];
    const read = () => client.get('/customers/{id}', { path: customer });
    const [mine, theirs] = [await read(), await read()];
    const change = (ifMatch: object, paymentTermDays: number) =>
      client.patch('/customers/{id}', { path: customer, body: { paymentTermDays }, ifMatch });
    await change(theirs, 7);
    // Whoever else has read it meanwhile through the same client, this is of what I have seen.
    const now = await read();
    await expect(change(mine, 60)).rejects.toMatchObject({ code: 'precondition-failed', status: 412 });
    expect(now.paymentTermDays).toBe(7);
    expect((await change(now, 60)).paymentTermDays).toBe(60);
  });

  test('may follow upon another', async () => {
    const [client, customer] = [clientOf(tw), await path()];
    let seen = await client.get('/customers/{id}', { path: customer });
    for (const paymentTermDays of [1, 2, 3])
      seen = await client.patch('/customers/{id}', {
        path: customer,
        body: { paymentTermDays },
        ifMatch: seen,
      });
    expect((await client.get('/customers/{id}', { path: customer })).paymentTermDays).toBe(3);
  });

  test('is never of an item of a list, which says less than the thing', async () => {
    const client = clientOf(tw);
    for await (const ifMatch of client.list('/customers')) {
      const asked = { path: { id: ifMatch.id }, body: { active: true }, ifMatch };
      await expect(client.patch('/customers/{id}', asked)).rejects.toThrow(TypeError);
      break;
    }
  });

  test('and a decision take what was seen along', async () => {
    const [client, { id: customerId }, { sku }] = [clientOf(tw), await tw.customer(), await tw.product()];
    const placed = await tw.place(customerId, [{ sku, quantity: '1' }]);
    await tw.until(placed.id, (o) => o.waits.length > 0);
    const [order, body] = [{ id: placed.id }, { reason: 'ordered twice' }];
    const cancel = (more = {}) => client.post('/orders/{id}/cancel', { path: order, body, ...more });
    await expect(cancel()).rejects.toMatchObject({ code: 'precondition-required' });
    const ifMatch = await client.get('/orders/{id}', { path: order });
    await expect(cancel({ ifMatch: '"1-another"' })).rejects.toMatchObject({ code: 'precondition-failed' });
    expect(await cancel({ ifMatch })).toMatchObject({ id: order.id, cancellation: body });
  });

  test('of what was never read is refused', async () => {
    const blind = clientOf(tw).patch('/customers/{id}', { path: await path(), body: { active: false } });
    await expect(blind).rejects.toMatchObject({ code: 'precondition-required' });
  });
});
