import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordCampaign } from '../examples/campaigns.ts';
import { Contested } from '../examples/contested.ts';
import { recordBusy, recordRedrive } from '../examples/damaged.ts';
import { recordFapiao } from '../examples/fapiao.ts';
import { recordLowStock } from '../examples/low-stock.ts';
import { recordMeta } from '../examples/meta.ts';
import { recordPersons, recordSuppressed } from '../examples/persons.ts';
import { recordPrepayment } from '../examples/prepayments.ts';
import { recordContract, recordPricing } from '../examples/pricing.ts';
import { recordProblems } from '../examples/problems.ts';
import { recordShortOrder } from '../examples/purchasing.ts';
import { recordQuotations } from '../examples/quotations.ts';
import { Recorder } from '../examples/recorder.ts';
import { recordReservation } from '../examples/reserving.ts';
import { recordReviewedOrder } from '../examples/reviewing.ts';
import { recordBatches, recordCleanOrder, recordImport } from '../examples/scenes.ts';
import { recordStatistics } from '../examples/statistics.ts';
import { recordThings } from '../examples/things.ts';
import { recordUndelivered } from '../examples/undelivered.ts';
import { startLocal } from '../local/start.ts';
import { EXAMPLES_FILE } from '../openapi.ts';
import { synth } from '../synth.ts';

/*
 * npm run examples
 *
 * Plays an order's life on a system of its own and keeps a request and its answer of every route, for the document.
 */

const cdkOut = mkdtempSync(join(tmpdir(), 'tradewind-examples-'));
try {
  await synth({ outdir: cdkOut });
  const contested = new Contested();
  const local = await startLocal({ cdkOut, retryScale: 0.01, endpoints: contested.between });
  try {
    const to = new Recorder(local);
    const things = await recordThings(to);
    await recordPricing(to, things);
    await recordContract(to, things);
    await recordRedrive(to, local, things);
    await recordBusy(to, local, things);
    await contested.record(to, things);
    await recordUndelivered(to, things);
    await recordCleanOrder(to, local, things);
    await recordCampaign(to, local, things);
    await recordReviewedOrder(to, things);
    await recordShortOrder(to, things);
    await recordLowStock(to, things);
    await recordReservation(to, things.customerId);
    await recordPrepayment(to, things);
    await recordFapiao(to);
    await recordQuotations(to, local, things);
    await recordPersons(to);
    await recordSuppressed(to, things);
    await recordBatches(to, things);
    await recordImport(to);
    await recordStatistics(to, things);
    await recordMeta(to);
    await recordProblems(to, things);
    writeFileSync(EXAMPLES_FILE, `${JSON.stringify(to.examples(), null, 2)}\n`);
  } finally {
    await local.stop();
    await contested.stop();
  }
} finally {
  rmSync(cdkOut, { recursive: true, force: true });
}
