import type { Call, Handlers } from '../../shared/http/call.ts';
import { actorOf } from '../../shared/http/caller.ts';
import { keys } from '../../shared/keys.ts';
import { getSettings } from '../../shared/settings.ts';
import { dayIn } from '../../shared/time.ts';
import type { Happening } from '../../shared/timeline.ts';
import type { Invoice } from '../model.ts';
import { invoices } from '../store.ts';
import { tellOrders } from '../telling.ts';
import type { collectingRoutes } from './routes.ts';
import { promised, resumed, stopped } from './rules.ts';

export const collectingHandlers: Handlers<typeof collectingRoutes> = {
  async stopReminders(call) {
    const before = await invoices.get(keys.invoice(call.params.id));
    const after = stopped(before, call.body, today(call), call.at, actorOf(call.caller));
    const { until, reason } = call.body;
    return changed(after, call, { type: 'reminders-stopped', reason, data: { until } });
  },

  async resumeReminders(call) {
    const after = resumed(await invoices.get(keys.invoice(call.params.id)), call.at);
    return changed(after, call, { type: 'reminders-resumed' });
  },

  async promisePayment(call) {
    const before = await invoices.get(keys.invoice(call.params.id));
    const after = promised(before, call.body, today(call), call.at, actorOf(call.caller));
    const { on, amount } = after.promise ?? {};
    return changed(after, call, { type: 'payment-promised', data: { on, amount } });
  },
};

const today = ({ at }: Pick<Call, 'at'>): string => dayIn(getSettings().timeZone, at);

/** The change with its event, by which invoice. */
function changed(
  invoice: Invoice,
  { at, caller }: Pick<Call, 'at' | 'caller'>,
  { data, ...event }: Omit<Happening, 'at' | 'by'>,
) {
  const { id, number } = invoice;
  const told = { ...event, at, by: actorOf(caller), data: { invoiceId: id, number, ...data } };
  return {
    body: { ...invoice, version: invoice.version + 1 },
    writes: [invoices.replace(invoice), ...tellOrders(invoice, told)],
  };
}
