import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LowStock } from '../../functions/replenishment/model.ts';
import { lowStockOf, type Position, standingOf } from '../../functions/replenishment/rules.ts';
import { type Site, spareOf, withTransfers } from '../../functions/replenishment/sparing.ts';
import { whyOf } from '../../functions/replenishment/why.ts';
import { aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { aPosition, soldDaily, TODAY } from './samples.ts';

const { replenishment: policy, warehouses } = useSettings();
const terms = { today: TODAY, policy };
const [home = expect.fail()] = warehouses;
const site = (code: string, country: string, fields: Partial<Site> = {}): Site => ({
  ...home,
  code,
  address: { ...home.address, country },
  ...fields,
});
const SITES = [site('HAM', 'DE'), site('BER', 'DE'), site('SHA', 'CN'), site('NYC', 'US')];

/** Ten weeks of so many a day, or none. */
const at = (warehouse: string, sold: number, available: number, fields: Partial<Position> = {}): Position =>
  aPosition({
    warehouse,
    months: sold > 0 ? [{ ...soldDaily(Array(70).fill(sold)), warehouse }] : [],
    onHand: available * 1000,
    available: available * 1000,
    ...fields,
  });

function lowAmong(there: readonly Position[], sites: readonly Site[] = SITES): LowStock[] {
  const all = there.map((position) => ({ position, standing: standingOf(position, terms) }));
  const low = all.flatMap(({ position, standing }) => lowStockOf(position, terms, standing) ?? []);
  const spares = all.map(({ position, standing }) => spareOf(position, standing?.plan));
  const [{ product } = expect.fail()] = there;
  return withTransfers(low, spares, { product, sites, today: TODAY });
}
const only = (low: readonly LowStock[]): LowStock => low[0] ?? expect.fail('nothing is low');
const sentTo = (low: LowStock) =>
  (low.transferFrom ?? []).map(({ warehouse, quantity }) => [warehouse, quantity / 1000]);

describe('what another warehouse can send', () => {
  test('fills up what is low instead of an order, where there is enough of it', () => {
    const alone = only(lowAmong([at('HAM', 10, 0)]));
    const low = only(lowAmong([at('HAM', 10, 0), at('SHA', 0, 5000)]));
    expect(sentTo(low)).toEqual([['SHA', alone.wantedQuantity / 1000]]);
    expect(low.suggestedQuantity).toBe(0);
    expect(alone).not.toHaveProperty('transferFrom');
    expect({ ...low, transferFrom: undefined, suggestedQuantity: 0 }).toEqual({
      ...alone,
      transferFrom: undefined,
      suggestedQuantity: 0,
    });
  });

  test('leaves to be ordered what is missing beyond it, by what its supplier takes', () => {
    const supply = { kind: 'purchase', leadTimeDays: 5, orderMultiple: 50_000 } as const;
    const product = aProduct({ supply });
    const low = only(lowAmong([at('HAM', 10, 0, { product }), at('SHA', 0, 30, { product })]));
    expect(sentTo(low)).toEqual([['SHA', 30]]);
    expect(low.suggestedQuantity).toBe(Math.ceil((low.wantedQuantity - 30_000) / 50_000) * 50_000);
  });

  test('is what it has on its shelf beyond its reorder point, whatever is on the way to it', () => {
    const [giver = expect.fail()] = lowAmong([at('SHA', 10, 0)]);
    const point = giver.reorderPoint / 1000;
    const low = only(lowAmong([at('HAM', 10, 0), at('SHA', 10, point + 40, { incoming: 9_000_000 })]));
    expect(sentTo(low)).toEqual([['SHA', 40]]);
    expect(lowAmong([at('HAM', 10, 0), at('SHA', 10, point + 40)])[0]).not.toHaveProperty('transferFrom');
  });

  test('is nothing less than a usual sale', () => {
    expect(only(lowAmong([at('HAM', 10, 0), at('SHA', 0, 5)]))).not.toHaveProperty('transferFrom');
  });

  test('comes from the same country or where it is cheapest first, and from none that serves only others', () => {
    const low = lowAmong(
      [at('HAM', 10, 0), at('SHA', 0, 100), at('BER', 0, 100), at('NYC', 0, 100)],
      [
        ...SITES.slice(0, 1),
        site('BER', 'DE', { serves: ['DE'], onlyServes: true }),
        site('SHA', 'CN', { serves: ['CN'], onlyServes: true }),
        site('NYC', 'US', { costs: { DE: 3 } }),
      ],
    );
    expect(sentTo(only(low))).toEqual([
      ['NYC', 100],
      ['BER', 100],
    ]);
  });

  test('goes to the most urgent, and no more than is left to the next', () => {
    const [late, out] = lowAmong([at('HAM', 10, 20), at('BER', 10, 0), at('SHA', 0, 400)]);
    expect(out?.transferFrom).toMatchObject([{ quantity: out?.wantedQuantity }]);
    const given = out?.wantedQuantity ?? 0;
    expect(late?.transferFrom).toMatchObject([{ quantity: 400_000 - given, spare: 400_000, given }]);
    const [english, chinese] = (['en', 'zh'] as const).map((language) =>
      late ? whyOf(late, language).join(' ') : '',
    );
    const left = (400_000 - given) / 1000;
    expect(english).toContain(
      `SHA sells none of it and can spare all of its 400. As ${given / 1000} of that go where it is more urgent, ${left} are left; ${left} pcs come here.`,
    );
    expect(chinese).toContain(`其中 ${given / 1000} 调往更紧急的仓库，余 ${left}`);
  });
});

const place = fc.record({
  sold: fc.nat(15),
  available: fc.nat(1500),
  incoming: fc.nat(400),
});

test('no proposal takes a warehouse below its own needs, gives anything twice, or brings more than is needed', () => {
  fc.assert(
    fc.property(fc.tuple(place, place, place, place), fc.integer({ min: 0, max: 3 }), (places, decimals) => {
      const product = aProduct({ quantityDecimals: decimals });
      const there = places.map(({ sold, available, incoming }, i) =>
        at(SITES[i]?.code ?? '', sold, available, { product, incoming: incoming * 1000 }),
      );
      const low = lowAmong(there);
      const moves = low.flatMap(({ transferFrom = [] }) => transferFrom);
      for (const giver of there) {
        const sent = moves
          .filter(({ warehouse }) => warehouse === giver.warehouse)
          .reduce((sum, { quantity }) => sum + quantity, 0);
        if (sent === 0) continue;
        const { reorderPoint = 0, target = 0 } = standingOf(giver, terms)?.plan ?? {};
        expect(giver.available - sent).toBeGreaterThanOrEqual(reorderPoint);
        expect(giver.available + giver.incoming - sent).toBeGreaterThanOrEqual(target);
        expect(low.some(({ warehouse }) => warehouse === giver.warehouse)).toBe(false);
      }
      for (const one of low) {
        const came = (one.transferFrom ?? []).reduce((sum, { quantity }) => sum + quantity, 0);
        expect(came).toBeLessThanOrEqual(one.wantedQuantity);
        expect(came + one.suggestedQuantity + one.available + one.incoming).toBeGreaterThan(one.reorderPoint);
        expect((one.transferFrom ?? []).every(({ quantity }) => quantity % 10 ** (3 - decimals) === 0)).toBe(
          true,
        );
      }
    }),
  );
});
