import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));
const NAMES = ['python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python3', 'python'];
const IS_NEW_ENOUGH = 'import sys; sys.exit(sys.version_info < (3, 10))';

/**
 * A virtual environment with the pinned versions, made when it isn't there as they are now.
 * @returns the path of its `schemathesis`
 * @throws when there is no Python of 3.10 or newer, or the packages can't be had
 */
export function schemathesis(directory: string): string {
  const mark = join(directory, 'installed.txt');
  const wanted = readFileSync(REQUIREMENTS, 'utf8');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    const python = findPython();
    rmSync(directory, { recursive: true, force: true });
    execFileSync(python, ['-m', 'venv', directory], { stdio: 'inherit' });
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS];
    execFileSync(join(directory, 'bin', 'python'), install, { stdio: 'inherit' });
    writeFileSync(mark, wanted);
  }
  return join(directory, 'bin', 'schemathesis');
}

function findPython(): string {
  const found = NAMES.find((name) => succeeds(name));
  if (!found) throw new Error(`Schemathesis needs Python 3.10 or newer: none of ${NAMES.join(', ')} is`);
  return found;
}

function succeeds(python: string): boolean {
  try {
    execFileSync(python, ['-c', IS_NEW_ENOUGH], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
