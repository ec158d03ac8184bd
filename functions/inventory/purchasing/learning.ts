import type { Thousandths } from '../../shared/quantity.ts';
import type { Cause } from '../goods.ts';
import type { PurchaseOrder } from './model.ts';

/** The whole of what was ordered, of which receipts are shares. */
const WHOLE: Thousandths = 1000;

/**
 * What a receipt tells of how long goods take, of whom: since when the supplier or the works had the order, and what
 * share of what was ordered has come, so that a line counts as one however many deliveries it took, and for as much of
 * it as came.
 * Nothing of what was here before it was sent, since nobody knows when that was ordered. What never came takes as much
 * away again, of the day on which it was booked.
 */
export function learntFrom(
  before: PurchaseOrder,
  after: PurchaseOrder,
  sku: string,
): Pick<Cause, 'orderedAt' | 'share' | 'cameAt' | 'supplier'> {
  const sentAt = before.sent?.at;
  if (!sentAt || before.receipts.some(({ at }) => at < sentAt)) return {};
  const share = shareCome(after, sku) - shareCome(before, sku);
  if (share === 0) return {};
  const last = before.receipts.findLast(({ lines }) => lines.some((line) => line.sku === sku));
  const supplier = before.kind === 'purchase' ? (before.supplierId ?? before.supplier) : undefined;
  return {
    orderedAt: sentAt,
    share,
    ...(share < 0 && last ? { cameAt: last.at } : {}),
    ...(supplier ? { supplier } : {}),
  };
}

/** Rounded by what has come in all, so that the shares of all receipts come to the whole. */
function shareCome(po: PurchaseOrder, sku: string): Thousandths {
  const own = po.lines.filter((line) => line.sku === sku);
  const sum = (of: 'quantity' | 'received') => own.reduce((total, line) => total + line[of], 0);
  const ordered = sum('quantity');
  const came = sum('received') - neverCame(po, sku);
  return ordered === 0 ? 0 : Math.floor((WHOLE * Math.min(ordered, came)) / ordered);
}

/** What receipts had by mistake. What truly went back took as long to come as anything; what replaces it is no news of that. */
const neverCame = ({ returns = [] }: PurchaseOrder, sku: string): Thousandths =>
  returns
    .filter((one) => one.neverCame)
    .flatMap(({ lines }) => lines.filter((line) => line.sku === sku))
    .reduce((total, { quantity }) => total + quantity, 0);
