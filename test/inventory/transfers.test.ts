import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { products } from '../../functions/catalog/index.ts';
import { onHandAt } from '../../functions/inventory/as-of.ts';
import { receive } from '../../functions/inventory/stock.ts';
import { levelsOfSku, listMovements } from '../../functions/inventory/store.ts';
import { transferHandlers } from '../../functions/inventory/transfers/handlers.ts';
import { transferRoutes } from '../../functions/inventory/transfers/routes.ts';
import { transact } from '../../functions/shared/table.ts';
import { now } from '../../functions/shared/time.ts';
import { AT, aProduct, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
});
afterAll(() => stop());

const call = stackOf(transferRoutes, transferHandlers);
const send = (id: keyof typeof transferRoutes, body: object, params = {}) =>
  call(id, { params, body: JSON.stringify(body), headers: { 'idempotency-key': randomUUID() } });

/** Ten in Hamburg, three of them held for an order. */
async function stocked(sku: string): Promise<void> {
  const goods = { sku, warehouse: 'HAM', quantity: 10_000, forOrders: 3000, expected: 0, product: undefined };
  const cause = { kind: 'receipt', reason: 'bought', reference: 'po', at: AT, by: SALES } as const;
  await transact([products.create(aProduct({ sku })), ...receive(goods, 'po', cause)]);
}
const sent = (sku: string, quantity: string, to = 'SHA') => ({
  from: 'HAM',
  to,
  reason: 'asked for',
  lines: [{ sku, quantity }],
});
const levels = async (sku: string) =>
  Object.fromEntries(
    (await levelsOfSku(sku)).map((l) => [
      l.warehouse,
      [l.onHand, l.available, l.incoming].map((n) => n / 1000),
    ]),
  );

describe('a transfer', () => {
  test('leaves at once, is incoming where it goes, and arrives in parts', async () => {
    await stocked('PARTS');
    const { status, body } = await send('sendTransfer', sent('PARTS', '6'));
    expect([status, body.status]).toEqual([201, 'in-transit']);
    expect(await levels('PARTS')).toEqual({ HAM: [4, 1, 0], SHA: [0, 0, 6] });
    const first = await send(
      'receiveTransfer',
      { lines: [{ sku: 'PARTS', quantity: '4' }] },
      { id: body.id },
    );
    expect(first.body.status).toBe('partly-received');
    expect(await levels('PARTS')).toEqual({ HAM: [4, 1, 0], SHA: [4, 4, 2] });
    const rest = await send('receiveTransfer', { lines: [{ sku: 'PARTS', quantity: '2' }] }, { id: body.id });
    expect(rest.body.status).toBe('received');
    expect(await levels('PARTS')).toEqual({ HAM: [4, 1, 0], SHA: [6, 6, 0] });
    const again = await send('receiveTransfer', { lines: [], lossReason: 'lost' }, { id: body.id });
    expect(again.status).toBe(409);
  });

  test.each([
    ['with what arrived', [{ sku: 'LOST-1', quantity: '1' }], [1, 1, 0]],
    ['when nothing arrived', [], [0, 0, 0]],
  ])('ends with a loss and its reason, %s', async (_, lines, there) => {
    const sku = lines.length > 0 ? 'LOST-1' : 'LOST-2';
    await stocked(sku);
    const { body } = await send('sendTransfer', sent(sku, '5'));
    const closed = await send('receiveTransfer', { lines, lossReason: 'fell into the sea' }, { id: body.id });
    expect(closed.body).toMatchObject({ status: 'closed', loss: { reason: 'fell into the sea' } });
    expect(closed.body.lines[0].lost).toBe(String(5 - lines.length));
    expect(await levels(sku)).toEqual({ HAM: [5, 2, 0], SHA: there });
    // In the ledger all of it came, and what is lost went; nothing is on the way any more.
    const { items } = await listMovements(sku, { limit: 9, sort: 'at' });
    expect(items.slice(1).map((m) => [m.warehouse, m.kind, m.change / 1000, m.reason])).toEqual([
      ['HAM', 'transfer', -5, 'asked for'],
      ['SHA', 'transfer', 5, 'asked for'],
      ['SHA', 'transfer-loss', lines.length - 5, 'fell into the sea'],
    ]);
    expect(items[3]).toMatchObject({ reference: body.id, by: { id: closed.body.loss.by.id } });
    const past = await onHandAt(sku, now());
    expect(past.levels.map((l) => [l.warehouse, l.onHand / 1000])).toEqual([
      ['HAM', 5],
      ['SHA', there[0]],
    ]);
  });

  test('takes only what is available, and is refused where it can not be meant', async () => {
    await stocked('SHORT');
    expect((await send('sendTransfer', sent('SHORT', '8'))).status).toBe(409);
    const pointerOf = async (body: object) => (await send('sendTransfer', body)).body.errors?.[0].pointer;
    expect(await pointerOf(sent('SHORT', '1', 'HAM'))).toBe('/to');
    expect(await pointerOf(sent('SHORT', '1', 'NOWHERE'))).toBe('/to');
    expect(await pointerOf(sent('SHORT', '1.5'))).toBe('/lines/0/quantity');
    expect(await pointerOf(sent('NO-SUCH', '1'))).toBe('/lines/0/sku');
    const { body } = await send('sendTransfer', sent('SHORT', '2'));
    const tooMany = { lines: [{ sku: 'SHORT', quantity: '3' }] };
    expect((await send('receiveTransfer', tooMany, { id: body.id })).status).toBe(422);
    expect(await levels('SHORT')).toEqual({ HAM: [8, 5, 0], SHA: [0, 0, 2] });
  });
});
