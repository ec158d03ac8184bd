import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from '../../infra/local/data-dir.ts';
import { pythonWith } from '../support/python.ts';
import type { Run } from './cdk.ts';

export const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt');

/** Runs a line that operators type, with the AWS command line, against the account that `env` points at. */
export function typed(line: string, env: Record<string, string>): Promise<Run> {
  const PATH = [dirname(pythonWith(REQUIREMENTS)), process.env.PATH].join(delimiter);
  return new Promise((resolve) => {
    execFile(
      'bash',
      // /dev/stdout can be opened where it is a pipe, and not where it is this process's socket.
      ['-o', 'pipefail', '-c', `${line} | cat`],
      { cwd: ROOT, env: { ...process.env, ...env, PATH } },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, text: (stdout + stderr).trim() }),
    );
  });
}

/** Every line for the AWS command line on a page, in their order. @param page path from the project's root */
export function awsLinesOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8').replace(/ \\\n\s*/g, ' ');
  return [...text.matchAll(/^(aws .*)$|`(aws [^`]+)`/gm)].map(([, line, inline]) => line ?? inline ?? '');
}
