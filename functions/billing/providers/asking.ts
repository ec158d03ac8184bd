import { isUnheard } from '../../shared/askable.ts';
import { jsonIn, textOf } from '../../shared/foreign-json.ts';
import { log } from '../../shared/log.ts';
import { providerKey, readSecret } from '../../shared/secret.ts';
import { type Checkout, type CheckoutAnswer, checkoutAnswer } from './model.ts';
import type { Provider } from './providers.ts';

const TIMEOUT_MS = 8000;
const MAX_BYTES = 16 * 1024;

/** Asks a provider for a page to pay on. Of what goes wrong only the kind is logged: what others write belongs in no log. */
export async function askForPage(
  provider: Provider,
  { key, ...asked }: Checkout,
): Promise<CheckoutAnswer | undefined> {
  try {
    const response = await fetch(provider.checkoutUrl, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(await keyOf(provider)),
      },
      body: JSON.stringify(asked),
      // Our key is for this address and no other.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const page = response.ok ? pageIn(await textOf(response, MAX_BYTES)) : undefined;
    if (!page)
      log('warn', 'payment provider asked in vain', { provider: provider.code, status: response.status });
    return page;
  } catch {
    log('warn', 'payment provider asked in vain', { provider: provider.code });
    return undefined;
  }
}

async function keyOf({ code, keyHeader }: Provider): Promise<Record<string, string>> {
  const key = keyHeader && (await readSecret(providerKey(code)));
  return keyHeader && key ? { [keyHeader]: key.value } : {};
}

/** A customer is sent there: only where nobody listens. */
function pageIn(text: string | undefined): CheckoutAnswer | undefined {
  const { data } = checkoutAnswer.safeParse(jsonIn(text ?? ''));
  return data && isUnheard(data.url) ? data : undefined;
}
