import { z } from 'zod';
import { newId } from '../shared/ids.ts';
import type { Currency } from '../shared/money.ts';
import type { AccountName } from './chart.ts';
import type { Entry, EntryLine, Side } from './model.ts';
import { credit, debit } from './sides.ts';
import { STOCK_RULES } from './stock-rules.ts';

/** What each event of the business does to the accounts. */
export const RULES = {
  /** Goods were invoiced; what was paid ahead for them is set against it. */
  invoice: [
    debit('receivable', 'total'),
    credit('sales', 'goods'),
    credit('freight', 'freight'),
    credit('output-tax', 'tax'),
    debit('advances', 'advance'),
    credit('receivable', 'advance'),
  ],
  /**
   * An invoice was taken back in part or whole: as far as it was open nobody owes it, the rest is the customer's. With
   * the last of it go the fees of its reminders that nobody paid.
   */
  'credit-note': [
    debit('sales', 'goods'),
    debit('freight', 'freight'),
    debit('output-tax', 'tax'),
    credit('receivable', 'waived'),
    credit('customer-credit', 'refundable'),
    debit('reminder-fees', 'fees'),
  ],
  /** A reminder was sent that costs something; it makes good a damage and is no supply, so that no tax is on it. */
  'reminder-fee': [debit('receivable', 'amount'), credit('reminder-fees', 'amount')],
  /** Money came in, for invoices, ahead of them, or for nothing that is known yet. */
  receipt: [
    debit('bank', 'amount'),
    credit('receivable', 'paid'),
    credit('advances', 'ahead'),
    credit('customer-credit', 'left'),
  ],
  /**
   * Money that had come in before the invoice was issued for which it is, as a receipt that is booked late knows: from
   * its own day on it is to the customer's credit, on the invoice's it is used for that. Else less than nothing would be
   * owed on what wasn't there yet.
   */
  'receipt-applied': [debit('customer-credit', 'amount'), credit('receivable', 'paid')],
  /** A receipt was wrong, or its money went back: what it paid is owed again, or had become the customer's. */
  'receipt-reversal': [
    debit('receivable', 'paid'),
    debit('advances', 'ahead'),
    debit('customer-credit', 'left'),
    credit('bank', 'amount'),
  ],
  /** What a customer had to its credit was set against its invoices, or ahead of them. */
  'credit-use': [
    debit('customer-credit', 'amount'),
    credit('receivable', 'paid'),
    credit('advances', 'ahead'),
  ],
  /** Such a use was wrong: as far as it had paid anything, that is to the customer's credit again. */
  'credit-use-reversal': [
    debit('receivable', 'paid'),
    debit('advances', 'ahead'),
    credit('customer-credit', 'amount'),
  ],
  /** It was paid out. */
  refund: [debit('customer-credit', 'amount'), credit('bank', 'amount')],
  /** Nobody expects it to be paid any more; the tax on it stays owed until an accountant corrects it. */
  'write-off': [debit('write-offs', 'amount'), credit('receivable', 'amount')],
  /** An order ended with money paid ahead that no invoice asked for. */
  'order-closed': [debit('advances', 'advance'), credit('customer-credit', 'advance')],
  ...STOCK_RULES,
} as const;

export type RuleName = keyof typeof RULES;
export type StockRule = keyof typeof STOCK_RULES;
export const ruleName = z.enum(Object.keys(RULES) as RuleName[]); // no others were put in

/** In minor units: one sum, or one for each tax code or open item. */
export type Amount = number | readonly ({ amount: number } & Pick<EntryLine, 'taxCode' | 'openItem'>)[];
export type AmountsOf<R extends RuleName> = Record<(typeof RULES)[R][number][2], Amount>;

export interface About extends Pick<Entry, 'document' | 'customerId' | 'orderId'> {
  on: string;
  /** The day whose exchange rate it has, if that may be another. */
  ratedOn?: string;
  currency: Currency;
  /** What is opened or cleared on an account, where its amount doesn't say that itself. */
  openItems?: Partial<Record<AccountName, string>>;
}

/**
 * The entry that a document makes; none when nothing was moved.
 * @throws Error when debits and credits differ: the document is not what its rule takes it for
 */
export function newEntry<R extends RuleName>(
  rule: R,
  amounts: AmountsOf<R>,
  { openItems = {}, ratedOn, ...about }: About,
  at: string,
): Entry | undefined {
  const named: Readonly<Record<string, Amount>> = amounts;
  const lines = RULES[rule].flatMap(([side, account, name]) =>
    linesOf(side, account, named[name] ?? 0, about.currency).map((line) => ({
      ...(openItems[account] ? { openItem: openItems[account] } : {}),
      ...line,
    })),
  );
  if (balanceOf(lines) !== 0) throw new Error(`${rule} of ${about.document.id} does not balance`);
  if (lines.length === 0) return undefined;
  const rated = ratedOn && ratedOn !== about.on ? { ratedOn } : {};
  return { id: newId('jrn'), rule, ...about, ...rated, lines, version: 1, createdAt: at, updatedAt: at };
}

function linesOf(side: Side, account: AccountName, amount: Amount, currency: Currency): EntryLine[] {
  const shares = typeof amount === 'number' ? [{ amount }] : amount;
  return shares
    .filter((share) => share.amount !== 0)
    .map(({ amount: minor, ...of }) => {
      if (minor < 0) throw new Error(`${minor} on ${account}`);
      return { account, side, amount: { amount: minor, currency }, ...of };
    });
}

/** Debits less credits. */
export const balanceOf = (lines: readonly EntryLine[]): number =>
  lines.reduce((sum, { side, amount }) => sum + (side === 'debit' ? amount.amount : -amount.amount), 0);

/** The day whose exchange rate an entry has. */
export const rateDayOf = ({ on, ratedOn = on }: Pick<Entry, 'on' | 'ratedOn'>): string => ratedOn;

export const monthOf = (day: string): string => day.slice(0, 7);
