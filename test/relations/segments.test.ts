import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers } from '../../functions/customers/index.ts';
import { segmentFile } from '../../functions/relations/segments/file.ts';
import { lookAt } from '../../functions/relations/segments/looking.ts';
import { allMembers } from '../../functions/relations/segments/members.ts';
import type { Segment } from '../../functions/relations/segments/model.ts';
import { type Asked, judged } from '../../functions/relations/segments/rules.ts';
import type { Trade } from '../../functions/relations/trade/model.ts';
import { noTrade } from '../../functions/relations/trade/rules.ts';
import { trades } from '../../functions/relations/trade/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { segmentPolicy } from '../../functions/shared/segment-policy.ts';
import { transact } from '../../functions/shared/table.ts';
import { laterDay } from '../../functions/shared/time.ts';
import { aCustomer } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  useSettings();
  stop = await useTable();
});
afterAll(() => stop());

const policy = segmentPolicy.parse({
  newForDays: 90,
  atRisk: { afterIntervals: 2, soonestDays: 30, latestDays: 180 },
  lapsedAfterDays: 365,
  champion: { orders: 5, from: [{ amount: 10_000, currency: 'EUR' }] },
});
const FIRST = '2026-01-01';
const on = (day: number): string => laterDay(FIRST, day);
const asked = (day: number): Asked => ({ policy, timeZone: 'Europe/Berlin', today: on(day) });

/** Who ordered from one day to another, so often and for so much. */
const dealt = (orders: number, lastOn: number, euros = 0): Trade => ({
  ...noTrade('cus_0000000000000000000000000A'),
  orders,
  firstAt: `${FIRST}T09:00:00.000Z`,
  lastAt: `${on(lastOn)}T09:00:00.000Z`,
  ordered: { EUR: euros * 100 },
});
const placed = (trade: Trade, day: number) => judged(trade, asked(day)).standing;

test.each<[string, Trade, number, Segment, string?]>([
  ['whose order was cancelled', { ...dealt(1, 0), lost: 1 }, 5, 'prospect'],
  ['after its first order', dealt(1, 0), 90, 'new', on(91)],
  ['whose first order is long ago', dealt(2, 80), 91, 'active', on(241)],
  ['that has ordered once, and not for half a year', dealt(1, 0), 181, 'at-risk', on(366)],
  ['that orders every 20 days, 40 days later', dealt(6, 100), 140, 'active', on(141)],
  ['and 41 days later', dealt(6, 100), 141, 'at-risk', on(466)],
  ['that orders every day is not at risk at once', dealt(101, 100), 130, 'active', on(131)],
  ['that ordered twice, all on one day', dealt(2, 0), 45, 'new', on(91)],
  ['of whose orders one came to something', { ...dealt(3, 40), lost: 2 }, 80, 'new', on(91)],
  ['that orders much and often', dealt(5, 100, 100), 120, 'champion', on(151)],
  ['that orders much, though seldom', dealt(4, 99, 100), 120, 'active'],
  ['that was credited most of it', { ...dealt(5, 100, 100), credited: { EUR: 1 } }, 120, 'active'],
  ['that was a champion and is quiet', dealt(5, 100, 100), 151, 'at-risk'],
  ['that is quiet for a year', dealt(5, 100, 100), 466, 'lapsed', undefined],
])('a customer %s', (_, trade, day, segment, until) => {
  expect(placed(trade, day)).toMatchObject({ segment, since: on(day), ...(until ? { until } : {}) });
});

test('stays since it came, and time alone changes its place on the day that is said and on no other', () => {
  const trade = fc
    .record({ orders: fc.integer({ min: 1, max: 40 }), lastOn: fc.nat(900), euros: fc.nat(200) })
    .map(({ orders, lastOn, euros }) => dealt(orders, orders === 1 ? 0 : lastOn, euros));
  fc.assert(
    fc.property(trade, fc.nat(1500), (one, day) => {
      const { standing } = judged(one, asked(day));
      if (!standing) throw new Error('a customer stands nowhere');
      const { segment, until } = standing;
      const later = (days: number) => judged({ ...one, standing }, asked(days)).standing;
      if (!until) {
        expect(later(day + 4000)).toEqual(standing);
        return;
      }
      const last = Math.round((Date.parse(until) - Date.parse(FIRST)) / 86_400_000);
      expect(last).toBeGreaterThan(day);
      expect(later(last - 1)).toEqual(standing);
      expect(later(last)).not.toMatchObject({ segment });
    }),
  );
});

test('whom a day moved is found by the look, and listed and written down where it is now', async () => {
  const all = [aCustomer(), aCustomer({ name: 'Zeile, "AG"' }), aCustomer()];
  const [quiet, busy, unknown] = all.map(({ id }) => id);
  const of = (customerId = '', trade: Trade) => ({ ...trade, customerId });
  await transact([
    ...all.map((one) => customers.create(one)),
    trades.create(judged(of(quiet, dealt(6, 100)), asked(120))),
    trades.create(judged(of(busy, dealt(5, 100, 100)), asked(120))),
    trades.create(of(unknown, dealt(1, 0))),
  ]);
  const names = async (segment: Segment) =>
    (await allMembers(segment, 'Europe/Berlin')).map(({ customerId }) => customerId);
  expect(await names('at-risk')).toEqual([]);
  // At first everybody, since nobody was looked at by these thresholds.
  expect(await lookAt(asked(140), () => true)).toEqual({ moved: 1, done: true });
  expect(await names('active')).toEqual([quiet, unknown]);
  expect(await lookAt(asked(140), () => true)).toEqual({ moved: 0, done: true });
  expect(await lookAt(asked(141), () => false)).toMatchObject({ done: false });
  expect(await lookAt(asked(141), () => true)).toEqual({ moved: 1, done: true });
  expect(await names('at-risk')).toEqual([quiet]);
  const file = new TextDecoder().decode(segmentFile(await allMembers('champion', 'Europe/Berlin')));
  expect(file.split('\r\n')).toEqual([
    'customer,name,salesperson,segment,since,until,last order,orders,every days,value,currency',
    `${busy},"Zeile, ""AG""",,champion,${on(120)},${on(151)},${on(100)}T09:00:00.000Z,5,25,100.00,EUR`,
    '',
  ]);
  const stricter = { ...policy, champion: { ...policy.champion, orders: 6 } };
  expect(await lookAt({ ...asked(141), policy: stricter }, () => true)).toEqual({ moved: 1, done: true });
  expect((await trades.get(keys.trade(busy ?? ''))).standing).toMatchObject({
    segment: 'active',
    since: on(141),
  });
});
