import { parseArgs } from 'node:util';
import { startOf } from '../bench/starts.ts';
import { bundleFunctions } from '../bundle.ts';
import { BUDGET_KIB, codeOf, sizeOf } from '../bundle-sizes.ts';
import { functionEntries } from '../functions.ts';

/*
 * npm run bundle [-- --report]
 *
 * Bundles every function as a deployment does; the report tells their sizes and how long a new process takes to load
 * them.
 */

const OUT_DIR = '.local/bundles';

async function report(): Promise<void> {
  const rows = [];
  for (const [name] of functionEntries()) {
    const { kib, gzipKib } = sizeOf(OUT_DIR, name);
    const start = Math.round(await startOf(codeOf(OUT_DIR, name)));
    rows.push({
      function: name,
      KiB: kib,
      'budget KiB': BUDGET_KIB[name],
      'gzip KiB': gzipKib,
      'start ms': start,
    });
  }
  console.table(rows);
}

const { values } = parseArgs({ options: { report: { type: 'boolean', default: false } } });
await bundleFunctions(OUT_DIR);
if (values.report) await report();
