import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, flowOf, waitsFor } from '../support/flow.ts';
import { type Order, startTradewind, type Tradewind } from '../support/tradewind.ts';

/**
 * Nobody does anything: with deadlines of seconds, a reminder after one, an escalation after two, the default after
 * three. The tests run side by side, since all they do is wait.
 */
let tw: Tradewind;
let flow: Flow;
beforeAll(async () => {
  tw = await startTradewind({ pace: 'hasty' });
  flow = flowOf(tw);
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

const NOW_AND_THEN = { withinMs: 40_000, everyMs: 200 };

async function place(stock: string, quantity: string, fields: object = {}) {
  const [buyer, { sku }] = await Promise.all([tw.customer({ paymentTermDays: 0 }), tw.product()]);
  if (stock !== '0') await tw.stock(sku, stock);
  const { id, totals } = await tw.place(buyer.id, [{ sku, quantity }], fields);
  return { id, sku, buyer, total: totals.total };
}

const isParked = ({ status }: Order): boolean => status === 'parked';

/** Looks now and then, since everything else here waits too; each end has its mail and its execution behind it. */
async function until(id: string, so: (order: Order) => boolean): Promise<Order> {
  const order = await eventually(async () => {
    const now = await tw.order(id);
    return so(now) && now;
  }, NOW_AND_THEN);
  if (['rejected', 'parked'].includes(order.status))
    await eventually(() => flow.running(id).length === 0, NOW_AND_THEN);
  return order;
}

/** The mails of ours about an order's wait, as who got them and what they were called. */
const chases = async (id: string, wait: string) =>
  (await flow.mailsAbout(id))
    .filter((m) => m.subject.includes(`waiting for ${wait}`))
    .map((m) => [m.destination.to.join().match(/[\w.-]+@/)?.[0], m.subject.split(':')[0]]);

describe.concurrent('when nobody acts', () => {
  test('a review is reminded of, escalated, and decided by default', async () => {
    const { id } = await place('2000', '1000');
    const seen = new Map<string, Order['waits'][number]>();
    const order = await until(id, ({ status, waits: [wait] }) => {
      if (wait) seen.set(wait.otherwise, wait);
      return status === 'rejected';
    });
    expect([...seen.keys()]).toEqual([
      'a reminder goes to reviewer',
      'it is escalated to admin',
      'it is rejected by default',
    ]);
    const untils = [...seen.values()].map((w) => Date.parse(w.until) - Date.parse(w.since));
    expect(untils).toEqual([1000, 2000, 3000]);
    expect(order.rejection).toMatchObject({ reason: 'nobody decided in time', by: { role: 'system' } });
    expect(await chases(id, 'review')).toEqual([
      ['review@', 'Reminder'],
      ['admin@', 'Escalation'],
    ]);
    const mails = await flow.mailsAbout(id);
    expect(mails).toHaveLength(3);
    const finding = 'The total of 11900.00 EUR is above the limit of 10000.00 EUR.';
    for (const mail of mails.slice(0, 2)) expect(mail.body.text).toContain(finding);
    expect(mails[0]?.body.text).toContain('Otherwise: it is escalated to admin');
    // Our limits are not the customer's to read.
    expect(mails[2]?.body.text).toContain('Reason: The order could not be approved in time.');
    expect(mails[2]?.body.text).not.toContain(finding);
    expect(await flow.types(id)).toEqual([
      'order-placed',
      'review-needed',
      'reminded',
      'escalated',
      'review-rejected',
      'order-rejected',
    ]);
  });

  const LATER = ['it is escalated to admin', 'the order is parked for an admin to redrive or cancel'];

  /** What is chased by whom, how an order comes to wait for it, and what ends it after a redrive. */
  const cases: {
    wait: Order['waits'][number]['for'];
    role: string;
    begin: () => Promise<Awaited<ReturnType<typeof place>>>;
    act: (one: Awaited<ReturnType<typeof place>>) => Promise<unknown>;
  }[] = [
    {
      wait: 'goods',
      role: 'purchasing@',
      begin: () => place('0', '4'),
      act: async ({ id, sku }) => {
        const [po] = await flow.purchaseOrdersOf(id);
        await flow.receive(po?.id ?? '', sku, '4');
      },
    },
    {
      wait: 'dispatch',
      role: 'warehouse@',
      begin: () => place('4', '4'),
      act: ({ id }) => flow.dispatch(id),
    },
    {
      wait: 'delivery',
      role: 'warehouse@',
      begin: async () => {
        const placed = await place('4', '4');
        await flow.sendOff(placed.id);
        return placed;
      },
      act: ({ id }) => flow.track(id, 'delivered'),
    },
    {
      wait: 'payment',
      role: 'finance@',
      begin: async () => {
        const placed = await place('4', '4');
        await flow.sendOff(placed.id);
        await flow.track(placed.id, 'delivered');
        return placed;
      },
      act: ({ buyer, total }) => flow.pay(buyer.id, total),
    },
  ];

  test.each(cases)(
    '$wait: $role is reminded, admins are told, the order is parked, redriven and goes on',
    async ({ wait, role, begin, act }) => {
      const placed = await begin();
      const { id } = placed;
      const seen = new Set<string>();
      const parked = await until(id, (o) => {
        for (const w of o.waits) if (w.for === wait) seen.add(w.otherwise);
        return isParked(o);
      });
      expect([`a reminder goes to ${role.slice(0, -1)}`, ...LATER]).toEqual(
        expect.arrayContaining([...seen]),
      );
      expect(seen.size).toBeGreaterThan(0);
      expect(parked.waits).toEqual([]);
      expect(parked.fault).toMatchObject({ error: 'Overdue', cause: expect.stringContaining(wait) });
      expect(await chases(id, wait)).toEqual([
        [role, 'Reminder'],
        ['admin@', 'Escalation'],
      ]);
      const types = await flow.types(id);
      expect(types.slice(-3)).toEqual(['reminded', 'escalated', 'parked']);
      const { items } = await tw.get('/orders?status=parked&limit=100');
      expect(items.find((o: Order) => o.id === id).fault.error).toBe('Overdue');

      const since = new Date().toISOString();
      const redriven = await tw.as('admin').post(`/orders/${id}/redrive`);
      expect(redriven.status).toBe(202);
      const again = await until(id, waitsFor(wait));
      expect(again.status).toBe(parked.fault?.status);
      expect(again.fault).toBeUndefined();
      for (const w of again.waits) expect(w.until > since).toBe(true);
      await act(placed);
      await until(id, (o) => !waitsFor(wait)(o) && !isParked(o));
    },
  );
});
