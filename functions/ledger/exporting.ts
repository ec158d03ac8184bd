import { csvFile } from '../shared/csv-file.ts';
import { inState, keys } from '../shared/keys.ts';
import { type Currency, type Money, toMajor } from '../shared/money.ts';
import { allOf } from '../shared/paging.ts';
import { getSettings } from '../shared/settings.ts';
import { monthsBetween } from '../shared/time.ts';
import { CHART } from './chart.ts';
import type { Entry, EntryLine, Side } from './model.ts';
import { ENTRIES, entries } from './store.ts';
import type { Valuation, ValuedLine } from './valuing/model.ts';
import { valuationIdOf, valuations } from './valuing/store.ts';

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
  'value debit',
  'value credit',
  'value currency',
  'rate',
];

/**
 * A row per line, amounts in major units with a point; an exchange difference has a value and no amount.
 * @param valued what it comes to in the business's own currency, if that is another
 * @param own that currency
 */
export function rowsOf(entry: Entry, valued: Valuation | undefined, own: Currency): string[][] {
  const { id, on, rule, document, customerId, orderId, currency } = entry;
  const lines: readonly (EntryLine & Partial<ValuedLine>)[] = valued?.lines.length
    ? valued.lines
    : entry.lines;
  return lines.map(({ account, side, amount, taxCode, value = currency === own ? amount : undefined }) => [
    id,
    on,
    rule,
    document.id,
    document.number ?? '',
    customerId ?? '',
    orderId ?? '',
    CHART[account].number,
    CHART[account].name,
    ...sidesOf(side, amount.amount === 0 ? undefined : amount),
    currency,
    taxCode ?? '',
    ...sidesOf(side, value),
    own,
    valued?.rate?.rate ?? '',
  ]);
}

const sidesOf = (side: Side, amount: Money | undefined): string[] => {
  const told = amount ? toMajor(amount) : '';
  return side === 'debit' ? [told, ''] : ['', told];
};

const A_PAGE = 200;

interface Days {
  from: string;
  to: string;
}

/** All of these days, in the order of days, and within each in which they were made; no more to read with the years. */
export async function fileOf(days: Days): Promise<Uint8Array<ArrayBuffer>> {
  const all = await entriesOf(days);
  const { currency: own } = getSettings();
  const foreign = all.filter(({ currency }) => currency !== own);
  const found = await valuations.getMany(foreign.map(({ id }) => keys.valuation(valuationIdOf(id))));
  const valued = new Map(found.map((one) => [one.entryId, one]));
  return csvFile([HEAD, ...all.flatMap((entry) => rowsOf(entry, valued.get(entry.id), own))]);
}

const entriesOf = async ({ from, to }: Days): Promise<Entry[]> =>
  (
    await Promise.all(
      monthsBetween(from, to).map((month) =>
        allOf(A_PAGE, (page) =>
          entries.list('byKind', inState(ENTRIES, month), { ...page, from, to, sort: 'on' }),
        ),
      ),
    )
  ).flat();
