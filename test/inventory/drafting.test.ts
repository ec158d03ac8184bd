import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withChoices } from '../../functions/inventory/purchasing/choosing.ts';
import { expectedFor } from '../../functions/inventory/purchasing/days.ts';
import { draft, type Supplies, sourceOf, type Want } from '../../functions/inventory/purchasing/drafting.ts';
import { changed } from '../../functions/inventory/purchasing/expecting.ts';
import type { PurchaseOrder } from '../../functions/inventory/purchasing/model.ts';
import { takesMore } from '../../functions/inventory/purchasing/room.ts';
import { freeOf, unpeg } from '../../functions/inventory/purchasing/rules.ts';
import { quantityOf } from '../../functions/inventory/purchasing/terms.ts';
import { newId } from '../../functions/shared/ids.ts';
import { plusDays } from '../../functions/shared/time.ts';
import { AT, aProduct, SALES } from '../support/samples.ts';

const terms = { minimumQuantity: 100_000, orderMultiple: 12_000 };
const supplies: Supplies = {
  products: new Map(
    [
      aProduct(),
      aProduct({
        sku: 'NUT',
        supply: { kind: 'purchase', supplier: 'Lieferwerk AG', leadTimeDays: 9, ...terms },
      }),
      aProduct({ sku: 'PUMP', supply: { kind: 'production', leadTimeDays: 12 } }),
      aProduct({ sku: 'BOOK', supply: { kind: 'purchase', supplier: 'sup_1', leadTimeDays: 2 } }),
      aProduct({ sku: 'MAP', supply: { kind: 'purchase', supplier: 'Verlag', leadTimeDays: 2 } }),
    ].map((p) => [p.sku, p]),
  ),
  suppliers: new Map(
    ['sup_1', 'Verlag'].map((called) => [
      called,
      {
        id: 'sup_1',
        name: 'Verlag',
        language: 'en',
        currency: 'EUR',
        leadTimeDays: 30,
        version: 1,
        createdAt: AT,
        updatedAt: AT,
      },
    ]),
  ),
};
const want = (): Want => ({ orderId: newId('ord'), part: 'backorder', warehouse: 'HAM', at: AT });
const add = (po: PurchaseOrder | undefined, quantity: number, sku = 'BOLT', from = want()) =>
  draft(po, [{ sku, quantity }], supplies, from);

describe('a draft', () => {
  test('of one supplier takes what names it by its record, whether by id or by name', () => {
    expect(['BOLT', 'NUT', 'PUMP', 'BOOK', 'MAP'].map((sku) => sourceOf(sku, supplies))).toEqual([
      ...[
        'supplier Lieferwerk AG',
        'supplier Lieferwerk AG',
        'own works',
        'supplier sup_1',
        'supplier sup_1',
      ],
    ]);
    expect(add(undefined, 1000, 'BOOK')).toMatchObject({
      supplier: 'Verlag',
      supplierId: 'sup_1',
      expectedAt: plusDays(AT, 30),
    });
  });

  test('bears each order its own quantity, and in sum exactly what is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 8 }), (wants) => {
        const po = wants.reduce<PurchaseOrder | undefined>(
          (open, quantity) => add(open, quantity),
          undefined,
        );
        const [line] = po?.lines ?? [];
        expect(line?.pegs.map((p) => p.quantity)).toEqual(wants);
        expect(new Set(line?.pegs.map((p) => p.orderId)).size).toBe(wants.length);
        expect(line?.quantity).toBe(wants.reduce((a, b) => a + b, 0));
      }),
    );
  });

  test('is raised to the minimum and to whole multiples; the surplus is free, and serves who comes next', () => {
    const one = add(undefined, 7000, 'NUT');
    expect(one.lines[0]?.quantity).toBe(108_000);
    expect(freeOf(one, 'NUT')).toBe(101_000);
    const two = add(one, 104_000, 'NUT');
    expect(two.lines[0]?.quantity).toBe(120_000);
    expect(freeOf(two, 'NUT')).toBe(9000);
  });

  test('shrinks with whoever leaves to what those who stay want', () => {
    const leaving = want();
    const po = add(add(undefined, 7000, 'NUT'), 104_000, 'NUT', leaving);
    const after = unpeg(po, leaving.orderId, AT);
    expect(after.status).toBe('draft');
    expect(after.lines[0]).toMatchObject({ quantity: 108_000, pegs: [{ quantity: 7000 }] });
    const [stays] = after.lines[0]?.pegs ?? [];
    expect(unpeg(after, stays?.orderId ?? '', AT)).toMatchObject({
      status: 'cancelled',
      lines: [{ quantity: 0 }],
    });
  });

  test('makes nobody wait for what another wants of it, and comes no later once that one has left', () => {
    const [first, other] = [want(), want()];
    const alone = add(undefined, 1000, 'BOLT', first);
    const both = add(alone, 1000, 'NUT', other);
    const dayFor = (po: PurchaseOrder, { orderId, part }: Want) => expectedFor(po, orderId, part);
    expect([dayFor(both, first), dayFor(both, other)]).toEqual([plusDays(AT, 5), plusDays(AT, 9)]);
    expect(both.expectedAt).toBe(plusDays(AT, 9));
    const after = unpeg(both, other.orderId, AT);
    expect([after.expectedAt, dayFor(after, first)]).toEqual([plusDays(AT, 5), plusDays(AT, 5)]);
  });

  test('that somebody gave a day comes on that, but for what is added to it', () => {
    const first = want();
    const given = plusDays(AT, 7);
    const po = changed(add(undefined, 1000, 'BOLT', first), { expectedAt: given }, AT);
    const more = add(add(po, 1000, 'NUT'), 1000, 'BOLT');
    expect([expectedFor(more, first.orderId, first.part), more.expectedAt]).toEqual([given, plusDays(AT, 9)]);
  });

  test('of before lines had days has that of the order for each', () => {
    const first = want();
    const { lines, ...rest } = add(undefined, 1000, 'BOLT', first);
    const before = { ...rest, lines: lines.map(({ expectedAt: _, ...line }) => line) };
    expect(expectedFor(before, first.orderId, first.part)).toBe(plusDays(AT, 5));
    expect(add(before, 1000, 'NUT').lines[0]?.expectedAt).toBe(plusDays(AT, 5));
  });

  test('orders as much as somebody chooses, but no less than orders wait for', () => {
    const po = { ...add(undefined, 7000, 'NUT'), approval: { at: AT, by: SALES } };
    const chosen = (quantity: number, sku = 'NUT') => withChoices(po, [{ sku, quantity }], AT);
    expect(chosen(20_000)).toMatchObject({ lines: [{ quantity: 20_000, forStock: 0 }] });
    expect(chosen(20_000)).not.toHaveProperty('approval');
    expect(freeOf(chosen(20_000), 'NUT')).toBe(13_000);
    expect(() => chosen(6999)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/lines/0/quantity' })] }),
    );
  });

  test('that somebody chose less of is held to the terms again by what is added, and to nothing by who leaves', () => {
    const [first, other] = [want(), want()];
    const po = withChoices(add(undefined, 7000, 'NUT', first), [{ sku: 'NUT', quantity: 12_000 }], AT);
    const more = add(po, 10_000, 'NUT', other);
    expect(more.lines[0]?.quantity).toBe(108_000);
    const less = unpeg(more, other.orderId, AT);
    expect(less.lines[0]?.quantity).toBe(12_000);
    expect(add(po, 5000, 'NUT', other).lines[0]?.quantity).toBe(12_000);
    expect(unpeg(less, first.orderId, AT)).toMatchObject({ status: 'cancelled', lines: [{ quantity: 0 }] });
  });

  test('that somebody chose more of than the terms make keeps that for stock', () => {
    const first = want();
    const po = withChoices(add(undefined, 7000, 'NUT', first), [{ sku: 'NUT', quantity: 150_000 }], AT);
    expect(po.lines[0]).toMatchObject({ quantity: 150_000, forStock: 143_000 });
    expect(add(po, 10_000, 'NUT').lines[0]?.quantity).toBe(168_000);
    expect(unpeg(po, first.orderId, AT)).toMatchObject({ status: 'draft', lines: [{ quantity: 144_000 }] });
  });

  test('keeps what is wanted for stock', () => {
    const [line] = add(undefined, 2000).lines;
    if (!line) throw new Error('it has a line');
    expect(quantityOf({ ...line, forStock: 3000 })).toBe(5000);
  });

  test('bears a part that waits already once', () => {
    const again = want();
    const po = add(add(undefined, 1000, 'BOLT', again), 500, 'BOLT', again);
    expect(po.lines[0]?.pegs).toEqual([
      { orderId: again.orderId, part: 'backorder', quantity: 1500, received: 0, taken: 0 },
    ]);
  });
});

describe('a full draft', () => {
  /** As many orders as go on it. */
  const fill = (...skus: string[]) => {
    let po = skus.reduce<PurchaseOrder | undefined>((open, sku) => add(open, 1000, sku), undefined);
    for (let left = 200; left > 0; left--) {
      if (!po || !takesMore(po, [{ sku: skus[0] ?? '', quantity: 1 }], newId('ord'))) break;
      po = add(po, 1, skus[0]);
    }
    return po;
  };

  test('leaves every receipt of it within one transaction', () => {
    for (const skus of [['BOLT'], ['BOLT', 'NUT', 'BOOK']]) {
      const po = fill(...skus);
      const orders = new Set(po?.lines.flatMap((l) => l.pegs.map((p) => p.orderId))).size;
      // The document, the caller's record, five writes for each line and one for each order.
      expect(2 + 5 * skus.length + orders).toBe(100);
    }
  });

  test('is one that somebody has approved or sent', () => {
    const po = add(undefined, 1000);
    const more = [{ sku: 'BOLT', quantity: 1 }];
    expect(takesMore(po, more, newId('ord'))).toBe(true);
    expect(
      takesMore({ ...po, approval: { at: AT, by: { id: 'p', role: 'purchasing' } } }, more, newId('ord')),
    ).toBe(false);
    expect(takesMore({ ...po, status: 'sent' }, more, newId('ord'))).toBe(false);
  });
});
