import { type Entry, owedBy } from '../../ledger/index.ts';
import { fingerprint } from '../../shared/fingerprint.ts';
import { newId } from '../../shared/ids.ts';
import type { Currency } from '../../shared/money.ts';
import { fieldProblem } from '../../shared/problem.ts';
import { Stale } from '../../shared/refusal.ts';
import { say } from '../../shared/texts/say.ts';
import { ageingIn, type Standing } from '../ageing/rules.ts';
import { lineKind, type Statement, type StatementLine } from './model.ts';

/** What a statement's lines may be at most, so that it is one item of the table. */
export const MAX_LINES = 1000;

/** A line for each document that changed what is owed, in the order of their days. */
export function linesOf(entries: readonly Entry[], opening: number, currency: Currency): StatementLine[] {
  let balance = opening;
  return entries.flatMap(({ on, rule, document, orderId, lines }): StatementLine[] => {
    const amount = owedBy(lines);
    if (amount === 0) return [];
    balance += amount;
    return [
      {
        on,
        kind: lineKind.parse(rule),
        documentId: document.id,
        ...(document.number ? { number: document.number } : {}),
        ...(orderId ? { orderId } : {}),
        amount: { amount, currency },
        balance: { amount: balance, currency },
      },
    ];
  });
}

/** What the books say, from which a statement is made. */
export interface Booked {
  /** What was owed before the first day, in minor units. */
  opening: number;
  /** Of the days, in the statement's currency. */
  entries: readonly Entry[];
  /** Of the customer's invoices when the last day was over. */
  standings: readonly Standing[];
}

/** Its id where it doesn't get a new one. */
type Head = Span &
  Pick<Statement, 'number' | 'language' | 'seller' | 'buyer'> &
  Partial<Pick<Statement, 'id'>>;

export type Span = Pick<Statement, 'customerId' | 'currency' | 'from' | 'to'>;

/**
 * Documents are in the books at once, and in their customer's days within seconds; until then no statement is right.
 * @param days all until the last one of the statement
 * @throws Stale when they don't say the same, or something was booked while they were read
 */
export function assertAddedUp(
  { opening, entries, standings }: Booked,
  days: readonly { balance: number; receivable: number }[],
): void {
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
  const closing = opening + sum(entries.map(({ lines }) => owedBy(lines)));
  const open = sum(standings.map((one) => one.open));
  if (closing !== sum(days.map((day) => day.balance)) || open !== sum(days.map((day) => day.receivable)))
    throw new Stale('documents of these days are not added up yet');
}

/** @throws Problem unprocessable for more lines than a statement takes */
export function newStatement(head: Head, booked: Booked, timeZone: string, at: string): Statement {
  const { currency } = head;
  const lines = linesOf(booked.entries, booked.opening, currency);
  if (lines.length > MAX_LINES)
    throw fieldProblem('/to', say('leads to more than {max} lines; take fewer days', { max: MAX_LINES }));
  const closing = lines.at(-1)?.balance.amount ?? booked.opening;
  const ageing = ageingIn(currency, booked.standings, timeZone, head.to);
  const money = (amount: number) => ({ amount, currency });
  const document = {
    id: newId('stm'),
    ...head,
    issuedAt: at,
    opening: money(booked.opening),
    lines,
    closing: money(closing),
    ageing,
    credit: money(ageing.total.amount - closing),
  };
  const fate = {
    answer: { state: 'unanswered' as const },
    mail: { state: 'none' as const },
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  return { ...document, digest: fingerprint(document), ...fate };
}

/** Changes when anything that was issued changes; `npm run audit` compares it. */
export function fingerprintOf(statement: Statement): string {
  const {
    digest: _d,
    sent: _s,
    answer: _a,
    mail: _m,
    version: _v,
    createdAt: _c,
    updatedAt: _u,
    ...document
  } = statement;
  return fingerprint(document);
}
