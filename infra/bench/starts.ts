import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const ROUNDS = 5;

/** As Lambda does before the first event: loads the bundle and looks for its handler. */
const LOAD = `
  const began = performance.now();
  const { handler } = await import(process.argv[1]);
  const took = performance.now() - began;
  if (typeof handler !== 'function') throw new Error('no handler');
  console.log(took);
`;

/** How long a new process takes to have a bundle's handler, in milliseconds: the median of several. */
export async function startOf(bundle: string): Promise<number> {
  const args = ['--enable-source-maps', '--input-type=module', '--eval', LOAD, pathToFileURL(bundle).href];
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { stdout } = await promisify(execFile)(process.execPath, args);
    took.push(Number(stdout));
  }
  return took.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}
