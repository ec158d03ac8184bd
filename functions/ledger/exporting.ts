import { csvFile } from '../shared/csv-file.ts';
import { inState } from '../shared/keys.ts';
import { toMajor } from '../shared/money.ts';
import { allOf } from '../shared/paging.ts';
import { CHART } from './chart.ts';
import type { Entry } from './model.ts';
import { monthOf } from './rules.ts';
import { ENTRIES, entries } from './store.ts';

const HEAD = [
  'entry',
  'date',
  'rule',
  'document',
  'number',
  'customer',
  'order',
  'account',
  'account name',
  'debit',
  'credit',
  'currency',
  'tax code',
];

/** A row per line, amounts in major units with a point. */
export const rowsOf = ({ id, on, rule, document, customerId, orderId, currency, lines }: Entry): string[][] =>
  lines.map(({ account, side, amount, taxCode }) => [
    id,
    on,
    rule,
    document.id,
    document.number ?? '',
    customerId ?? '',
    orderId ?? '',
    CHART[account].number,
    CHART[account].name,
    side === 'debit' ? toMajor(amount) : '',
    side === 'credit' ? toMajor(amount) : '',
    currency,
    taxCode ?? '',
  ]);

const A_PAGE = 200;

/** All of a day, in the order in which they were made; as many as a day has, and no more with the years. */
export async function fileOf(on: string): Promise<Uint8Array<ArrayBuffer>> {
  const range = { from: on, to: on, sort: 'on' };
  const all = await allOf(A_PAGE, (page) =>
    entries.list('byKind', inState(ENTRIES, monthOf(on)), { ...page, ...range }),
  );
  return csvFile([HEAD, ...all.flatMap(rowsOf)]);
}
