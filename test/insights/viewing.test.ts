import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Figures } from '../../functions/insights/model.ts';
import { thingQuery } from '../../functions/insights/view-model.ts';
import { comparedBy, flowBetween, told } from '../../functions/insights/viewing.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const november = { from: '2026-11-01', to: '2026-11-30' };
const tell = (days: Record<string, Figures>) =>
  told('month', november, new Map(Object.entries(days)), comparedBy('EUR', false)).total;

test('margin is told of what has a cost, and beside it of how much that is', () => {
  const { net, costed, margin, marginPercent } = tell({
    '2026-11-02': { net: 1000, costed: 600, cost: 450 },
    '2026-11-30': { net: 500 },
  });
  expect({ net, costed, margin, marginPercent }).toEqual({
    net: eur(1500),
    costed: eur(600),
    margin: eur(150),
    marginPercent: '25.0',
  });
  expect(tell({ '2026-11-02': { net: 1000 } }).margin).toBeUndefined();
});

test('a year before is compared, where there was something', () => {
  const days = { '2026-11-02': { net: 900 }, '2025-11-03': { net: 1000 }, '2025-12-01': { net: 7 } };
  expect(tell(days)).toMatchObject({ before: { net: eur(1000) }, changePercent: '-10.0' });
  expect(tell({ '2026-11-02': { net: 900 } })).not.toHaveProperty('changePercent');
  expect(tell({ '2026-11-02': { net: 0 }, '2025-11-03': { net: -5 } })).not.toHaveProperty('changePercent');
});

test('the whole is the sum of its periods', () => {
  const days = new Map(
    Array.from(
      { length: 30 },
      (_, i) => [`2026-11-${String(i + 1).padStart(2, '0')}`, { net: i * i }] as const,
    ),
  );
  const { periods, total } = told('week', november, days, comparedBy('EUR', true));
  expect(periods.reduce((sum, { net }) => sum + net.amount, 0)).toBe(total.net.amount);
});

test('hours are on average, and of nothing none', () => {
  const flow = {
    settled: 2,
    review: 7200,
    dispatch: 3600,
    delivery: 0,
    payment: 36_000,
    arrived: 3,
    promised: 2,
    onTime: 1,
  };
  expect(flowBetween(flow, {}, november)).toMatchObject({
    hours: { review: '1.0', dispatch: '0.5', delivery: '0.0', payment: '5.0', total: '6.5' },
    onTimePercent: '50.0',
    before: { settled: 0, arrived: 0 },
  });
  expect(flowBetween({}, flow, november)).not.toHaveProperty('hours');
});

test('a salesperson is found however the address is spelled', () => {
  const { salesperson } = z.object(thingQuery).parse({ salesperson: ' Ina@Nordlicht.example' });
  expect(salesperson).toBe('ina@nordlicht.example');
});
