import { keys } from '../../shared/keys.ts';
import type { Money } from '../../shared/money.ts';
import { giveReference } from '../../shared/references.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { yearIn } from '../../shared/time.ts';
import { nextNumber } from '../series/numbering.ts';
import { orderAccounts } from '../store.ts';
import type { Prepayment } from './model.ts';
import { newPrepayment, type Ordered, withdrawn } from './rules.ts';
import { prepaymentOf, prepayments } from './store.ts';

/** Asks for money ahead of an order, once; it is no document of the books, so that no entry is made. */
export async function askForPrepayment(
  goods: Ordered,
  asked: { percent: string; amount: Money },
  settings: Settings,
  at: string,
): Promise<{ prepayment: Prepayment; writes: Write[] }> {
  const account = await orderAccounts.get(keys.orderAccount(goods.orderId));
  const { number, write } = await nextNumber('PRE', yearIn(settings.timeZone, at));
  const prepayment = newPrepayment(goods, asked, account, number, settings, at);
  const writes = [
    write,
    prepayments.create(prepayment),
    ...giveReference('prepayment', prepayment.id, { after: number }),
    orderAccounts.replace({ ...account, asked: asked.amount, updatedAt: at }),
  ];
  return { prepayment, writes };
}

/** What is no longer asked for, since the order has ended. */
export async function withdrawPrepayment(orderId: string, at: string): Promise<Write[]> {
  const asked = await prepaymentOf(orderId);
  return asked?.status === 'asked' ? [prepayments.replace(withdrawn(asked, at))] : [];
}
