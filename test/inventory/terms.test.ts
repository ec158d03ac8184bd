import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Product } from '../../functions/catalog/index.ts';
import { withChoices } from '../../functions/inventory/purchasing/choosing.ts';
import { draft, type Supplies, type Want } from '../../functions/inventory/purchasing/drafting.ts';
import { comparedWithMinimum } from '../../functions/inventory/purchasing/minimum.ts';
import { unpeg } from '../../functions/inventory/purchasing/rules.ts';
import { newId } from '../../functions/shared/ids.ts';
import { AT, aProduct } from '../support/samples.ts';
import { samplePurchaseOrder, sampleSupplier } from './sample-purchase-order.ts';

const breaks = [
  { from: 100_000, unitPrice: '3.00' },
  { from: 10_000, unitPrice: '4.00' },
];
const supply = {
  kind: 'purchase' as const,
  supplier: 'Nahwerk',
  articleNumber: 'N-1',
  leadTimeDays: 3,
  price: { currency: 'EUR' as const, unitPrice: '5.00', breaks },
} satisfies Product['supply'];
const supplies: Supplies = {
  products: new Map([['BOLT', aProduct({ supply })]]),
  suppliers: new Map(),
};
const want = (): Want => ({ orderId: newId('ord'), part: 'backorder', warehouse: 'HAM', at: AT });
const costs = (quantity: number) => (quantity < 10_000 ? '5.00' : quantity < 100_000 ? '4.00' : '3.00');

describe('a draft’s price', () => {
  test('follows what is ordered, whoever comes and leaves, until somebody says one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 6 }), (pieces) => {
        const wants = pieces.map((n) => ({ n, want: want() }));
        let po = wants.reduce<ReturnType<typeof draft> | undefined>(
          (open, one) => draft(open, [{ sku: 'BOLT', quantity: one.n * 1000 }], supplies, one.want),
          undefined,
        );
        for (const { want: one } of wants.slice(1)) {
          if (!po) return;
          const [line] = po.lines;
          expect(line?.price?.unitPrice).toBe(costs(line?.quantity ?? 0));
          po = unpeg(po, one.orderId, AT);
        }
        const [line] = po?.lines ?? [];
        expect([line?.price?.unitPrice, line?.articleNumber]).toEqual([costs(line?.quantity ?? 0), 'N-1']);
      }),
    );
  });

  test('that somebody said stands, however much is ordered', () => {
    const po = draft(undefined, [{ sku: 'BOLT', quantity: 5000 }], supplies, want());
    const price = { currency: 'EUR', unitPrice: '4.50' } as const;
    const said = withChoices(po, [{ sku: 'BOLT', price }], AT);
    const more = draft(said, [{ sku: 'BOLT', quantity: 200_000 }], supplies, want());
    expect(more.lines).toMatchObject([{ quantity: 205_000, price }]);
  });
});

describe('below the least that a supplier takes an order for', () => {
  const po = samplePurchaseOrder({ changes: { status: 'draft' } });
  const minimumOrderValue = { amount: 1_000_000, currency: 'EUR' } as const;
  const by = (amount: number) => ({
    ...sampleSupplier(),
    minimumOrderValue: { ...minimumOrderValue, amount },
  });

  test('a purchase order says by how much, and no longer once it suffices', () => {
    const { belowMinimum } = comparedWithMinimum(po, by(1_000_000));
    expect(belowMinimum).toMatchObject({ minimum: minimumOrderValue, total: { currency: 'EUR' } });
    const total = belowMinimum?.total.amount ?? 0;
    expect(comparedWithMinimum({ ...po, belowMinimum }, by(total)).belowMinimum).toBeUndefined();
    expect(comparedWithMinimum(po, by(total + 1)).belowMinimum).toBeDefined();
  });

  test('nobody knows of a line without a price', () => {
    const lines = po.lines.map(({ price: _, ...line }) => line);
    expect(
      comparedWithMinimum({ ...po, lines: [...po.lines, ...lines] }, by(1_000_000)).belowMinimum,
    ).toBeUndefined();
    expect(comparedWithMinimum(po, sampleSupplier()).belowMinimum).toBeUndefined();
  });
});
