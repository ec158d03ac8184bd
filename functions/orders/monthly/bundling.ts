import type { Order } from '../model.ts';
import type { Unbilled } from './model.ts';

/** What of an order is to be invoiced with its month. */
export interface Kept {
  unbilled: Unbilled;
  order: Order;
}

/** More orders would not fit the transaction that issues the invoice, with an event for each of them whenever it is paid. */
export const MOST_ORDERS = 20;
/** As long as its document is handled well: an item of the table holds 400 KB, of which a line takes half a one. */
const MOST_LINES = 300;
/** Of the 100 writes of a transaction, what the document itself, its entry and its number leave. */
const MOST_WRITES = 90;

/**
 * Which orders of a month go on one invoice: as few invoices as they need, in the order in which they were placed. Prices
 * with and without tax are not mixed, nor is freight under several taxes.
 * @param kept of one customer, currency and month
 */
export function bundled(kept: readonly Kept[]): Kept[][] {
  const inTurn = kept.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return [...Map.groupBy(inTurn, kindOf).values()].flatMap(cut);
}

const nameOf = ({ order }: Kept): string => `${order.placedAt}#${order.id}`;

const kindOf = ({ order: { lines, freight } }: Kept): string =>
  [lines.some(({ taxIncluded }) => taxIncluded), freight.taxCode, freight.taxRate].join('#');

function cut(kept: readonly Kept[]): Kept[][] {
  const bundles: Kept[][] = [];
  for (const one of kept) {
    const last = bundles.at(-1);
    if (last && fits([...last, one])) last.push(one);
    else bundles.push([one]);
  }
  return bundles;
}

const fits = (bundle: readonly Kept[]): boolean =>
  bundle.length <= MOST_ORDERS &&
  total(bundle, ({ unbilled }) => unbilled.lines.length) <= MOST_LINES &&
  total(bundle, writesFor) <= MOST_WRITES;

const total = (bundle: readonly Kept[], of: (one: Kept) => number): number =>
  bundle.reduce((sum, one) => sum + of(one), 0);

/** The order, its account, its event and what was kept of it; and each product and amount of a contract that it draws on. */
function writesFor({ unbilled, order }: Kept): number {
  const own = new Set(unbilled.lines.map(({ lineNo }) => lineNo));
  const drawn = order.lines.flatMap(({ lineNo, sku, contract }) =>
    contract && own.has(lineNo)
      ? [`${contract.id} ${sku}`, contract.by ? contract.id : `${contract.id} ${sku}`]
      : [],
  );
  return 4 + new Set(drawn).size;
}
