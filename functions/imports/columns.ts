import { currency, minorDigits } from '../shared/money.ts';
import { type Saying, say } from '../shared/texts/say.ts';
import { instant } from '../shared/time.ts';

/** What a cell holds when it isn't text. */
type CellType = 'number' | 'boolean' | 'money' | 'instant';

/**
 * One column that a file may have. In its name `#` stands for 1, 2, 3 … and `*` for a currency code; a dot leads into
 * a nested field. `field` is where the value goes when that differs from the name; a `#` that only the field has is
 * the row's place among those of one thing.
 */
export interface Column {
  name: string;
  about: string;
  type?: CellType;
  field?: string;
}

/** A column as found in a file's head. */
export interface Placed {
  header: string;
  path: string[];
  type: CellType | undefined;
}

/** A non-empty cell with the column it stands in; `row` counts the rows of one thing from 0. */
export type Cell = Placed & { text: string; row: number };

/** Finds the column of this name. @returns undefined when there is none */
export function place(columns: readonly Column[], header: string): Placed | undefined {
  const steps = header.split('.');
  const column = columns.find(({ name }) => matches(name.split('.'), steps));
  if (!column) return undefined;
  const wildcard = steps[column.name.split('.').findIndex(isWildcard)];
  const path = (column.field ?? column.name).split('.').map((s) => (isWildcard(s) ? (wildcard ?? s) : s));
  return { header, path, type: column.type };
}

/** The column's name for a field of the resource, given by its path with the list's key in place of the position. */
export function headerOf(columns: readonly Column[], path: readonly string[]): string {
  const column = columns.find(({ name, field }) => matches((field ?? name).split('.'), path));
  const steps = column?.name.split('.').map((step, i) => (isWildcard(step) ? (path[i] ?? step) : step));
  return (steps ?? path).join('.');
}

const isWildcard = (step: string): boolean => step === '#' || step === '*';

const matches = (pattern: readonly string[], steps: readonly string[]): boolean =>
  pattern.length === steps.length && pattern.every((p, i) => stepMatches(p, steps[i] ?? ''));

function stepMatches(pattern: string, step: string): boolean {
  if (pattern === '#') return /^[1-9]\d{0,2}$/.test(step);
  if (pattern === '*') return currency.safeParse(step).success;
  return pattern === step;
}

/** A cell that can't be what its column holds, and what it should be. */
export class CellError extends Error {
  override name = 'CellError';
  constructor(readonly complaint: Saying) {
    super(complaint.template);
  }
}

/** @throws CellError */
export function readCell({ text, type }: Cell, rowCurrency: string | undefined): unknown {
  if (type === 'number') return readNumber(text);
  if (type === 'boolean') return readBoolean(text);
  if (type === 'money') return readMoney(text, rowCurrency);
  return type === 'instant' ? readInstant(text) : text;
}

function readNumber(text: string): number {
  if (!/^-?\d{1,9}$/.test(text))
    throw new CellError(say('must be a whole number such as {example}', { example: 14 }));
  return Number(text);
}

function readBoolean(text: string): boolean {
  const word = text.toLowerCase();
  if (!['true', 'yes', 'false', 'no'].includes(word)) throw new CellError(say('must be true or false'));
  return word === 'true' || word === 'yes';
}

/** A day alone is its beginning, in UTC. */
function readInstant(text: string): string {
  const full = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text;
  if (instant.safeParse(full).success) return full;
  throw new CellError(
    say('must be a day or an instant in UTC such as {example}', { example: '2021-05-03T09:30:00Z' }),
  );
}

/** An amount in major units of the row's currency, to whole minor units without rounding. */
function readMoney(text: string, rowCurrency: string | undefined) {
  const of = currency.safeParse(rowCurrency);
  if (!of.success) throw new CellError(say('needs a valid currency in the column currency'));
  const digits = minorDigits(of.data);
  const [whole = '', fraction = ''] = text.split('.');
  if (!/^\d{1,9}(\.\d+)?$/.test(text) || fraction.length > digits) {
    const example = (50_000).toFixed(digits);
    throw new CellError(
      say('must be an amount in {currency} such as {example}', { currency: of.data, example }),
    );
  }
  return { amount: Number(whole + fraction.padEnd(digits, '0')), currency: of.data };
}
