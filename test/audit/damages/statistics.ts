import { change, type Damage, drop, isOf } from './damage.ts';

const tally = isOf('TALLY#2', '#total#');

export const STATISTICS: readonly Damage[] = [
  {
    check: 'statistics',
    what: 'a day of which a cent is lost',
    damage: change(tally, ({ buckets }) => {
      for (const day of Object.values<Record<string, number>>(buckets)) day.net = (day.net ?? 0) + 1;
    }),
  },
  { check: 'statistics', what: 'a month that is gone', damage: drop(tally) },
  {
    check: 'counted',
    what: 'an invoice counted as another sum',
    damage: change(isOf('FACT#sale', 'FACT#inv_'), (item) => item.value.lines[0].net++),
  },
  {
    check: 'counted',
    what: 'a payment that nobody received',
    damage: drop((item) => item.sk === 'PAYMENT'),
  },
  {
    check: 'counted',
    what: 'an order of long ago that was not counted',
    damage: (items, business) =>
      drop(isOf('FACT#placed'))(items, business).map((item) =>
        item.sk === 'ORDER' ? { ...item, createdAt: '2020-01-01T00:00:00.000Z' } : item,
      ),
  },
];
