import { parseArgs } from 'node:util';
import { invokeInAccount } from '../operations/account.ts';
import type { Invoke } from '../operations/hand-over.ts';
import { resend, unsentDocuments } from '../operations/resend.ts';
import { askRunner } from '../operations/runner.ts';
import { useTableOf } from '../operations/table.ts';
import { runnerHere } from './runner-here.ts';

/*
 * npm run resend
 * npm run resend -- inv_… --stage default
 *
 * Lists the invoices and purchase orders whose mail is not known to have gone out, or sends those that are named (`--all`
 * of them), of the running local runner or of a stage in the AWS account that the environment points at.
 */

const invokeHere: Invoke = (name, event) => askRunner(runnerHere(), 'POST', `functions/${name}`, event);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { stage: { type: 'string' }, all: { type: 'boolean', default: false } },
  });
  const table = useTableOf(values.stage);
  const unsent = await unsentDocuments();
  const strange = positionals.find((id) => !unsent.some((one) => one.id === id));
  if (strange) throw new Error(`${strange} is not among the unsent`);
  for (const one of unsent) {
    const { id, orderId, state, at } = one;
    console.log(`${orderId ? `${id} of ${orderId}` : id}: ${state} since ${at}`);
    if (!values.all && !positionals.includes(id)) continue;
    await resend(one, table, values.stage ? invokeInAccount : invokeHere);
    console.log(`${id} is sent`);
  }
  if (unsent.length === 0) console.log('every invoice and purchase order is sent');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
