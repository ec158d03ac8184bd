import Big from 'big.js';
import { type Currency, type Money, minorDigits, prorate, toMinor } from '../../shared/money.ts';
import type { AccountName } from '../chart.ts';
import type { Entry } from '../model.ts';
import type { ValuedLine } from './model.ts';

/** What is open of something, and at which value it stands in the books; what is owed to us is above zero. */
export interface Standing {
  amount: number;
  value: number;
}

/** What an amount comes to in another currency, in its minor units, half a unit away from zero. */
export const worth = ({ amount, currency }: Money, rate: string, own: Currency): number =>
  toMinor(
    Big(amount)
      .div(Big(10).pow(minorDigits(currency)))
      .times(rate),
    own,
  );

/** The accounts on which one document opens what another clears. */
const CLEARED: ReadonlySet<AccountName> = new Set(['bank', 'receivable', 'advances', 'customer-credit']);

/** What a line opens or clears: an invoice's receivable, an order's advances, a customer's credit, all at the bank. */
export function openItemOf({ customerId = '' }: Pick<Entry, 'customerId'>, line: Entry['lines'][number]) {
  const { account, openItem = account === 'bank' ? 'all' : customerId } = line;
  return CLEARED.has(account) ? { account, item: openItem } : undefined;
}

export const nameOf = ({ account, item }: { account: string; item: string }): string => `${account} ${item}`;

/**
 * What a line does to what is open. As far as it clears that, it takes its share of the value at which it stands, so
 * that nothing is left when nothing is open; the rest comes in at the day's rate.
 * @param by the line's amount and its value at the rate of its day, both with the sign of what is owed to us
 */
export function moved({ amount, value }: Standing, by: Standing): Standing {
  const clears = amount !== 0 && Math.sign(amount) !== Math.sign(by.amount);
  const cleared = clears ? Math.min(Math.abs(amount), Math.abs(by.amount)) : 0;
  const rest = Math.abs(by.amount) - cleared;
  return {
    amount: by.amount,
    value: prorate(by.value, rest, Math.abs(by.amount)) - prorate(value, cleared, Math.abs(amount)),
  };
}

/**
 * The entry's lines with their values. What clears something has the value at which that stood, all else the one of the
 * day's rate; what this differs by is an exchange gain or loss.
 * @param standing how what the lines open and clear stands before, by `nameOf`; changed to how it stands afterwards
 */
export function valuedLines(
  entry: Entry,
  rate: string,
  own: Currency,
  standing: Map<string, Standing>,
): ValuedLine[] {
  const values = valuesAt(entry, rate, own);
  const lines = entry.lines.map((line, i): ValuedLine => {
    const sign = line.side === 'debit' ? 1 : -1;
    const by = { amount: sign * line.amount.amount, value: sign * (values[i] ?? 0) };
    // Of what stands at nothing nothing is cleared, which has no sign.
    const value = sign * valueAfter(entry, line, by, standing) + 0;
    return { ...line, value: { amount: value, currency: own } };
  });
  return [...lines, ...differenceOf(lines, entry.currency, own)];
}

function valueAfter(
  entry: Entry,
  line: Entry['lines'][number],
  by: Standing,
  standing: Map<string, Standing>,
): number {
  const of = openItemOf(entry, line);
  if (!of) return by.value;
  const before = standing.get(nameOf(of)) ?? { amount: 0, value: 0 };
  const change = moved(before, by);
  standing.set(nameOf(of), { amount: before.amount + change.amount, value: before.value + change.value });
  return change.value;
}

/**
 * Each side's lines at a rate, as differences of what the side comes to up to each of them: so both sides come to the
 * same, and what a credit note takes back of sales and tax has the values of its invoice, whatever follows on either.
 */
function valuesAt({ lines, currency }: Entry, rate: string, own: Currency): number[] {
  const sides = Map.groupBy(lines, ({ side }) => side);
  const values = new Map(
    [...sides.values()].flatMap((same) => {
      let amount = 0;
      return same.map((line) => {
        const before = worth({ amount, currency }, rate, own);
        amount += line.amount.amount;
        return [line, worth({ amount, currency }, rate, own) - before] as const;
      });
    }),
  );
  return lines.map((line) => values.get(line) ?? 0);
}

/** What makes debits and credits the same again. */
function differenceOf(lines: readonly ValuedLine[], of: Currency, own: Currency): ValuedLine[] {
  const gain = balanceOfValues(lines);
  if (gain === 0) return [];
  return [
    {
      account: gain > 0 ? 'exchange-gains' : 'exchange-losses',
      side: gain > 0 ? 'credit' : 'debit',
      amount: { amount: 0, currency: of },
      value: { amount: Math.abs(gain), currency: own },
    },
  ];
}

/** Debits less credits, in the business's own currency. */
export const balanceOfValues = (lines: readonly ValuedLine[]): number =>
  lines.reduce((sum, { side, value }) => sum + (side === 'debit' ? value.amount : -value.amount), 0);
