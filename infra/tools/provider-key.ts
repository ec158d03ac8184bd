import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { keepSecret, providerKey, providerSecret, readOrMakeSecret } from '../../functions/shared/secret.ts';
import { useTableOf } from '../operations/table.ts';

/*
 * npm run provider-key -- --provider CODE < FILE
 * npm run provider-key -- --provider CODE --webhook
 * npm run provider-key -- --provider CODE --stage default …
 *
 * Keeps what a payment provider knows us by when we ask it, e.g. `Bearer …`, for the header that the settings name
 * (`keyHeader`), of the running local runner or of a stage in the AWS account that the environment points at. It is read
 * and not given as an argument, which a shell would remember. With `--webhook` it prints what the provider needs to tell
 * us of payments: where to, and the secret to sign with.
 */

const value = z.string().regex(/^[!-~]+( [!-~]+)*$/);

try {
  const { values } = parseArgs({
    options: { stage: { type: 'string' }, provider: { type: 'string' }, webhook: { type: 'boolean' } },
  });
  if (!values.provider)
    throw new Error('Usage: npm run provider-key -- --provider CODE [--stage STAGE] (--webhook | < FILE)');
  const table = useTableOf(values.stage);
  await (values.webhook ? show(values.provider) : keep(values.provider, table));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function show(provider: string): Promise<void> {
  const { value: secret } = await readOrMakeSecret(providerSecret(provider));
  console.log(`POST /payment-events/${provider}\n${secret}`);
}

async function keep(provider: string, table: string): Promise<void> {
  const parsed = value.safeParse((await text(process.stdin)).trim());
  if (!parsed.success) throw new Error('a key is one line of ASCII');
  await keepSecret(providerKey(provider), parsed.data);
  console.log(`${table}: ${provider} is asked with this key from the next time on`);
}
