import { parseArgs } from 'node:util';
import { ROLES } from '../../functions/shared/http/route.ts';
import { signIn } from '../deployed/people.ts';
import { poolOf } from '../deployed/pool.ts';
import { dataDirectory } from '../local/data-dir.ts';
import { readIssuer } from '../local/issuer/store.ts';
import { issueToken } from '../local/issuer/token.ts';
import { rolesIn } from './roles.ts';

/*
 * npm run -s token -- sales
 * npm run -s token -- customer --customer cus_…
 * TRADEWIND_PASSWORD=… npm run -s token -- --stage default --email boss@example.com
 *
 * Prints a token that the local runner's API takes; the runner need not be running. Or one for a person of a deployed
 * stage.
 */

const USAGE = `Usage: npm run -s token -- ROLE [--customer cus_…]
       TRADEWIND_PASSWORD=… npm run -s token -- --stage STAGE --email EMAIL

  ROLE  ${ROLES.join(', ')}; several with commas
`;

/** A token of the local issuer is whatever it is asked to be. */
async function localToken(role: string, customerId: string | undefined): Promise<string> {
  const roles = rolesIn(role, customerId, USAGE);
  return issueToken(readIssuer(dataDirectory()), { roles, customerId });
}

/** @throws when the person doesn't get in */
async function deployedToken(stage: string, email: string | undefined): Promise<string> {
  const password = process.env.TRADEWIND_PASSWORD;
  if (!email || !password) throw new Error(USAGE);
  return signIn(await poolOf(stage), email, password);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      customer: { type: 'string' },
      role: { type: 'string' },
      stage: { type: 'string' },
      email: { type: 'string' },
    },
  });
  const roles = [...positionals, values.role ?? ''].filter(Boolean).join(',');
  const { stage, email, customer } = values;
  console.log(await (stage ? deployedToken(stage, email) : localToken(roles, customer)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
