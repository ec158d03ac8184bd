import { expect, test } from 'vitest';
import { digestMail } from '../../functions/replenishment/mail.ts';
import { tooLittle } from '../../functions/replenishment/minimum.ts';
import { lowStockOf } from '../../functions/replenishment/rules.ts';
import { sampleSupplier } from '../inventory/sample-purchase-order.ts';
import { aProduct } from '../support/samples.ts';
import { useSettings } from '../support/settings.ts';
import { aPosition, soldDaily, TODAY } from './samples.ts';

const settings = useSettings();
const supplier = { ...sampleSupplier(), minimumOrderValue: { amount: 99_999_900, currency: 'EUR' as const } };
const breaks = [{ from: 100_000, unitPrice: '3.00' }];
const supply = {
  kind: 'purchase' as const,
  supplier: supplier.id,
  leadTimeDays: 5,
  price: { currency: 'EUR' as const, unitPrice: '4.00', breaks, validUntil: '2026-12-31' },
};
const lowOn = (today: string) =>
  lowStockOf(
    aPosition({
      product: aProduct({ supply }),
      suppliers: new Map([[supplier.id, supplier]]),
      months: [soldDaily(Array(70).fill(10))],
    }),
    { today, policy: settings.replenishment },
  ) ?? expect.fail('it is not low');

test('what is suggested costs what the supplier asks for so much, and the mail says where that is too little', () => {
  const low = lowOn(TODAY);
  expect(low.suggestedQuantity).toBeGreaterThan(100_000);
  expect(low.price?.unitPrice).toBe('3.00');
  const [found] = tooLittle([low]);
  expect(found?.total.amount).toBe((low.suggestedQuantity / 1000) * 300);
  const { text } = digestMail({ day: TODAY, alerts: [low], more: 0, version: 1 }, settings);
  expect(text).toContain('999,999.00');
});

test('each warehouse gets an order of its own, and nobody knows of what has no price on record', () => {
  const low = lowOn(TODAY);
  expect(tooLittle([low, { ...low, warehouse: 'SHA' }]).map(({ warehouse }) => warehouse)).toEqual([
    'HAM',
    'SHA',
  ]);
  const enough = { ...low, minimumOrderValue: { amount: 1, currency: 'EUR' as const } };
  expect(tooLittle([enough])).toEqual([]);
  expect(tooLittle([low, { ...low, sku: 'NUT', price: undefined }])).toEqual([]);
});
