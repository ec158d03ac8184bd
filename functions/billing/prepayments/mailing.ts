import { customers, mailAddress } from '../../customers/index.ts';
import { keys } from '../../shared/keys.ts';
import { deliver, type MailState } from '../../shared/mail/index.ts';
import { getSettings } from '../../shared/settings.ts';
import { drawPrepayment } from './document.ts';
import { prepaymentMail, prepaymentMailKey } from './mails.ts';
import { prepaymentIdOf } from './rules.ts';
import { prepayments } from './store.ts';

/**
 * Mails what an order is asked for ahead, at most once.
 * @returns the mail's state, or `none` when the customer has no address
 * @throws Error when SES refused it and another attempt makes sense
 */
export async function mailPrepayment(orderId: string): Promise<MailState | 'none'> {
  const prepayment = await prepayments.get(keys.prepayment(prepaymentIdOf(orderId)));
  const customer = await customers.get(keys.customer(prepayment.customerId));
  const to = mailAddress(customer);
  if (!to) return 'none';
  const settings = getSettings();
  const { state } = await deliver({
    key: prepaymentMailKey(prepayment),
    to: { name: customer.name, address: to },
    content: async () => prepaymentMail(prepayment, await drawPrepayment(prepayment, settings), settings),
    orderId,
  });
  return state;
}
