import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { now } from '../../functions/shared/time.ts';
import { type Audit, audit } from '../audit/audit.ts';
import { scan } from '../audit/scan.ts';
import type { Violation } from '../audit/violation.ts';
import { dataDirectory } from '../local/data-dir.ts';
import { clientConfig } from '../local/engines/client-config.ts';
import { running } from '../local/lock.ts';

/*
 * npm run audit
 * npm run audit -- --table NAME
 *
 * Reads the whole store, of the running local runner or of the AWS account that the environment points at, and prints
 * whatever in it must not be so. Ends with 1 when there is something.
 */

/** Long enough for what was being written to be finished. */
const SETTLE_MS = 3000;

function open(): () => Promise<Audit> {
  const { values } = parseArgs({ options: { table: { type: 'string' } } });
  if (values.table) return reader(new DynamoDBClient({}), values.table);
  const { dynamodb, table } = running(dataDirectory()) ?? {};
  if (!dynamodb || !table)
    throw new Error('Tradewind is not running here: start it with `npm start`, or name a --table of AWS');
  return reader(new DynamoDBClient(clientConfig(dynamodb)), table);
}

const reader =
  (client: DynamoDBClient, table: string): (() => Promise<Audit>) =>
  () =>
    audit(scan(DynamoDBDocumentClient.from(client), table), now());

/** A table in use changes while it is read, so that what seems wrong is looked at again; what stays is reported. */
async function confirmed(read: () => Promise<Audit>): Promise<Audit> {
  const first = await read();
  if (first.violations.length === 0) return first;
  await sleep(SETTLE_MS);
  const second = await read();
  const seen = new Set(first.violations.map(inWords));
  return { ...second, violations: second.violations.filter((v) => seen.has(inWords(v))) };
}

const inWords = ({ check, about, says }: Violation): string => `${check}: ${about} ${says}`;

try {
  const { items, violations } = await confirmed(open());
  for (const violation of violations) console.log(inWords(violation));
  console.log(
    `${items} items, ${violations.length === 0 ? 'no violation' : `violations: ${violations.length}`}`,
  );
  process.exitCode = violations.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
