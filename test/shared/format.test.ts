import { describe, expect, test } from 'vitest';
import { address, email, sku, text, warehouseCode } from '../../functions/shared/fields.ts';
import { addressLines, formatFor } from '../../functions/shared/format.ts';
import { idOf, newId } from '../../functions/shared/ids.ts';

const en = formatFor('en', 'Europe/Berlin');
const zh = formatFor('zh', 'Asia/Shanghai');

test('amounts read as the currency and the reader want them', () => {
  expect(en.money({ amount: 123_456_789, currency: 'EUR' })).toBe('€1,234,567.89');
  expect(en.money({ amount: -500, currency: 'JPY' })).toMatch(/^-(JP)?¥500$/);
  expect(zh.money({ amount: 100, currency: 'CNY' })).toBe('¥1.00');
  expect(en.figure({ amount: 5, currency: 'EUR' })).toBe('0.05');
  expect(en.figure({ amount: 999_999_999_999, currency: 'EUR' })).toBe('9,999,999,999.99');
});

test('quantities, prices and percentages show the decimals they have', () => {
  expect(en.quantity(1500)).toBe('1.5');
  expect(en.quantity(1_000_000)).toBe('1,000');
  expect(en.unitPrice('0.0375', 'EUR')).toBe('0.0375');
  expect(en.unitPrice('10', 'EUR')).toBe('10.00');
  expect(en.percent('12.50')).toBe('12.5%');
});

test("days and moments are those of the business's own clock", () => {
  expect(en.day('2026-12-31T23:30:00.000Z')).toBe('1 January 2027');
  expect(zh.day('2026-12-31T23:30:00.000Z')).toBe('2027年1月1日');
  expect(en.moment('2026-07-01T10:00:00.000Z')).toMatch(/1 July 2026.*12:00.*(CEST|GMT\+2)/);
});

describe('an address', () => {
  const base = { name: 'N', street: 'Werkstraße 1', city: 'Köln', postalCode: '50667', country: 'DE' };

  test('has its lines as its country writes them', () => {
    expect(addressLines({ ...base, street2: 'Tor 3' }, en)).toEqual([
      'Werkstraße 1',
      'Tor 3',
      '50667 Köln',
      'Germany',
    ]);
    const us = {
      name: 'N',
      street: '1 Main St',
      city: 'Austin',
      region: 'TX',
      postalCode: '78701',
      country: 'US',
    };
    expect(addressLines(us, en)).toEqual(['1 Main St', 'Austin, TX 78701', 'United States']);
  });

  test('in Chinese goes from the large to the small', () => {
    const china = {
      name: '名',
      street: '富特北路 88 号',
      city: '上海',
      region: '上海',
      postalCode: '200131',
      country: 'CN',
    };
    expect(addressLines(china, zh)).toEqual(['上海', '富特北路 88 号', '200131', '中国']);
  });

  test('is refused with a field too many', () => {
    expect(address.safeParse({ ...base, planet: 'Earth' }).success).toBe(false);
  });
});

test.each(['a@b.example', 'zoe+tag@xn--kln-sna.example'])('%s is a mail address', (value) => {
  expect(email.safeParse(value).success).toBe(true);
});
test.each(['-x@x.com', 'a@köln.example', 'a b@x.com', 'a@x.com\nBcc: c@x.com', '@x.com', 'a@x', ''])(
  '%j is no mail address',
  (value) => {
    expect(email.safeParse(value).success).toBe(false);
  },
);

test('text is trimmed, bounded, and has no control characters', () => {
  expect(text(5).parse('  ab  ')).toBe('ab');
  for (const bad of ['', '  ', 'abcdef', 'a\u0000b', 'a\nb', '\ud800'])
    expect(text(5).safeParse(bad).success).toBe(false);
});

test.each(['A', '0', 'TW-1000.A_b'.toUpperCase(), 'A'.repeat(40)])('%s is a SKU', (value) => {
  expect(sku.safeParse(value).success).toBe(true);
});
test.each(['', 'a', '-A', 'A#B', 'A/B', 'A'.repeat(41), 'Ä'])(
  '%j is no SKU, as keys and paths are made of them',
  (value) => {
    expect(sku.safeParse(value).success).toBe(false);
  },
);
test.each(['HAM', 'SH-2'])('%s is a warehouse', (value) => {
  expect(warehouseCode.safeParse(value).success).toBe(true);
});

test('ids are of their kind and sort by the order of their making', () => {
  const ids = Array.from({ length: 1000 }, () => newId('ord'));
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const id of ids.slice(0, 5)) expect(idOf('ord').safeParse(id).success).toBe(true);
  for (const bad of [newId('cus'), ids[0]?.toLowerCase(), `${ids[0]}0`, 'ord_'])
    expect(idOf('ord').safeParse(bad).success).toBe(false);
});
