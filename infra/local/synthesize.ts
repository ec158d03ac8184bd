import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from './data-dir.ts';

/**
 * Bundles the functions and writes the templates, in a process of its own: it needs much memory, once.
 * @param outdir must belong to this runner alone, because bundles are loaded from it as long as it runs
 * @param settings path of a file with settings over the stage's
 * @throws with what it printed when it fails
 */
export async function synthesize(
  outdir: string,
  settings: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
    cwd: ROOT,
    env: { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify({ settings }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the synthesis failed:\n${printed.trim()}`);
}
