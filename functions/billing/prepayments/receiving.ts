import { keys } from '../../shared/keys.ts';
import type { Write } from '../../shared/table.ts';
import type { Allocated } from '../allocation.ts';
import type { OrderAccount } from '../model.ts';
import { less } from '../owing.ts';
import { orderAccounts } from '../store.ts';
import type { Prepayment } from './model.ts';
import { prepaymentIdOf, withAhead, withoutAhead } from './rules.ts';
import { prepayments } from './store.ts';

/** Money ahead of invoices, put to its orders; one that has what was asked for need not wait any longer. */
export const putAhead = (advances: Allocated['advances'], at: string): Promise<Write[]> =>
  changeAhead(advances, 1, at, (asked, { advance }) => withAhead(asked, advance.amount, at));

/** Money ahead of invoices, taken from its orders; one of which nothing has left must wait for it again. */
export const takeFromAhead = (advances: Allocated['advances'], at: string): Promise<Write[]> =>
  changeAhead(advances, -1, at, (asked, account) => withoutAhead(asked, account, at));

async function changeAhead(
  advances: Allocated['advances'],
  sign: 1 | -1,
  at: string,
  change: (asked: Prepayment, account: OrderAccount) => Prepayment,
): Promise<Write[]> {
  const waiting = advances.filter(({ account }) => account.asked);
  const asked = await prepayments.getMany(
    waiting.map(({ account }) => keys.prepayment(prepaymentIdOf(account.orderId))),
  );
  const byOrder = new Map(asked.map((one) => [one.orderId, one]));
  return advances.flatMap(({ account, amount }) => {
    const after = { ...account, advance: less(account.advance, -sign * amount), updatedAt: at };
    const before = byOrder.get(account.orderId);
    const changed = before && change(before, after);
    return [
      orderAccounts.replace(after),
      ...(changed && changed !== before ? [prepayments.replace(changed)] : []),
    ];
  });
}
