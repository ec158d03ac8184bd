import { assertDecimals, type Product } from '../../catalog/index.ts';
import { newId } from '../../shared/ids.ts';
import { conflict, fieldProblem, type Problem } from '../../shared/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { plusSeconds } from '../../shared/time.ts';
import type { Actor } from '../../shared/timeline.ts';
import { planCover } from '../cover.ts';
import type { Goods } from '../goods.ts';
import type { StockLevel } from '../model.ts';
import { assertWarehouse, notAvailable } from '../rules.ts';
import { MOST_KEPT, type QuoteHold, type QuoteHoldInput } from './model.ts';

/** What is on record, and how long stock may be kept. */
export interface Records {
  products: ReadonlyMap<string, Product>;
  levels: readonly StockLevel[];
  /** In the order in which stock is taken from them. */
  warehouses: readonly string[];
  atMost: number;
}

/** @throws Problem unprocessable naming the field, conflict when it is not all there */
export function newQuoteHold(input: QuoteHoldInput, records: Records, at: string, by: Actor): QuoteHold {
  assertReservable(input, records, at);
  const { reference, customerId, until, reason } = input;
  return {
    id: newId('rsv'),
    ...(reference ? { reference } : {}),
    ...(customerId ? { customerId } : {}),
    ...placesFor(input, records),
    until,
    reason,
    status: 'open',
    reservedBy: by,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

function assertReservable({ warehouse, lines, until }: QuoteHoldInput, records: Records, at: string): void {
  const { products, warehouses, atMost } = records;
  if (until <= at) throw fieldProblem('/until', say('is in the past'));
  const last = plusSeconds(at, atMost);
  if (until > last) throw fieldProblem('/until', say('must not be after {last}', { last }));
  if (warehouse) assertWarehouse('/warehouse', warehouse, warehouses);
  for (const [i, { sku, quantity }] of lines.entries()) {
    const product = products.get(sku);
    if (!product) throw fieldProblem(`/lines/${i}/sku`, say('is no product'));
    assertDecimals(`/lines/${i}/quantity`, product, quantity);
  }
}

/** Where it is kept: in one warehouse if one has all of it, else in each as far as it goes, as orders are served. */
function placesFor(
  { warehouse, lines }: QuoteHoldInput,
  { levels, warehouses }: Records,
): Pick<QuoteHold, 'warehouse' | 'lines'> {
  const { goods, missing } = planCover(lines, levels, warehouse ? [warehouse] : warehouses);
  if (missing.length > 0) throw notAvailable();
  const [only = '', ...others] = new Set(goods.map((one) => one.warehouse));
  if (others.length === 0) return { warehouse: only, lines };
  if (goods.length > MOST_KEPT)
    throw conflict(say('This lies in more places than stock can be kept in at once: keep it in parts.'));
  return { lines: goods };
}

/** What is kept, and where. */
export const keptGoods = ({ warehouse = '', lines }: Pick<QuoteHold, 'warehouse' | 'lines'>): Goods[] =>
  lines.map((line) => ({ warehouse, ...line }));

const isOver = (status: QuoteHold['status']): Problem =>
  conflict(say('This reservation is {status}.', { status: say(status) }));

/** @throws Problem conflict when it is over */
export function ended(hold: QuoteHold, status: 'released' | 'expired', at: string, by: Actor): QuoteHold {
  if (hold.status !== 'open') throw isOver(hold.status);
  return { ...hold, status, releasedBy: by, updatedAt: at };
}

/**
 * The reservation as the one of an order.
 * @returns undefined when it is another customer's
 * @throws Problem conflict when it is over
 */
export function ordered(
  hold: QuoteHold,
  { orderId, customerId, mayTakeAny }: { orderId: string; customerId: string; mayTakeAny: boolean },
  at: string,
): QuoteHold | undefined {
  if (hold.customerId ? hold.customerId !== customerId : !mayTakeAny) return undefined;
  if (hold.status !== 'open') throw isOver(hold.status);
  if (hold.until <= at) throw isOver('expired');
  return { ...hold, status: 'ordered', orderId, updatedAt: at };
}

/** The levels as they are to the order for which stock was kept. */
export const asKeptBy = (hold: QuoteHold, levels: readonly StockLevel[]): StockLevel[] =>
  levels.map((level) => {
    const line = keptGoods(hold).find((l) => l.sku === level.sku && l.warehouse === level.warehouse);
    return line ? { ...level, available: level.available + line.quantity } : level;
  });
