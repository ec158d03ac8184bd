import type { Currency } from '../../shared/money.ts';
import type { PaymentEventKind } from '../../shared/payment-policy.ts';
import { paymentEventKind } from '../../shared/payment-policy.ts';
import { conflict, notFound } from '../../shared/problem.ts';
import type { Settings } from '../../shared/settings.ts';
import { say } from '../../shared/texts/say.ts';
import type { Actor } from '../../shared/timeline.ts';

export type Provider = Settings['payments']['providers'][number];

/** @throws Problem not-found */
export function providerOf({ payments }: Settings, code: string): Provider {
  const found = payments.providers.find((one) => one.code === code);
  if (!found) throw notFound('payment provider');
  return found;
}

/** @throws Problem conflict when none takes this currency */
export function providerFor({ payments }: Settings, currency: Currency): Provider {
  const found = payments.providers.find(({ currencies }) => currencies?.includes(currency) ?? true);
  if (!found) throw conflict(say('No payment provider takes {currency}.', { currency }));
  return found;
}

/** Our word for the provider's. */
export const kindOf = ({ events }: Provider, word: string): PaymentEventKind =>
  events?.[word] ?? paymentEventKind.safeParse(word).data ?? 'unknown';

/** Who did it, where a provider tells. */
export const providerActor = ({ code, name }: Provider): Actor => ({
  id: code,
  role: 'payment-provider',
  name,
});
