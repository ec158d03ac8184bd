import { parseArgs } from 'node:util';
import { findApi } from './import-target.ts';
import { redriveLetters } from './redrive-letters.ts';
import { parkedOrders, redriveOrder } from './redrive-orders.ts';

/*
 * npm run redrive -- ord_…
 * npm run redrive -- --parked --url https://… --token …
 * npm run redrive -- --dead-letters workflow-stream --stage default
 *
 * Takes up again what stopped: an order, every order that is parked, or the events that a function gave up.
 */

const USAGE = `Usage: npm run redrive -- ord_… | --parked  [--url URL --token TOKEN]
       npm run redrive -- --dead-letters [NAME] [--stage STAGE]

  --parked        every order that is parked
  --dead-letters  lists what was given up, by function; with a NAME, hands that function's over once more
  --url, --token  another deployment's API, and an admin's token for it
  --stage         a stage in the AWS account that the environment points at, instead of the runner on this machine
`;

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      parked: { type: 'boolean', default: false },
      'dead-letters': { type: 'boolean', default: false },
      url: { type: 'string' },
      token: { type: 'string' },
      stage: { type: 'string' },
    },
  });
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [name] = positionals;
  if (values['dead-letters']) return redriveLetters(name, values.stage);
  if (!name && !values.parked) throw new Error(USAGE);
  const api = await findApi(values);
  for (const id of name ? [name] : await parkedOrders(api))
    console.log(`${id} goes on, as ${await redriveOrder(api, id)}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
