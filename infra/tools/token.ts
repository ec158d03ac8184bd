import { parseArgs } from 'node:util';
import { ROLES } from '../../functions/shared/http/route.ts';
import { dataDirectory } from '../local/data-dir.ts';
import { readIssuer } from '../local/issuer/store.ts';
import { issueToken } from '../local/issuer/token.ts';

/*
 * npm run -s token -- sales
 * npm run -s token -- customer --customer cus_…
 *
 * Prints a token that the local runner's API takes; the runner need not be running.
 */

const USAGE = `Usage: npm run -s token -- ROLE [--customer cus_…]

  ROLE  ${ROLES.join(', ')}; several with commas
`;

/** @throws for a role that doesn't exist, or a customer's token that says of which customer it isn't */
function readArguments(): { roles: string[]; customerId: string | undefined } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { customer: { type: 'string' }, role: { type: 'string' } },
  });
  const roles = [...positionals, values.role ?? ''].flatMap((one) => one.split(',')).filter(Boolean);
  const unknown = roles.find((role) => !ROLES.some((known) => known === role));
  if (roles.length === 0 || unknown) throw new Error(`${unknown ? `no role ${unknown}\n\n` : ''}${USAGE}`);
  if (roles.includes('customer') && !values.customer)
    throw new Error(`whose? --customer cus_… is missing\n\n${USAGE}`);
  return { roles, customerId: values.customer };
}

try {
  const wanted = readArguments();
  console.log(await issueToken(readIssuer(dataDirectory()), wanted));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
