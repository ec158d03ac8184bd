import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dealing } from '../../functions/relations/trade/model.ts';
import { noTrade, recount } from '../../functions/relations/trade/rules.ts';
import { boughtTogether, together } from '../../functions/relations/trade/together.ts';
import { newId } from '../../functions/shared/ids.ts';

const SEED = 20_261_128;
const [stays, went] = [newId('cus'), newId('cus')];

const dated = {
  about: fc.constant('any'),
  customerId: fc.constantFrom(stays, went),
  at: fc.integer({ min: 0, max: 99 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString()),
};
const goods = fc.record({
  sku: fc.constantFrom('BOLT', 'NUT', 'TEA'),
  name: fc.constant('Part'),
  unit: fc.constant('pcs'),
  quantity: fc.integer({ min: 1, max: 9000 }),
  times: fc.constant(1),
});
const dealings: fc.Arbitrary<Dealing> = fc.oneof(
  fc.record({
    kind: fc.constant('ordered' as const),
    ...dated,
    part: fc.constant(0),
    currency: fc.constantFrom('EUR' as const, 'USD' as const),
    net: fc.integer({ min: 0, max: 9999 }),
    goods: fc.uniqueArray(goods, { minLength: 1, maxLength: 3, selector: ({ sku }) => sku }),
  }),
  fc.record({
    kind: fc.constantFrom('paid' as const, 'reopened' as const),
    ...dated,
    part: fc.constant(0),
    daysLate: fc.nat({ max: 9 }),
  }),
  fc.record({ kind: fc.constant('returned' as const), ...dated }),
);

test('the trade of who stays after a merge is what both had, as if one had had it', () => {
  fc.assert(
    fc.property(fc.array(dealings, { maxLength: 20 }), (all) => {
      const apart = recount(all);
      const whole = recount(all.map((one) => ({ ...one, customerId: stays })));
      expect(together(stays, [...apart.trades.values()])).toEqual(whole.trades.get(stays) ?? noTrade(stays));
      const bySku = (one: { sku: string }, other: { sku: string }) => (one.sku < other.sku ? -1 : 1);
      const told = boughtTogether([...apart.bought.values()]).toSorted(bySku);
      expect(told.map((one) => ({ ...one, customerId: stays }))).toEqual(
        [...whole.bought.values()].toSorted(bySku),
      );
    }),
    { seed: SEED },
  );
});
