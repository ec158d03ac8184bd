import { parseArgs } from 'node:util';
import { documents } from '../../functions/shared/clients.ts';
import { now } from '../../functions/shared/time.ts';
import { pause, unpause } from '../operations/pausing.ts';
import { restore } from '../operations/restore.ts';
import { useTableOf } from '../operations/table.ts';

/*
 * npm run restore -- --from TABLE --stage default
 *
 * Brings a stage's table back to what another table holds that was restored from it to a point in time: stops what
 * runs, copies, and lets every open order go on from there. Begun again after a failure, it ends what it began.
 */

const USAGE = 'Usage: npm run restore -- --from TABLE --stage STAGE';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, stage: { type: 'string' } } });
  const { from, stage } = values;
  if (!from || !stage) throw new Error(USAGE);
  const into = useTableOf(stage);
  console.log(`${await pause(stage)} executions stopped; ${into} answers nobody until it is restored`);
  const { copied, removed, resumed } = await restore({ client: documents, from, into }, now());
  await unpause(stage);
  console.log(
    `${copied} items are as they were, ${removed} newer ones are gone, ${resumed.length} orders go on`,
  );
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
