import { assertHappened } from '../../shared/future.ts';
import type { Answers } from '../../shared/http/serve-open.ts';
import { accepted, signedJson } from '../../shared/http/signed.ts';
import { providerSecret } from '../../shared/secret.ts';
import { getSettings } from '../../shared/settings.ts';
import { now } from '../../shared/time.ts';
import { ADAPTERS } from './adapters.ts';
import { providerOf } from './providers.ts';
import { takePaymentEvent } from './taking.ts';

/** What payment providers tell, as carriers do: the signature stands for the token, the event's id for the Idempotency-Key. */
export const paymentEvents: Answers = {
  'POST /payment-events/{provider}': async (event) => {
    const at = now();
    const provider = providerOf(getSettings(), event.pathParameters?.provider ?? '');
    const adapter = ADAPTERS[provider.adapter];
    const told = adapter.eventOf(
      await signedJson(event, adapter.signedIn, providerSecret(provider.code), at),
    );
    assertHappened('/at', told.at, at);
    return accepted(await takePaymentEvent(provider, told, at));
  },
};
