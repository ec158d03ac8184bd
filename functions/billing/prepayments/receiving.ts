import { keys } from '../../shared/keys.ts';
import type { Write } from '../../shared/table.ts';
import type { Allocated } from '../allocation.ts';
import { less } from '../owing.ts';
import { orderAccounts } from '../store.ts';
import { prepaymentIdOf, withAhead } from './rules.ts';
import { prepayments } from './store.ts';

/** Money ahead of invoices, put to its orders; one that has what was asked for need not wait any longer. */
export async function putAhead(advances: Allocated['advances'], at: string): Promise<Write[]> {
  const waiting = advances.filter(({ account }) => account.asked);
  const asked = await prepayments.getMany(
    waiting.map(({ account }) => keys.prepayment(prepaymentIdOf(account.orderId))),
  );
  const byOrder = new Map(asked.map((one) => [one.orderId, one]));
  return advances.flatMap(({ account, amount }) => {
    const advance = less(account.advance, -amount);
    const before = byOrder.get(account.orderId);
    const after = before && withAhead(before, advance.amount, at);
    return [
      orderAccounts.replace({ ...account, advance, updatedAt: at }),
      ...(after && after !== before ? [prepayments.replace(after)] : []),
    ];
  });
}
