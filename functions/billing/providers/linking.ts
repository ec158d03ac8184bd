import type { Handler } from '../../shared/http/call.ts';
import { assertVisible } from '../../shared/http/caller.ts';
import { keys } from '../../shared/keys.ts';
import { conflict } from '../../shared/problem.ts';
import { getSettings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import { dayIn } from '../../shared/time.ts';
import { invoices } from '../store.ts';
import { ADAPTERS } from './adapters.ts';
import { providerFor } from './providers.ts';
import type { providerRoutes } from './routes.ts';

/** A page of a payment provider for what is open. Nothing of it is kept: the provider tells when it was used. */
export const linkToPay: Handler<typeof providerRoutes.linkToPay> = async ({ caller, params, at }) => {
  const { id, customerId, number, open, buyer } = await invoices.get(keys.invoice(params.id));
  assertVisible(caller, customerId, 'invoice');
  if (open.amount === 0) throw conflict(say('Nothing is open on this invoice.'));
  const settings = getSettings();
  const provider = providerFor(settings, open.currency);
  const page = await ADAPTERS[provider.adapter].checkout(provider, {
    key: `${id}-${open.amount}-${dayIn(settings.timeZone, at)}`,
    reference: id,
    amount: open,
    description: number,
    payer: { name: buyer.name },
  });
  if (!page) throw conflict(say('The payment provider gives no page to pay on at the moment.'));
  return { body: { provider: provider.code, amount: open, ...page } };
};
