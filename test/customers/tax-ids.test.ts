import { expect, test } from 'vitest';
import { faultOf } from '../../functions/customers/tax-ids.ts';
import { say } from '../../functions/shared/texts/say.ts';

/** One of each country whose rules are known, by which its digits fit. */
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
    'GB GB980780684',
    'GB XI980780684',
    'CH CHE100155212',
    'CH CHE-100.155.212 MWST',
  ],
].map((one): [string, string] => [one.slice(0, 2), one.slice(3)]);

/** With one digit another, which no check digit lets pass. */
const misread = (id: string): string =>
  id.slice(0, 4) + id.slice(4).replace(/\d/, (digit) => String((Number(digit) + 1) % 10));

const wrong = (country: string) =>
  say('is no tax id of {country}: its form or its check digits do not fit', { country });
const begins = (prefix: string) => say('must be a VAT id that begins with {prefix}', { prefix });
const USCC = say('must be a 统一社会信用代码 of 18 places with the right check digit');

test.each(GOOD)('of %s: %s is right, and wrong with another digit', (country, id) => {
  expect(faultOf(id, [country])).toBeUndefined();
  expect(faultOf(id, [])).toBeUndefined();
  expect(faultOf(misread(id), [country])).toEqual(country === 'CN' ? USCC : wrong(country));
});

test.each(GOOD.filter(([country]) => country !== 'CN'))(
  'a prefix says whose rules hold, wherever the address is: %s, %s',
  (country, id) => {
    for (const elsewhere of ['PL', 'CN', 'US', 'TR']) {
      expect(faultOf(id, [elsewhere])).toBeUndefined();
      expect(faultOf(misread(id), [elsewhere])).toEqual(wrong(country));
    }
    expect(faultOf(misread(id), [])).toEqual(wrong(country));
  },
);

test('people may write one in groups and in small letters', () => {
  expect(faultOf('de 136.695-976', ['DE'])).toBeUndefined();
  for (const misread of ['de 136.695-977', 'DE 136 695 97', 'DE1'])
    expect(faultOf(misread, ['DE'])).toEqual(wrong('DE'));
});

test.each([
  ['US', '99-0000111'],
  ['US', 'DEALER 7'],
  ['TR', 'TR9990001112'],
  ['JP', 'T9990000000011'],
  ['DE', '12/345/67890'],
  ['MX', 'DEL850101AB2'],
  ['GB', '税号 123456'],
])('in %s, %s is text', (country, id) => {
  expect(faultOf(id, [country])).toBeUndefined();
});

test.each([
  ['DE', '136695976', begins('DE')],
  ['DE', 'DEALER 7', begins('DE')],
  ['DE', 'DE 12345 (applied for)', wrong('DE')],
  ['DE', '税号 123456', begins('DE')],
  ['DE', '**', begins('DE')],
  ['FR', '12/345/67890', begins('FR')],
  ['GR', '094259216', begins('EL')],
  ['GR', 'GR094259216', begins('EL')],
  ['US', 'GR094259216', begins('EL')],
  ['GB', 'GB999000111', wrong('GB')],
  ['DE', 'PL8567346216', wrong('PL')],
  ['CN', '310104123456789', USCC],
  ['CN', '91110000802100433C', USCC],
])('in %s, %s is refused, and what is expected is said', (country, id, fault) => {
  expect(faultOf(id, [country])).toEqual(fault);
});

test('of several countries it may be of any', () => {
  expect(faultOf('99-0000111', ['DE', 'US'])).toBeUndefined();
  expect(faultOf('91110000802100433B', ['DE', 'CN'])).toBeUndefined();
  expect(faultOf('310104123456789', ['DE', 'CN'])).toEqual(begins('DE'));
});

test('of nowhere, what has no known prefix is text', () => {
  expect(faultOf('310104123456789', [])).toBeUndefined();
});
