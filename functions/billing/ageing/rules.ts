import { type Currency, currency } from '../../shared/money.ts';
import { dayIn, daysBetween } from '../../shared/time.ts';
import type { Invoice } from '../model.ts';
import type { Age, Ageing } from './model.ts';

/** What of an invoice was open at the end of a day, in minor units; less than nothing when it was paid before issue. */
export interface Standing {
  invoice: Pick<Invoice, 'dueAt' | 'currency'>;
  open: number;
}

/** From the youngest to the oldest, each until so many days after the due date. */
const AGES: readonly (readonly [Age, number])[] = [
  ['current', 0],
  ['days1To30', 30],
  ['days31To60', 60],
  ['days61To90', 90],
  ['over90', Number.POSITIVE_INFINITY],
];

/** The day on which it falls due is there to pay in, so that one day later it is late by one. */
export function ageOf({ dueAt }: Pick<Invoice, 'dueAt'>, timeZone: string, asOf: string): Age {
  const late = daysBetween(dayIn(timeZone, dueAt), asOf);
  return AGES.find(([, until]) => late <= until)?.[0] ?? 'over90';
}

/** What is open in one currency, by age. */
export function ageingIn(
  of: Currency,
  standings: readonly Standing[],
  timeZone: string,
  asOf: string,
): Ageing {
  const open = standings.filter((one) => one.invoice.currency === of && one.open > 0);
  const sum = (some: readonly Standing[]) => ({
    amount: some.reduce((total, one) => total + one.open, 0),
    currency: of,
  });
  const aged = (age: Age) => sum(open.filter(({ invoice }) => ageOf(invoice, timeZone, asOf) === age));
  return {
    currency: of,
    current: aged('current'),
    days1To30: aged('days1To30'),
    days31To60: aged('days31To60'),
    days61To90: aged('days61To90'),
    over90: aged('over90'),
    total: sum(open),
  };
}

/** As `ageingIn`, of every currency in which anything is open. */
export const ageingOf = (standings: readonly Standing[], timeZone: string, asOf: string): Ageing[] =>
  currency.options
    .map((of) => ageingIn(of, standings, timeZone, asOf))
    .filter(({ total }) => total.amount > 0);
