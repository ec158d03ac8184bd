import { expect, test } from 'vitest';
import { lowStockOf } from '../../functions/replenishment/rules.ts';
import { whyOf } from '../../functions/replenishment/why.ts';
import { useSettings } from '../support/settings.ts';
import { aPosition, soldDaily, TODAY } from './samples.ts';

const policy = useSettings().replenishment;
const why = (fields: Parameters<typeof aPosition>[0]) => {
  const position = aPosition({ months: [soldDaily(Array(70).fill(10))], ...fields });
  const low = lowStockOf(position, { today: TODAY, policy }) ?? expect.fail('it is not low');
  return (['en', 'zh'] as const).map((language) => whyOf(low, language));
};
/** What stands before and behind the last equals sign of a sentence of sums and differences. */
function bothSides(sentence: string): [number, number] {
  const [sum = '', result = ''] = sentence.replace(/^.*?[:：]/, '').split('=');
  const terms = sum.replaceAll(/[^\d.,+−×]/g, '').replaceAll(',', '');
  const value = terms
    .replaceAll('−', '+-')
    .split('+')
    .filter((term) => term !== '')
    .map((term) => term.split('×').reduce((product, factor) => product * Number(factor), 1));
  const [figure = ''] = /[\d,]+(\.\d+)?/.exec(result) ?? [];
  return [value.reduce((total, one) => total + one, 0), Number(figure.replaceAll(',', ''))];
}

test.each([
  { available: 20_000, onHand: 20_000, incoming: 3000 },
  { available: 0, incoming: 7000 },
  { available: 0, incoming: 7000, lacking: 12_000 },
])('what is to be ordered is what its sentence adds up to: %o', (fields) => {
  for (const sentences of why(fields)) {
    const order = sentences.findLast((one) => one.includes('−')) ?? '';
    const [sum, told] = bothSides(order);
    expect(told).toBeCloseTo(sum, 6);
  }
});

test('what orders lack is told, and where they lack nothing it is not', () => {
  const [english = [], chinese = []] = why({ lacking: 12_000 });
  expect(english.join(' ')).toContain('orders lack 12,');
  expect(chinese.join('')).toContain('有 12 已过期');
  expect(why({}).flat().join(' ')).not.toMatch(/lack|过期/);
});

test('what is rounded up is told with what it was rounded from', () => {
  const sold = soldDaily(Array.from({ length: 14 }, (_, i) => ([5, 6].includes(i % 7) ? 0 : 2)));
  const [english = [], chinese = []] = why({ months: [sold] });
  expect(english).toContain('Reorder point: 2 × 3.6 + 0 = 7.2, rounded up to 8.');
  expect(chinese).toContain('再订货点：2 × 3.6 + 0 = 7.2，向上取整为 8。');
  expect(english.join(' ')).toContain('= 0. Reorder point');
});
