import { describe, expect, test } from 'vitest';
import { repriced } from '../../functions/orders/amending/repricing.ts';
import { callOffChanges, callOffs } from '../../functions/orders/calling-off.ts';
import { withoutBeyond } from '../../functions/orders/contract-amounts.ts';
import type { Order, OrderLine } from '../../functions/orders/model.ts';
import type { Terms } from '../../functions/orders/prices/terms.ts';
import { priceOrder } from '../../functions/orders/pricing.ts';
import type { Agreed } from '../../functions/pricing/index.ts';
import { newId } from '../../functions/shared/ids.ts';
import type { Write } from '../../functions/shared/table.ts';
import { aCustomer, anOrder, aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';

const settings = useSettings();
const id = newId('ctr');

function terms(amountLeft: number, beyond: 'refuse' | 'list' = 'refuse'): Terms {
  const contract = { id, name: 'Frame', beyond };
  const agreed = (sku: string, left?: number): [string, Agreed] => [
    sku,
    { contract, sku, unitPrice: '8', left, amountLeft },
  ];
  return {
    customer: aCustomer(),
    products: new Map(['BOLT', 'NUT'].map((sku) => [sku, aProduct({ sku })])),
    agreed: new Map([agreed('BOLT'), agreed('NUT', 5000)]),
    settings,
    currency: 'EUR',
    maySetPrices: true,
  };
}

const price = (of: Terms, more: { discountPercent?: string } = {}) =>
  priceOrder({ ...more, lines: ['BOLT', 'NUT'].map((sku) => ({ sku, quantity: 2000 })) }, of).lines;

describe('what the amount of a contract has left', () => {
  test('bounds what goods come to together, after discounts', () => {
    expect(price(terms(32_00)).map((l) => [l.priceFrom, l.contract?.by])).toEqual([
      ['contract', 'amount'],
      ['contract', 'both'],
    ]);
    expect(price(terms(16_00), { discountPercent: '50' })[1]).toMatchObject({ priceFrom: 'contract' });
  });

  test('refuses the line that goes beyond it, or has it cost what it costs without the contract', () => {
    expect(() => price(terms(31_99))).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/lines/1/quantity' })] }),
    );
    expect(price(terms(31_99, 'list')).map((l) => l.priceFrom)).toEqual(['contract', 'catalog']);
    expect(price(terms(0, 'list')).map((l) => l.priceFrom)).toEqual(['catalog', 'catalog']);
  });

  test('bounds what an amended order comes to more', () => {
    const before = price(terms(32_00));
    const { agreed = new Map() } = terms(8_00);
    const costing = (net: number): OrderLine[] =>
      before.map((line) => ({ ...line, net: { ...line.net, amount: net } }));
    expect(withoutBeyond(costing(20_00), agreed, before)).toBeUndefined();
    expect(() => withoutBeyond(costing(20_01), agreed, before)).toThrow(
      expect.objectContaining({ code: 'unprocessable' }),
    );
  });
});

describe('an amended order that comes to more than its contract has left', () => {
  const before: Order = { ...anOrder(settings), lines: price(terms(32_00)) };
  const more = (sku: string, lineNo: number) => ({ index: lineNo - 1, lineNo, sku, quantity: 1000 });
  const amended = (amountLeft: number, beyond: 'refuse' | 'list') =>
    repriced(
      before,
      {},
      { lines: before.lines, cuts: [], wanted: [more('BOLT', 1), more('NUT', 2)] },
      terms(amountLeft, beyond),
    ).priced.lines.map(({ sku, quantity, priceFrom }) => `${quantity / 1000} ${sku} ${priceFrom}`);

  test('is refused, or pays for the product that goes beyond what any order pays', () => {
    const had = ['2 BOLT contract', '2 NUT contract'];
    expect(amended(16_00, 'refuse')).toEqual(['3 BOLT contract', '3 NUT contract']);
    expect(() => amended(15_99, 'refuse')).toThrow(expect.objectContaining({ code: 'unprocessable' }));
    expect(amended(15_99, 'list')).toEqual(['3 BOLT contract', '2 NUT contract', '1 NUT catalog']);
    expect(amended(0, 'list')).toEqual([...had, '1 BOLT catalog', '1 NUT catalog']);
  });
});

const ofAmount = (writes: readonly Write[]) =>
  writes.flatMap(({ op }) =>
    'Update' in op && op.Update.Key?.sk === 'CONTRACT_AMOUNT'
      ? [op.Update.ExpressionAttributeValues?.[':reserved']]
      : [],
  );

test('an order calls off once for all its lines, and by the difference when it is amended', () => {
  const order: Order = { ...anOrder(settings), lines: price(terms(32_00)) };
  expect(ofAmount(callOffs(order))).toEqual([32_00]);
  const costing = (net: number): Order => ({
    ...order,
    lines: order.lines.map((line) => ({ ...line, net: { ...line.net, amount: net } })),
  });
  expect(ofAmount(callOffChanges(order, costing(18_00)))).toEqual([4_00]);
  expect(ofAmount(callOffChanges(order, costing(15_00)))).toEqual([-2_00]);
  expect(ofAmount(callOffChanges(order, costing(16_00)))).toEqual([]);
});
