import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../infra/local/data-dir.ts';

const NAMES = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];
const IS_GOOD = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';

/**
 * A Python environment with exactly these packages, made once for each list of them.
 * @param requirements path of a pip requirements file with pinned versions
 * @returns path of its interpreter
 * @throws when the machine has no Python that would do
 */
export function pythonWith(requirements: string): string {
  const print = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const home = join(ROOT, '.local', 'python', print);
  const python = join(home, 'bin', 'python');
  const done = join(home, 'complete');
  if (existsSync(done)) return python;
  rmSync(home, { recursive: true, force: true });
  execFileSync(findPython(), ['-m', 'venv', home], { stdio: 'inherit' });
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements];
  execFileSync(python, install, { stdio: 'inherit' });
  writeFileSync(done, '');
  return python;
}

function findPython(): string {
  const found = NAMES.find((name) => {
    try {
      execFileSync(name, ['-c', IS_GOOD], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('This needs Python 3.10 or newer (with venv), and none was found.');
  return found;
}
