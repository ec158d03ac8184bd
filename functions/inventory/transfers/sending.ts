import type { Product } from '../../catalog/index.ts';
import type { StockRule } from '../../ledger/index.ts';
import { warehouseCodes } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import type { Actor } from '../../shared/timeline.ts';
import { type Booking, inBooks } from '../books.ts';
import type { Cause } from '../goods.ts';
import type { LotsChange } from '../lots/changing.ts';
import { notAvailable } from '../rules.ts';
import { adjust, expectMore } from '../stock.ts';
import { valueAfter } from '../valuing.ts';
import { sendLots } from './lots.ts';
import type { Transfer, TransferInput } from './model.ts';
import { newTransfer } from './rules.ts';
import { transfers } from './store.ts';

export type Changes = ReadonlyMap<string, LotsChange>;

/** Goods leave one warehouse, as far as they are available there, and are on the way to another. @throws Problem */
export async function sendGoods(
  input: TransferInput,
  known: ReadonlyMap<string, Product>,
  at: string,
  by: Actor,
): Promise<{ sent: Transfer; writes: Write[] }> {
  const { sent, changes } = await leaving(input, known, at, by);
  const { from, to, lines } = sent;
  const cause = causeOf(sent, { at, by });
  const moves = lines.flatMap(({ sku, quantity }) => {
    const how = { product: known.get(sku), lots: changes.get(sku) };
    return [
      ...adjust({ sku, warehouse: from, quantity: -quantity, ...how }, cause, notAvailable),
      expectMore({ sku, warehouse: to, quantity }),
    ];
  });
  return {
    sent,
    writes: [transfers.create(sent), ...(await inBooks(bookingOf('transfer-sent', sent, at), moves))],
  };
}

/** A transfer with the lots that leave, and how that changes the warehouse's. @throws Problem */
export async function leaving(
  input: TransferInput,
  known: ReadonlyMap<string, Product>,
  at: string,
  by: Actor,
): Promise<{ sent: Transfer; changes: Changes }> {
  const asked = newTransfer(input, known, warehouseCodes(), at, by);
  const { sent, changes } = await sendLots(asked, input.lines, known);
  const lines = sent.lines.map((line) => ({ ...line, ...valueAfter(known.get(line.sku), line.quantity) }));
  return { sent: { ...sent, lines }, changes };
}

export const bookingOf = (rule: StockRule, { id, reference: number }: Transfer, at: string): Booking => ({
  rule,
  document: { id, number },
  at,
});

export const causeOf = ({ id, reason }: Transfer, when: Pick<Cause, 'at' | 'by'>): Cause => ({
  kind: 'transfer',
  reason,
  reference: id,
  ...when,
});
