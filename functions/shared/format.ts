import type { Address, Language } from './fields.ts';
import { type Currency, type Money, minorDigits } from './money.ts';
import { formatQuantity } from './quantity.ts';

/** Numbers, dates and addresses as a reader of one language expects them. */
export interface Format {
  money: (amount: Money) => string;
  /** Without the currency, for columns that name it once. */
  figure: (amount: Money) => string;
  unitPrice: (price: string, currency: Currency) => string;
  quantity: (thousandths: number) => string;
  percent: (percent: string) => string;
  day: (at: string) => string;
  /** A month such as `2026-11`. */
  month: (month: string) => string;
  /** Day and time, with the zone. */
  moment: (at: string) => string;
  country: (code: string) => string;
}

const LOCALES: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

const MOMENT = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

export function formatFor(language: Language, timeZone: string): Format {
  const locale = LOCALES[language];
  const number = (options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const decimals = (least: number, most: number) =>
    number({ minimumFractionDigits: least, maximumFractionDigits: most });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { ...MOMENT, timeZone });
  return {
    money: (m) => number({ style: 'currency', currency: m.currency }).format(major(m)),
    figure: (m) => decimals(minorDigits(m.currency), minorDigits(m.currency)).format(major(m)),
    unitPrice: (price, of) => decimals(minorDigits(of), 6).format(Number(price)),
    quantity: (thousandths) => decimals(0, 3).format(Number(formatQuantity(thousandths))),
    percent: (value) => `${decimals(0, 2).format(Number(value))}%`,
    day: (at) => days.format(new Date(at)),
    month: (month) => months.format(new Date(`${month}-01`)),
    moment: (at) => moments.format(new Date(at)),
    country: (code) => countries.of(code) ?? code,
  };
}

/** For showing only: twelve digits of minor units are exact as a floating point number of major units. */
const major = ({ amount, currency }: Money): number => amount / 10 ** minorDigits(currency);

/** City lines that put the region before the postal code, as the post of these countries wants them. */
const REGION_FIRST = new Set(['US', 'CA', 'AU', 'GB', 'IE', 'IN']);

/** The lines under a name. An address in Chinese characters goes from the large to the small. */
export function addressLines(address: Address, format: Format): string[] {
  const { street, street2, city, postalCode, region, country } = address;
  if (/\p{Script=Han}/u.test(city)) {
    const place = region && region !== city ? region + city : city;
    return [place, street, street2, postalCode, format.country(country)].filter((line) => line !== undefined);
  }
  const place = REGION_FIRST.has(country)
    ? [[city, region].filter(Boolean).join(', '), postalCode].filter(Boolean).join(' ')
    : [postalCode, city].filter(Boolean).join(' ');
  const regionLine = REGION_FIRST.has(country) || region === city ? undefined : region;
  return [street, street2, place, regionLine, format.country(country)].filter((line) => line !== undefined);
}
