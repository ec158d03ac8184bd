import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../infra/local/data-dir.ts';

/** Runs an operator's command as `npm run` calls it. @param env what it finds in its environment beside this process's */
export const commandIn =
  (env: Record<string, string>) =>
  (tool: string, ...args: string[]): Promise<{ code: number; output: string }> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--import', 'tsx', join('infra', 'tools', `${tool}.ts`), ...args],
        { cwd: ROOT, env: { ...process.env, ...env } },
        (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
      );
    });
