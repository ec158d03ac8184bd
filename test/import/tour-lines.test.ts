import { expect, it } from 'vitest';
import { Screen } from '../../infra/local/tour/screen.ts';
import { type Event, say } from '../../infra/local/tour/shapes.ts';
import { inWords, whoActed } from '../../infra/local/tour/words.ts';

const event = (type: string, data: Record<string, unknown> = {}, reason?: string): Event => ({
  id: 'evt_1',
  orderId: 'ord_01J000000000000000000000A1',
  type,
  at: '2026-03-01T09:30:01.250Z',
  by: { id: 'tradewind', role: 'system' },
  data,
  ...(reason ? { reason } : {}),
});

it.each<[Event, string]>([
  [
    event('stock-short', {
      reserved: [{ sku: 'A', quantity: '60' }],
      missing: [{ sku: 'A', quantity: '15.5' }],
    }),
    'reserved 60 × A; missing 15.5 × A',
  ],
  [
    event('payment-received', { amount: { amount: 123_450, currency: 'EUR' } }),
    'payment of EUR 1,234.50 received',
  ],
  [event('invoice-issued', { number: 'INV-1' }), 'invoice INV-1 over '],
  [event('review-approved', {}, 'as agreed'), 'review approved: as agreed'],
  [event('something-new'), 'something new'],
])('says what happened: %j', (happened, words) => {
  expect(inWords(happened)).toBe(words);
});

it('says who acted', () => {
  expect(whoActed(event('x'))).toBe('system');
  expect(whoActed({ ...event('x'), by: { id: '1', role: 'sales', name: 'Inside sales' } })).toBe(
    'Inside sales',
  );
});

it('keeps within a terminal of 100 columns and keeps its columns', () => {
  const lines: string[] = [];
  const screen = new Screen((line) => lines.push(line));
  screen.step('A', event('long', {}, 'x'.repeat(200)), '2026-03-01T09:30:01.000Z');
  screen.step('A', event('order-placed'), undefined);
  screen.note('words '.repeat(60));
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  expect(lines[0]).toContain('+0.25 s');
  expect(lines[0]?.indexOf('system')).toBe(lines[1]?.indexOf('system'));
});

it('knows currencies without cents', () => {
  expect(say({ amount: 1234, currency: 'JPY' })).toBe('JPY 1,234');
});
