import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ApiError, callApi } from './import-api.ts';
import { findApi } from './import-target.ts';

/*
 * npm run redrive -- ord_… [ord_…] [--url URL] [--token TOKEN]
 *
 * Lets parked orders go on from where they stopped.
 */

const USAGE = `Usage: npm run redrive -- ord_… [ord_…] [--url URL] [--token TOKEN]

  --url    address of the API; else the variable TRADEWIND_URL, else the runner on this machine
  --token  of an admin; else the variable TRADEWIND_TOKEN
`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string', default: process.env.TRADEWIND_URL },
      token: { type: 'string', default: process.env.TRADEWIND_TOKEN },
    },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  return { ...values, orderIds: positionals };
}

/** Tries each order. @returns how many could not be redriven */
async function redriveAll(): Promise<number> {
  const { orderIds, ...given } = readArguments();
  const api = await findApi(given);
  let failures = 0;
  for (const id of orderIds) {
    try {
      await callApi(api, 'POST', `/orders/${encodeURIComponent(id)}/redrive`, {
        body: {},
        key: randomUUID(),
      });
      console.log(`${id} goes on`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      console.error(`${id}: ${error.message}`);
      failures++;
    }
  }
  return failures;
}

try {
  process.exitCode = (await redriveAll()) > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
