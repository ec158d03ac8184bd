import { existsSync, writeFileSync } from 'node:fs';
import { type Arguments, readArguments, USAGE } from './arguments.ts';
import { dataDirectory, placeIn } from './data-dir.ts';
import { freePort } from './engines/port.ts';
import { removeData } from './fresh.ts';
import { inUse, running } from './lock.ts';
import { phase } from './progress.ts';
import { type Local, startLocal } from './start.ts';
import { synthesize } from './synthesize.ts';
import { loadSample, runTour } from './tour.ts';
import { whatNext } from './what-next.ts';

/*
 * npm start
 *
 * Synthesizes the deployment, runs it on this machine, and shows it to whoever starts it for the first time.
 */

const PARENT_LOOK_MS = 500;
const CARRIER_PACE_MS = 3000;

const ending = new AbortController();
let local: Local | undefined;

async function main(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted.help) return void process.stdout.write(USAGE);
  const dataDir = dataDirectory();
  await checkFree(dataDir, wanted.port);
  if (wanted.fresh) removeData(dataDir);
  const cdkOut = placeIn(dataDir, 'cdkOut');
  await phase('Bundling the functions and synthesizing the stacks', () =>
    synthesize(cdkOut, wanted.settings, ending.signal),
  );
  local = await phase('Starting the engines', () =>
    startLocal({ cdkOut, dataDir, port: wanted.port, carrierPaceMs: CARRIER_PACE_MS }),
  );
  if (local.resumed > 0) console.log(`  ${local.resumed} orders were in flight and go on`);
  await greet(local, dataDir, wanted);
  console.log(`READY ${local.url}`);
}

/** Before any work, so that nothing is touched when it can't be done. */
async function checkFree(dataDir: string, port: number): Promise<void> {
  const other = running(dataDir);
  if (other) throw new Error(inUse(dataDir, other));
  await freePort(port);
}

/** The sample and the tour, once in the life of a data directory. */
async function greet(started: Local, dataDir: string, { empty }: Arguments): Promise<void> {
  const mark = placeIn(dataDir, 'greeted');
  const first = !existsSync(mark);
  if (first && !empty)
    await phase('Loading the sample business', (say) =>
      loadSample(started, (kind, done, total) => say(`${kind} ${done} of ${total}`)),
    );
  writeFileSync(mark, new Date().toISOString());
  if (first && !empty) await tour(started);
  console.log(await whatNext(started));
}

/** A tour that stops is reported, and what it shows goes on running. */
async function tour(started: Local): Promise<void> {
  try {
    await runTour(started);
  } catch (error) {
    console.error(`The tour stopped: ${messageOf(error)}`);
    process.exitCode = 1;
  }
}

/** Ends all that was started; a second signal ends at once. */
async function end(exitCode: number): Promise<void> {
  if (ending.signal.aborted) process.exit(exitCode);
  ending.abort();
  await local?.stop().catch((error: unknown) => console.error(messageOf(error)));
  process.exit(exitCode);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.on(signal, () => void end(code));
/** A shell between npm and this passes no signal on when npm is ended: then this would stay behind. */
function endWithNpm(): void {
  const parent = process.ppid;
  const look = (): void => {
    if (process.ppid !== parent) void end(143);
  };
  if (process.env.npm_lifecycle_event) setInterval(look, PARENT_LOOK_MS).unref();
}

endWithNpm();
process.on('uncaughtException', (error) => {
  console.error(error);
  void end(1);
});

try {
  await main();
} catch (error) {
  if (!ending.signal.aborted) {
    console.error(messageOf(error));
    await end(1);
  }
}
