import { expect, test } from 'vitest';
import { wrongFor } from '../../functions/customers/tax-ids.ts';

/** One of each country of the EU, by whose rules its digits fit. */
const GOOD = [
  ...['AT ATU13585627', 'BE BE0428759497', 'BE BE1008529190', 'BG BG175074752', 'CY CY10259033P'],
  ...[
    'CZ CZ25123891',
    'DE DE136695976',
    'DK DK13585628',
    'EE EE100931558',
    'ES ESA13585625',
    'FI FI20774740',
  ],
  ...['FR FR40303265045', 'GR EL094259216', 'HR HR33392005961', 'HU HU12892312', 'IE IE6433435F'],
  ...['IT IT00743110157', 'LT LT119511515', 'LU LU15027442', 'LV LV40003521600', 'MT MT11679112'],
  ...['NL NL004495445B01', 'NL NL000099998B57', 'PL PL8567346215', 'PT PT501964843', 'RO RO18547290'],
  ...[
    'SE SE123456789701',
    'SI SI50223054',
    'SK SK2022749619',
    'CN 91110000802100433B',
    'CN 110101199003070070',
  ],
].map((one): [string, string] => [one.slice(0, 2), one.slice(3)]);

/** With one digit another, which no check digit lets pass. */
const misread = (id: string): string =>
  id.slice(0, 4) + id.slice(4).replace(/\d/, (digit) => String((Number(digit) + 1) % 10));

test.each(GOOD)('of %s: %s is right, and wrong with another digit', (country, id) => {
  expect(wrongFor(id, [country])).toBeUndefined();
  expect(wrongFor(id, [])).toBeUndefined();
  expect(wrongFor(misread(id), ['TR', country])).toBe(country);
  expect(wrongFor(misread(id), ['TR'])).toBeUndefined();
});

test('people may write one in groups and in small letters', () => {
  expect(wrongFor('de 136.695-976', ['DE'])).toBeUndefined();
  expect(wrongFor('de 136.695-977', ['DE'])).toBe('DE');
  expect(wrongFor('DE 136 695 97', ['DE'])).toBe('DE');
});

test.each([
  ['DE', '12/345/67890'],
  ['DE', 'DE1'],
  ['DE', 'DEALER 7'],
  ['DE', 'DE 12345 (applied for)'],
  ['CN', '310104123456789'],
  ['US', '99-0000111'],
  ['GB', 'GB999000111'],
  ['DE', 'PL8567346216'],
  ['DE', '税号 123456'],
  ['DE', '**'],
])('in %s, %s is text', (country, id) => {
  expect(wrongFor(id, [country])).toBeUndefined();
});
