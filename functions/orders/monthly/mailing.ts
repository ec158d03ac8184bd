import { invoice, mailInvoice, ordersOf } from '../../billing/index.ts';
import { keys } from '../../shared/keys.ts';
import { once } from '../../shared/once.ts';
import type { Change } from '../../shared/stream.ts';
import { now } from '../../shared/time.ts';
import { tellMailed } from '../tell-mailed.ts';

const seen = invoice.pick({ id: true, version: true, orderId: true, orders: true, mail: true });

/**
 * Mails an invoice over a month when it has been issued, or when somebody asks to look again by a change of nothing; no
 * order's machine does, since it is of several.
 */
export async function mailMonthlyInvoice({ before, after }: Change): Promise<void> {
  if (!after) return;
  const { id, version, mail, ...of } = seen.parse(after);
  const isNews = !before || seen.parse(before).version === version;
  if (!of.orders || !isNews || !['none', 'retry'].includes(mail.state)) return;
  const state = await mailInvoice(id);
  const [first = ''] = ordersOf(of);
  await once({
    key: keys.step(first, `MailMonth#${id}`),
    recall: ({ value }) => value,
    decide: async () => {
      const at = now();
      return { value: state, writes: ordersOf(of).map((orderId) => tellMailed(orderId, id, state, at)) };
    },
  });
}
