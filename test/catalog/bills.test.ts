import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { billChange } from '../../functions/catalog/bills.ts';
import { assertMakeable, leadsTo } from '../../functions/catalog/making.ts';
import type { Product } from '../../functions/catalog/model.ts';
import { forCustomers } from '../../functions/catalog/rules.ts';
import { products } from '../../functions/catalog/store.ts';
import { keys } from '../../functions/shared/keys.ts';
import { persistently } from '../../functions/shared/once.ts';
import { transact } from '../../functions/shared/table.ts';
import { aProduct } from '../support/samples.ts';
import { useTable } from '../support/table.ts';

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await useTable();
});
afterAll(() => stop());

const madeOf = (sku: string, ...parts: string[]): Product =>
  aProduct({ sku, components: parts.map((part) => ({ sku: part, quantity: 1000 })) });
const bills = (...all: Product[]) => new Map(all.map((one) => [one.sku, one]));
const refusedAt = (pointer: string) =>
  expect.objectContaining({ code: 'unprocessable', errors: [expect.objectContaining({ pointer })] });

describe('a bill of materials', () => {
  test('leads to a product wherever a way through others does', () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 });
    fc.assert(
      fc.property(edges, fc.nat(7), fc.nat(7), (all, from, to) => {
        const names = Array.from({ length: 8 }, (_, i) => String(i));
        const made = names.map((sku) => {
          const parts = all.filter(([a]) => String(a) === sku).map(([, b]) => String(b));
          return parts.length > 0 ? madeOf(sku, ...parts) : aProduct({ sku });
        });
        // In so many steps everything is reached that ever is.
        let reached = new Set([from]);
        for (let i = 0; i < 8; i++)
          reached = new Set([...reached, ...all.filter(([a]) => reached.has(a)).map(([, b]) => b)]);
        expect(leadsTo(String(from), String(to), bills(...made))).toBe(reached.has(to));
      }),
    );
  });

  test('names products, in their own steps, of which none is made of it', () => {
    const known = bills(aProduct(), madeOf('B', 'C'), madeOf('C', 'A'));
    expect(() => assertMakeable(madeOf('A', 'BOLT'), known)).not.toThrow();
    expect(() => assertMakeable(madeOf('A', 'BOLT', 'A'), known)).toThrow(refusedAt('/components/1/sku'));
    expect(() => assertMakeable(madeOf('A', 'BOLT', 'B'), known)).toThrow(refusedAt('/components/1/sku'));
    expect(() => assertMakeable(madeOf('A', 'NONE'), known)).toThrow(refusedAt('/components/0/sku'));
    const half = { sku: 'A', components: [{ sku: 'BOLT', quantity: 500 }] };
    expect(() => assertMakeable(half, known)).toThrow(refusedAt('/components/0/quantity'));
  });

  test('is not for customers to read', () => {
    expect(forCustomers(madeOf('A', 'BOLT'))).not.toHaveProperty('components');
  });

  test('of two that would lead to each other, changed at once, one is refused', async () => {
    const plain = ['LEFT', 'RIGHT', 'MIDDLE'].map((sku) => aProduct({ sku }));
    await transact(plain.map((one) => products.create(one)));
    const change = (sku: string, part: string) =>
      persistently(
        async () => {
          const after = {
            ...(await products.get(keys.product(sku))),
            components: madeOf(sku, part).components,
          };
          return { value: sku, writes: [products.replace(after), ...(await billChange(after))] };
        },
        { attempts: 12 },
      );
    await change('MIDDLE', 'RIGHT');
    const told = await Promise.allSettled([change('LEFT', 'MIDDLE'), change('RIGHT', 'LEFT')]);
    expect(told.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [refused] = told.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toEqual(refusedAt('/components/0/sku'));
  });
});
