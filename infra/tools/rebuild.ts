import { parseArgs } from 'node:util';
import { documents } from '../../functions/shared/clients.ts';
import { scan } from '../audit/scan.ts';
import { invokeInAccount } from '../operations/account.ts';
import type { Invoke } from '../operations/hand-over.ts';
import { countAll, forgetFigures, type ReadAll, rightFigures } from '../operations/rebuild.ts';
import { forgetTaxIds, rightTaxIds } from '../operations/rebuild-tax-ids.ts';
import { forgetTrade, rightTrade } from '../operations/rebuild-trade.ts';
import { askRunner } from '../operations/runner.ts';
import { useTableOf } from '../operations/table.ts';
import { runnerHere } from './runner-here.ts';

/*
 * npm run rebuild -- statistics
 * npm run rebuild -- trade
 * npm run rebuild -- tax-ids
 * npm run rebuild -- statistics --afresh --stage default
 *
 * Counts what was not counted, and makes the figures what a recount comes to, of the running local runner or of a stage
 * in the AWS account that the environment points at; it may go on working meanwhile. With `--afresh` all that was counted
 * is forgotten first, so that costs, categories and salespersons are those of now, and figures are low until it is done.
 * Tax ids are not counted: each customer is to be found under its own.
 */

const invokeHere: Invoke = (name, event) => askRunner(runnerHere(), 'POST', `functions/${name}`, event);

interface Rebuilding {
  /** Whether it comes of what the function that counts has counted. */
  isCounted: boolean;
  forget: (read: ReadAll) => Promise<number>;
  right: (read: ReadAll) => Promise<number>;
}

const REBUILT: Readonly<Record<string, Rebuilding>> = {
  statistics: { isCounted: true, forget: forgetFigures, right: rightFigures },
  trade: { isCounted: true, forget: forgetTrade, right: rightTrade },
  'tax-ids': { isCounted: false, forget: forgetTaxIds, right: rightTaxIds },
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { stage: { type: 'string' }, afresh: { type: 'boolean', default: false } },
  });
  const { isCounted, forget, right } = REBUILT[positionals.join()] ?? {};
  if (!forget || !right) throw new Error('Usage: npm run rebuild -- statistics|trade|tax-ids [--afresh]');
  const table = useTableOf(values.stage);
  const read = () => scan(documents, table);
  if (values.afresh) console.log(`${await forget(read)} items are forgotten`);
  const invoke = values.stage ? invokeInAccount : invokeHere;
  if (isCounted) console.log(`${await countAll(read, `${table}-projections`, invoke)} documents are counted`);
  console.log(`${await right(read)} were wrong and are right`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
