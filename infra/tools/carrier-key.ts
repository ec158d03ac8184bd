import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { carrierKey, keepSecret } from '../../functions/shared/secret.ts';
import { useTableOf } from '../operations/table.ts';

/*
 * npm run carrier-key -- --carrier CODE < FILE
 * npm run carrier-key -- --carrier CODE --stage default < FILE
 *
 * Keeps what a carrier that has to be asked knows us by, e.g. `Bearer …`, for the header that the settings name
 * (`keyHeader`), of the running local runner or of a stage in the AWS account that the environment points at. It is read
 * and not given as an argument, which a shell would remember.
 */

const value = z.string().regex(/^[!-~]+( [!-~]+)*$/);

try {
  const { values } = parseArgs({ options: { stage: { type: 'string' }, carrier: { type: 'string' } } });
  if (!values.carrier) throw new Error('Usage: npm run carrier-key -- --carrier CODE [--stage STAGE] < FILE');
  const table = useTableOf(values.stage);
  const parsed = value.safeParse((await text(process.stdin)).trim());
  if (!parsed.success) throw new Error('a key is one line of ASCII');
  await keepSecret(carrierKey(values.carrier), parsed.data);
  console.log(`${table}: ${values.carrier} is asked with this key from the next time on`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
