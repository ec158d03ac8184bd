import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { makePerson, type Person, type Pool, setPassword } from '../deployed/people.ts';
import { poolOf } from '../deployed/pool.ts';
import { rolesIn } from './roles.ts';

/*
 * npm run -s person -- admin boss@example.com
 * npm run -s person -- customer buyer@example.com --customer cus_…
 *
 * Lets a person sign in to a deployed stage, with one role or several, beside those it has. A new one gets a password,
 * which is the only thing printed on standard output; `--new-password` gives another one to a person that is there.
 */

const USAGE = `Usage: npm run -s person -- ROLE[,ROLE] EMAIL [--customer cus_…] [--stage STAGE] [--new-password]
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stage: { type: 'string', default: 'default' },
      customer: { type: 'string' },
      'new-password': { type: 'boolean', default: false },
    },
  });
  const [role = '', email, ...more] = positionals;
  if (!email || more.length > 0) throw new Error(USAGE);
  const person = { email, roles: rolesIn(role, values.customer, USAGE), customerId: values.customer };
  const pool = await poolOf(values.stage);
  const isNew = await makePerson(pool, person);
  console.error(`${email} signs in to stage ${values.stage} as ${describe(person)}`);
  if (isNew || values['new-password']) console.log(await givePassword(pool, email));
}

const describe = ({ roles, customerId }: Person): string =>
  [roles.join(', '), ...(customerId ? [`of ${customerId}`] : [])].join(' ');

/** Random, with one of each kind of character that the pool asks for. */
async function givePassword(pool: Pool, email: string): Promise<string> {
  const password = `${randomBytes(15).toString('base64url')}-Aa1`;
  await setPassword(pool, email, password);
  return password;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
