import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../config.ts';
import { TABLE_FILE, tableText } from '../permissions/table.ts';
import { synth } from '../synth.ts';

/*
 * npm run permissions
 *
 * Writes the table of all roles anew from the template.
 */

const outdir = mkdtempSync(join(tmpdir(), 'tradewind-roles-'));
try {
  await synth({ outdir });
  const { stage, settings } = loadConfig();
  writeFileSync(TABLE_FILE, tableText(outdir, { stage, sender: settings.mail.sender }));
} finally {
  rmSync(outdir, { recursive: true });
}
