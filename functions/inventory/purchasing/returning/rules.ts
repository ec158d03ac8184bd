import { assertForeseen } from '../../../shared/future.ts';
import { newId } from '../../../shared/ids.ts';
import { conflict, fieldProblem } from '../../../shared/problem.ts';
import { formatQuantity } from '../../../shared/quantity.ts';
import { say } from '../../../shared/texts/say.ts';
import type { Actor } from '../../../shared/timeline.ts';
import { withDays } from '../days.ts';
import type { PurchaseOrder, PurchaseOrderLine } from '../model.ts';
import { keptOf, toCome } from '../owed.ts';
import type { SupplierReturn, SupplierReturnInput } from './model.ts';

type Line = PurchaseOrderLine;

/** What goes back, in the stock's units and by the lots that lie there. */
export type Returned = Omit<SupplierReturn, 'id' | 'at' | 'by'> & Pick<SupplierReturnInput, 'expectedAt'>;

/**
 * Books that goods go back. What is to be delivered again is owed from then on, as free stock, whoever had the first:
 * nothing changes for those who wait.
 * @param dueOf when a product could be there, ordered now
 * @throws Problem conflict for what has no supplier or brings no more, unprocessable naming what it can't have brought
 */
export function sendBack(
  po: PurchaseOrder,
  { expectedAt, ...back }: Returned,
  dueOf: (sku: string) => string,
  at: string,
  by: Actor,
): PurchaseOrder {
  assertOf(po, back);
  assertForeseen('/expectedAt', expectedAt, at);
  const lines = po.lines.map((line) => {
    const quantity = back.lines.find(({ sku }) => sku === line.sku)?.quantity ?? 0;
    if (quantity === 0) return line;
    const returned = { ...line, returned: (line.returned ?? 0) + quantity };
    return back.replace
      ? owedAgain(returned, quantity, { said: expectedAt, due: dueOf(line.sku) })
      : returned;
  });
  const after = { ...po, lines, returns: [...(po.returns ?? []), { id: newId('srt'), at, by, ...back }] };
  return withDays({ ...after, status: statusOf(after), updatedAt: at });
}

/** On a day of its own: somebody's, or that on which it can be there, unless some of the line was to come anyway. */
function owedAgain(
  line: Line,
  quantity: number,
  { said, due }: { said?: string | undefined; due: string },
): Line {
  const after = { ...line, owedAgain: (line.owedAgain ?? 0) + quantity };
  if (said) return { ...after, expectedAt: said, daySaid: true };
  if (toCome(line) > 0) return after;
  const { daySaid: _, ...rest } = after;
  return { ...rest, expectedAt: due };
}

const statusOf = ({ status, lines }: PurchaseOrder): PurchaseOrder['status'] =>
  status === 'received' && lines.some((line) => toCome(line) > 0) ? 'partly-received' : status;

function assertOf(po: PurchaseOrder, { lines, replace }: Pick<Returned, 'lines' | 'replace'>): void {
  if (po.kind === 'production')
    throw conflict(say('This is made in our own works: what is wrong of it is scrapped or adjusted.'));
  if (replace && po.status === 'closed')
    throw conflict(say('This purchase order is closed: nothing of it is delivered again.'));
  for (const [i, { sku, quantity, lots = [] }] of lines.entries()) {
    const line = po.lines.find((one) => one.sku === sku);
    if (!line) throw fieldProblem(`/lines/${i}/sku`, say('is not on this purchase order'));
    if (quantity > keptOf(line)) throw tooMuch(`/lines/${i}/quantity`, keptOf(line));
    for (const [j, { lot, quantity }] of lots.entries()) {
      const kept = keptOfLot(po, sku, lot);
      if (quantity > kept) throw tooMuch(`/lines/${i}/lots/${j}/quantity`, kept);
    }
  }
}

const tooMuch = (pointer: string, kept: number) =>
  fieldProblem(
    pointer,
    say('is more than the {quantity} that came in by this purchase order and has not gone back', {
      quantity: formatQuantity(kept),
    }),
  );

/** What a purchase order brought of a lot, less what has gone back. */
function keptOfLot({ receipts, returns = [] }: PurchaseOrder, sku: string, lot: string): number {
  const sum = (all: readonly { lines: SupplierReturn['lines'] }[]) =>
    all
      .flatMap(({ lines }) => lines.filter((line) => line.sku === sku))
      .flatMap(({ lots = [] }) => lots.filter((one) => one.lot === lot))
      .reduce((total, { quantity }) => total + quantity, 0);
  return sum(receipts) - sum(returns);
}
