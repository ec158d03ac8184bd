import type { Product } from '../../catalog/index.ts';
import { warehouseCodes } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import type { Actor } from '../../shared/timeline.ts';
import type { Cause } from '../goods.ts';
import type { LotsChange } from '../lots/changing.ts';
import { notAvailable } from '../rules.ts';
import { adjust, expectMore } from '../stock.ts';
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
  const moves = lines.flatMap(({ sku, quantity }) => [
    ...adjust({ sku, warehouse: from, quantity: -quantity, lots: changes.get(sku) }, cause, notAvailable),
    expectMore({ sku, warehouse: to, quantity }),
  ]);
  return { sent, writes: [transfers.create(sent), ...moves] };
}

/** A transfer with the lots that leave, and how that changes the warehouse's. @throws Problem */
export const leaving = (
  input: TransferInput,
  known: ReadonlyMap<string, Product>,
  at: string,
  by: Actor,
): Promise<{ sent: Transfer; changes: Changes }> =>
  sendLots(newTransfer(input, known, warehouseCodes(), at, by), input.lines, known);

export const causeOf = ({ id, reason }: Transfer, when: Pick<Cause, 'at' | 'by'>): Cause => ({
  kind: 'transfer',
  reason,
  reference: id,
  ...when,
});
