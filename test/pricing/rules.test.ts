import { describe, expect, test } from 'vitest';
import type { PriceListInput } from '../../functions/pricing/model.ts';
import {
  bestOffer,
  changedPriceList,
  newPriceList,
  type Offer,
  scheduled,
} from '../../functions/pricing/rules.ts';
import { newId } from '../../functions/shared/ids.ts';
import { AT } from '../support/samples.ts';

const aList = (over: Partial<PriceListInput> = {}) =>
  newPriceList({ name: 'Retail', currency: 'EUR', active: true, ...over }, AT);
const at = (pointer: string) =>
  expect.objectContaining({ code: 'unprocessable', errors: [expect.objectContaining({ pointer })] });

describe('a price list', () => {
  test('is for a customer or a group, and ends after it begins', () => {
    expect(() => aList({ customerId: newId('cus'), group: 'retail' })).toThrow(at('/group'));
    const days = { validFrom: '2026-02-01', validUntil: '2026-01-31' };
    expect(() => aList(days)).toThrow(at('/validUntil'));
    expect(() =>
      changedPriceList(aList({ validFrom: '2026-02-01' }), { validUntil: '2026-01-31' }, AT),
    ).toThrow(at('/validUntil'));
    expect(aList({ validFrom: '2026-02-01', validUntil: '2026-02-01' })).toMatchObject({ version: 1 });
  });
});

describe('the schedule of a holder', () => {
  const first = aList({ validUntil: '2026-01-31' });
  const planned = scheduled({ lists: [] }, first);

  test.each([
    [{ validFrom: '2026-02-01' }, true],
    [{ validFrom: '2026-01-31' }, false],
    [{}, false],
    [{ validUntil: '2020-01-01' }, false],
  ])('takes no two that hold on one day: %o', (days, fits) => {
    const plan = () => scheduled(planned, aList(days)).lists.length;
    if (fits) expect(plan()).toBe(2);
    else expect(plan).toThrow(at('/validFrom'));
  });

  test('has a list once, as it is now, and none that is off', () => {
    const longer = changedPriceList(first, { validUntil: '2026-12-31', name: 'Retail 2026' }, AT);
    expect(scheduled(planned, longer).lists).toEqual([
      { id: first.id, name: 'Retail 2026', validUntil: '2026-12-31' },
    ]);
    expect(scheduled(planned, changedPriceList(first, { active: false }, AT)).lists).toEqual([]);
  });
});

describe('the price for a quantity', () => {
  const offer = (name: string, ...froms: number[]): Offer => ({
    list: { id: name, name },
    sku: 'BOLT',
    breaks: froms.map((from) => ({ from, unitPrice: `${10 - from}` })),
  });
  const best = (offers: Offer[], ordered: number) => {
    const found = bestOffer(offers, ordered);
    return found && [found.list.name, found.reached.from];
  };

  test('is of the last break that it reaches', () => {
    const offers = [offer('own', 0, 5, 9)];
    expect([4, 5, 8, 9, 99].map((q) => best(offers, q)?.[1])).toEqual([0, 5, 5, 9, 9]);
  });

  test('is of the nearest list that has one for so much, and of none where none has', () => {
    const offers = [offer('own', 5), offer('all', 2)];
    expect(best(offers, 7)).toEqual(['own', 5]);
    expect(best(offers, 4)).toEqual(['all', 2]);
    expect(best(offers, 1)).toBeUndefined();
  });
});
