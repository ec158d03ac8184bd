import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectSound } from '../support/audit.ts';
import { eventually } from '../support/eventually.ts';
import { type Flow, waitsFor } from '../support/flow.ts';
import { type Hasty, isParked, startHasty } from '../support/hasty.ts';
import type { Laptop, Order } from '../support/tradewind.ts';

let hasty: Hasty;
let tw: Laptop;
let flow: Flow;
beforeAll(async () => {
  hasty = await startHasty();
  ({ tw, flow } = hasty);
});
afterAll(async () => {
  await expectSound(tw);
  await tw.stop();
});

describe.concurrent('when nobody acts', () => {
  test('a review is reminded of, escalated, and decided by default', async () => {
    const { id } = await hasty.place('2000', '1000');
    const seen = new Map<string, Order['waits'][number]>();
    const order = await hasty.until(id, ({ status, waits: [wait] }) => {
      if (wait) seen.set(wait.otherwise, wait);
      return status === 'rejected';
    });
    // Whoever looks only now and then may miss one; the mails tell the rest.
    const stages = [
      ['a reminder goes to reviewer', 1000],
      ['it is escalated to admin', 2000],
      ['it is rejected by default', 3000],
    ] as const;
    expect([...seen].map(([then, w]) => [then, Date.parse(w.until) - Date.parse(w.since)])).toEqual(
      stages.filter(([then]) => seen.has(then)),
    );
    expect(seen.size).toBeGreaterThan(0);
    expect(order.rejection).toMatchObject({ reason: 'nobody decided in time', by: { role: 'system' } });
    expect(await hasty.chases(id, 'review')).toEqual([
      ['review@', 'Reminder'],
      ['admin@', 'Escalation'],
    ]);
    const mails = await flow.mailsAbout(id);
    expect(mails).toHaveLength(3);
    const finding = 'The total of 11900.00 EUR is above the limit of 10000.00 EUR.';
    for (const mail of mails.slice(0, 2)) expect(mail.body.text).toContain(finding);
    expect(mails[0]?.body.text).toContain('Otherwise: it is escalated to admin');
    expect(mails[1]?.body.text).toContain('Otherwise: it is rejected by default');
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
    begin: () => Promise<Awaited<ReturnType<Hasty['place']>>>;
    act: (one: Awaited<ReturnType<Hasty['place']>>) => Promise<unknown>;
  }[] = [
    {
      wait: 'goods',
      role: 'purchasing@',
      begin: () => hasty.place('0', '4'),
      act: async ({ id, sku }) => {
        const [po] = await flow.purchaseOrdersOf(id);
        await flow.receive(po?.id ?? '', sku, '4');
      },
    },
    {
      wait: 'dispatch',
      role: 'warehouse@',
      begin: () => hasty.place('4', '4'),
      act: ({ id }) => flow.dispatch(id),
    },
    {
      wait: 'delivery',
      role: 'warehouse@',
      begin: async () => {
        const placed = await hasty.place('4', '4');
        await flow.sendOff(placed.id);
        return placed;
      },
      act: ({ id }) => flow.track(id, 'delivered'),
    },
    {
      wait: 'payment',
      role: 'finance@',
      begin: async () => {
        const placed = await hasty.place('4', '4');
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
      const parked = await hasty.until(id, (o) => {
        for (const w of o.waits) if (w.for === wait) seen.add(w.otherwise);
        return isParked(o);
      });
      expect([`a reminder goes to ${role.slice(0, -1)}`, ...LATER]).toEqual(
        expect.arrayContaining([...seen]),
      );
      expect(seen.size).toBeGreaterThan(0);
      expect(parked.waits).toEqual([]);
      expect(parked.fault).toMatchObject({ error: 'Overdue', cause: expect.stringContaining(wait) });
      expect(await hasty.chases(id, wait)).toEqual([
        [role, 'Reminder'],
        ['admin@', 'Escalation'],
      ]);
      const types = await flow.types(id);
      expect(types.slice(-3)).toEqual(['reminded', 'escalated', 'parked']);
      const { items } = await tw.get('/orders?status=parked&limit=100');
      expect(items.find((o) => o.id === id)?.fault?.error).toBe('Overdue');

      const since = new Date().toISOString();
      const redriven = await tw.as('admin').post(`/orders/${id}/redrive`);
      expect(redriven.status).toBe(202);
      const again = await hasty.until(id, waitsFor(wait));
      expect(again.status).toBe(parked.fault?.status);
      expect(again.fault).toBeUndefined();
      for (const w of again.waits) expect(w.until > since).toBe(true);
      await act(placed);
      await hasty.until(id, (o) => !waitsFor(wait)(o) && !isParked(o));
    },
  );

  test('money ahead that does not come is reminded of, escalated, and its order cancelled, with its stock free', async () => {
    const { id, sku } = await hasty.place('4', '4', { prepaymentPercent: '30' });
    const order = await hasty.until(id, ({ status }) => status === 'cancelled');
    expect(order).toMatchObject({ shipmentIds: [], cancellation: { by: { role: 'system' } } });
    expect(await flow.levelOf(sku)).toMatchObject({ reserved: '0', available: '4' });
    expect(await hasty.chases(id, 'payment ahead')).toEqual([
      ['finance@', 'Reminder'],
      ['admin@', 'Escalation'],
    ]);
    await eventually(async () =>
      (await flow.mailsAbout(id)).some(({ body }) =>
        body.text?.includes('payment ahead did not come in time'),
      ),
    );
    expect(await flow.types(id)).toEqual([
      'order-placed',
      'review-passed',
      'stock-reserved',
      'prepayment-asked',
      'prepayment-mailed',
      'reminded',
      'escalated',
      'cancellation-requested',
      'reservations-released',
      'order-cancelled',
    ]);
  });

  test('what is ready and what is still to come are chased each by itself', async () => {
    const { id, sku } = await hasty.place('0', '4');
    const [po] = await eventually(async () => {
      const all = await flow.purchaseOrdersOf(id);
      return all.length > 0 && all;
    });
    await flow.receive(po?.id ?? '', sku, '1');
    await hasty.until(id, isParked);
    for (const [wait, role] of [
      ['dispatch', 'warehouse@'],
      ['goods', 'purchasing@'],
    ] as const)
      expect(await hasty.chases(id, wait)).toContainEqual([role, 'Reminder']);
  });
});
