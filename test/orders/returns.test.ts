import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invoicesOf } from '../../functions/billing/store.ts';
import { levelsOfSku, listMovements } from '../../functions/inventory/store.ts';
import { closeOverdueReturns, countUninspected } from '../../functions/orders/returns/expiry.ts';
import { returnHandlers } from '../../functions/orders/returns/handlers.ts';
import { returnMail } from '../../functions/orders/returns/mails.ts';
import type { ReturnStatus } from '../../functions/orders/returns/model.ts';
import { noticeOf } from '../../functions/orders/returns/notices.ts';
import { returnRoutes } from '../../functions/orders/returns/routes.ts';
import { spread } from '../../functions/orders/returns/spreading.ts';
import { getOrder, listTimeline } from '../../functions/orders/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { now, plusDays } from '../../functions/shared/time.ts';
import { shipments } from '../../functions/shipping/store.ts';
import { aDeliveredOrder } from '../support/delivered.ts';
import { AT, aCustomer, SALES } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { type Asked, stackOf } from '../support/stack.ts';
import { useTable } from '../support/table.ts';
import { sampleReturn } from './sample-return.ts';

const settings = useSettings();
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const call = stackOf(returnRoutes, returnHandlers);
const send = (id: keyof typeof returnRoutes, body: object, asked: Asked = {}) =>
  call(id, {
    ...asked,
    body: JSON.stringify(body),
    headers: { 'idempotency-key': randomUUID(), 'if-match': '*' },
  });
const at = (id: string): Asked => ({ params: { id } });

let made = 0;
const delivered = (...sent: number[][]) => aDeliveredOrder(settings, `RET-${made++}`, sent);
const ask = (of: object, lines: object[], asked: Asked = {}) =>
  send('requestReturn', { ...of, lines, reason: 'scratched' }, asked);
const complaint = ({ status, body }: Awaited<ReturnType<typeof ask>>) => [status, body.errors?.[0]?.pointer];

const goingBack = async (id: string) =>
  (await shipments.get(keys.shipment(id))).lines.map((line) => line.returned ?? 0);
const onHand = async (sku: string) => (await levelsOfSku(sku))[0]?.onHand ?? 0;
const notesOf = async (orderId: string) =>
  (await invoicesOf(orderId)).filter((i) => i.kind === 'credit-note');
const typesOf = async (orderId: string) =>
  (await listTimeline(orderId, { limit: 100, sort: 'at' })).items.map(({ type }) => type);

describe('a return', () => {
  test('goes from the customer’s wish to stock, scrap and credit, and is told in the timeline', async () => {
    const { orderId, customer, skus, shipments } = await delivered([3, 2]);
    const [good = '', bad = ''] = skus;
    const [{ id: shipmentId = '' } = {}] = shipments;
    const lines = [
      { sku: good, quantity: '2' },
      { sku: bad, quantity: '2' },
    ];
    const asked = await ask({ orderId }, lines, { customerId: customer.id });
    expect([asked.status, asked.body.status, asked.body.waits.on]).toEqual([201, 'requested', 'sales']);
    const { id } = asked.body;
    expect(await goingBack(shipmentId)).toEqual([2000, 2000]);
    expect((await send('receiveReturn', { lines }, at(id))).status).toBe(409);
    await send('reviewReturn', { decision: 'authorise', reason: 'as agreed' }, at(id));
    expect((await send('inspectReturn', { lines: [{ sku: good, restocked: '1' }] }, at(id))).status).toBe(
      409,
    );
    await send('receiveReturn', { lines: [lines[0]] }, at(id));
    expect(await onHand(good)).toBe(0);
    const first = await send('inspectReturn', { lines: [{ sku: good, restocked: '2' }] }, at(id));
    expect([first.status, first.body.status, first.body.waits.on]).toEqual([200, 'authorised', 'customer']);
    await send('receiveReturn', { lines: [lines[1]] }, at(id));
    const last = await send(
      'inspectReturn',
      { lines: [{ sku: bad, restocked: '1', scrapped: '1', reason: 'broken' }] },
      at(id),
    );
    expect(last.body).toMatchObject({
      status: 'inspected',
      lines: [
        { sku: good, received: '2', restocked: '2', scrapped: '0' },
        { sku: bad, received: '2', restocked: '1', scrapped: '1' },
      ],
    });
    expect(last.body.waits).toBeUndefined();
    expect([await onHand(good), await onHand(bad)]).toEqual([2000, 1000]);
    expect((await listMovements(good, { limit: 9 })).items).toMatchObject([
      { kind: 'return', change: 2000, reference: id, reason: 'scratched' },
    ]);
    const notes = await notesOf(orderId);
    expect(notes.map(({ id: note }) => note)).toEqual(
      last.body.inspections.map((i: { creditNoteId: string }) => i.creditNoteId),
    );
    expect(notes.map((n) => n.lines.map((l) => [l.sku, l.quantity]))).toEqual([
      [[good, 2000]],
      [[bad, 2000]],
    ]);
    expect((await typesOf(orderId)).filter((type) => /return|credit/.test(type))).toEqual([
      'return-requested',
      'return-authorised',
      'return-received',
      'invoice-credited',
      'return-inspected',
      'return-received',
      'invoice-credited',
      'return-inspected',
    ]);
  });

  test('of all that an invoice asks for takes back all of it, to the cent, in however many parts', async () => {
    const { orderId, skus, shipments } = await delivered([7]);
    const [sku = ''] = skus;
    const [{ id: shipmentId = '' } = {}] = shipments;
    const { body } = await ask({ shipmentId }, [{ sku, quantity: '7' }]);
    expect(body.status).toBe('authorised');
    for (const quantity of ['1', '2', '3', '1']) {
      await send('receiveReturn', { lines: [{ sku, quantity }] }, at(body.id));
      await send('inspectReturn', { lines: [{ sku, restocked: quantity }] }, at(body.id));
    }
    const [invoice, ...notes] = await invoicesOf(orderId);
    expect(notes.reduce((sum, note) => sum + note.total.amount, 0)).toBe(invoice?.total.amount);
    expect(invoice).toMatchObject({ status: 'credited', open: { amount: 0 } });
    expect(new Set(notes.map((note) => note.number)).size).toBe(4);
    expect((await getOrder(orderId)).invoiceIds).toHaveLength(5);
    expect(await onHand(sku)).toBe(7000);
  });

  test('is never of more than was delivered, also of two at once', async () => {
    const { skus, shipments } = await delivered([3]);
    const [sku = ''] = skus;
    const [{ id: shipmentId = '' } = {}] = shipments;
    expect(complaint(await ask({ shipmentId }, [{ sku, quantity: '4' }]))).toEqual([
      422,
      '/lines/0/quantity',
    ]);
    const both = await Promise.all([1, 2].map(() => ask({ shipmentId }, [{ sku, quantity: '2' }])));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await goingBack(shipmentId)).toEqual([2000]);
  });

  test('inspected by two at once is credited and restocked once', async () => {
    const { orderId, skus, shipments } = await delivered([2]);
    const [sku = ''] = skus;
    const [{ id: shipmentId = '' } = {}] = shipments;
    const { body } = await ask({ shipmentId }, [{ sku, quantity: '2' }]);
    await send('receiveReturn', { lines: [{ sku, quantity: '1' }] }, at(body.id));
    const lines = [{ sku, restocked: '1' }];
    const both = await Promise.all([1, 2].map(() => send('inspectReturn', { lines }, at(body.id))));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect([(await notesOf(orderId)).length, await onHand(sku)]).toEqual([1, 1000]);
  });

  test('that is refused leaves the goods to be returned another time', async () => {
    const { customer, skus, shipments } = await delivered([3]);
    const [sku = ''] = skus;
    const [{ id: shipmentId = '' } = {}] = shipments;
    const { body } = await ask({ shipmentId }, [{ sku, quantity: '3' }], { customerId: customer.id });
    const refused = await send('reviewReturn', { decision: 'refuse', reason: 'used' }, at(body.id));
    expect([refused.status, refused.body.status]).toEqual([200, 'refused']);
    expect(await goingBack(shipmentId)).toEqual([0]);
    const again = await send('reviewReturn', { decision: 'authorise', reason: 'no' }, at(body.id));
    expect(again.status).toBe(409);
  });

  test('names what is wrong with it', async () => {
    const { orderId, skus, shipments } = await delivered([1], [2]);
    const [sku = ''] = skus;
    const [{ id: shipmentId = '' } = {}, later] = shipments;
    const one = [{ sku, quantity: '1' }];
    expect(complaint(await ask({}, one))).toEqual([422, '/shipmentId']);
    expect(complaint(await ask({ shipmentId, orderId }, one))).toEqual([422, '/shipmentId']);
    expect(complaint(await ask({ shipmentId }, one, { customerId: 'cus_else' }))).toEqual([
      422,
      '/shipmentId',
    ]);
    expect(complaint(await ask({ orderId }, one, { customerId: 'cus_else' }))).toEqual([422, '/orderId']);
    expect(complaint(await ask({ shipmentId }, [{ sku: 'NONE', quantity: '1' }]))).toEqual([
      422,
      '/lines/0/sku',
    ]);
    expect(complaint(await ask({ shipmentId }, [{ sku, quantity: '0.5' }]))).toEqual([
      422,
      '/lines/0/quantity',
    ]);
    expect((await ask({ orderId }, [{ sku, quantity: '3' }])).status).toBe(409);
    const { body } = await ask({ orderId }, [{ sku, quantity: '2' }]);
    expect(body.shipmentId).toBe(later?.id);
    await send('receiveReturn', { lines: [{ sku, quantity: '2' }] }, at(body.id));
    const inspect = async (line: object) =>
      complaint(await send('inspectReturn', { lines: [{ sku, ...line }] }, at(body.id)));
    expect(await inspect({})).toEqual([422, '/lines/0']);
    expect(await inspect({ scrapped: '1' })).toEqual([422, '/lines/0/reason']);
    expect(await inspect({ restocked: '3' })).toEqual([422, '/lines/0/restocked']);
    expect(await inspect({ restocked: '1', scrapped: '2', reason: 'r' })).toEqual([422, '/lines/0/scrapped']);
  });

  test('is closed when its time is over, and what came of it stays; what lies uninspected is counted', async () => {
    const late = async (days: number) => (await countUninspected(plusDays(now(), days))).value;
    const others = await late(6);
    const { customer, skus, shipments } = await delivered([5]);
    const [sku = ''] = skus;
    const [{ id: shipmentId = '' } = {}] = shipments;
    const asked = await ask({ shipmentId }, [{ sku, quantity: '1' }], { customerId: customer.id });
    const { body } = await ask({ shipmentId }, [{ sku, quantity: '3' }]);
    await send('receiveReturn', { lines: [{ sku, quantity: '1' }] }, at(body.id));
    await closeOverdueReturns(plusDays(now(), 6));
    expect(await goingBack(shipmentId)).toEqual([4000]);
    await closeOverdueReturns(plusDays(now(), 8));
    expect((await call('getReturn', at(asked.body.id))).body.status).toBe('closed');
    expect(await goingBack(shipmentId)).toEqual([3000]);
    expect([await late(0), await late(6)]).toEqual([0, others + 1]);
    await send('inspectReturn', { lines: [{ sku, restocked: '1' }] }, at(body.id));
    await closeOverdueReturns(plusDays(now(), 31));
    expect((await call('getReturn', at(body.id))).body).toMatchObject({ status: 'closed' });
    expect(await goingBack(shipmentId)).toEqual([1000]);
    expect(await late(6)).toBe(others);
  });

  test('of twenty products at once fits one transaction', async () => {
    const { skus, shipments } = await delivered(Array.from({ length: 20 }, () => 1));
    const [{ id: shipmentId = '' } = {}] = shipments;
    const lines = skus.map((sku) => ({ sku, quantity: '1' }));
    const { body } = await ask({ shipmentId }, lines);
    await send('receiveReturn', { lines }, at(body.id));
    const looked = await send(
      'inspectReturn',
      { lines: skus.map((sku) => ({ sku, restocked: '1' })) },
      at(body.id),
    );
    expect([looked.status, looked.body.status]).toEqual([200, 'inspected']);
  });
});

test('goods are laid onto lines in full or not at all, and never beyond their room', () => {
  const line = fc.record({ sku: fc.constantFrom('A', 'B'), room: fc.integer({ min: 0, max: 5 }) });
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: 1, max: 20 }), (drawn, quantity) => {
      const lines = drawn.map((one, i) => ({ ...one, lineNo: i + 1 }));
      const room = lines.reduce((sum, l) => (l.sku === 'A' ? sum + l.room : sum), 0);
      const lay = () => spread([{ sku: 'A', quantity }], lines, (l) => l.room);
      if (quantity > room) {
        expect(lay).toThrow();
        return;
      }
      const laid = lay();
      expect([...laid.values()].reduce((sum, share) => sum + share, 0)).toBe(quantity);
      for (const l of lines) expect(laid.get(l.lineNo) ?? 0).toBeLessThanOrEqual(l.sku === 'A' ? l.room : 0);
    }),
  );
});

describe('a mail about a return', () => {
  test('goes out when it is asked for, decided and closed, and not for each part that comes', () => {
    const of = (before: ReturnStatus | undefined, status: ReturnStatus) =>
      noticeOf(before, { ...sampleReturn, status });
    expect(of(undefined, 'requested')).toBe('requested');
    expect(of(undefined, 'authorised')).toBe('authorised');
    expect(of('requested', 'authorised')).toBe('authorised');
    expect(of('requested', 'refused')).toBe('refused');
    expect(of('authorised', 'closed')).toBe('closed');
    expect(of('authorised', 'received')).toBeUndefined();
    expect(of('received', 'authorised')).toBeUndefined();
    expect(of('received', 'inspected')).toBeUndefined();
    expect(of('received', 'received')).toBeUndefined();
  });

  test.each(['en', 'zh'] as const)('says to the customer what was decided, in %s', (language) => {
    const decision = { decision: 'refuse' as const, reason: 'used', at: AT, by: SALES };
    const refused = { ...sampleReturn, status: 'refused' as const, decision };
    const { text, html } = returnMail('refused', refused, aCustomer({ language }), settings);
    for (const body of [text, html])
      for (const words of ['used', sampleReturn.id, '2 pcs Bolt (BOLT)']) expect(body).toContain(words);
    expect(returnMail('requested', sampleReturn, aCustomer({ language }), settings).text).not.toContain('您');
  });
});
