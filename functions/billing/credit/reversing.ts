import { changeAccount } from '../../customers/index.ts';
import { post } from '../../ledger/index.ts';
import { keys } from '../../shared/keys.ts';
import { conflict } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import type { Write } from '../../shared/table.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';
import { sharesTaken, takenFrom } from '../receipts/rules.ts';
import { takeBack, whereItWent } from '../receipts/taking-back.ts';
import { tellOfMoney, total } from '../telling.ts';
import { entryOfUndoneUse } from './entries.ts';
import type { CreditUse, CreditUseReversalInput } from './model.ts';
import { creditUses } from './store.ts';

/**
 * What was set against invoices, or ahead of them, is to the customer's credit again, but for what had come to be so
 * already since goods came back or an order ended.
 * @throws Problem conflict when it is taken back already
 */
export async function reverseCreditUse(
  id: string,
  { reason }: CreditUseReversalInput,
  at: string,
  by: Actor,
): Promise<{ use: CreditUse; writes: Write[] }> {
  const before = await creditUses.get(keys.creditUse(id));
  if (before.reversal) throw conflict(say('This use of credit is taken back already.'));
  const taken = takenFrom(before, await whereItWent(before.allocations));
  const { customerId, amount } = before;
  const reversal = { at, by, reason, taken: sharesTaken(taken, amount.currency) };
  const use = { ...before, reversal, updatedAt: at };
  const [receivable, advances] = [total(taken.invoices), total(taken.advances)];
  const settings = getSettings();
  const happening = { type: 'credit-use-reversed', at, by, reason, data: { creditUseId: id } };
  const writes = [
    creditUses.replace(use),
    changeAccount(customerId, amount.currency, {
      receivable,
      advances: -advances,
      unapplied: receivable + advances,
    }),
    ...(await takeBack(taken, at)),
    ...(await post(entryOfUndoneUse(use, settings), settings)),
    ...tellOfMoney(taken, amount.currency, happening),
  ];
  return { use, writes };
}
