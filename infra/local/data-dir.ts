import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the project, wherever a command is given. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the runner keeps everything: `.local`, or the directory that TRADEWIND_DATA names. */
export const dataDirectory = (): string => resolve(ROOT, process.env.TRADEWIND_DATA || '.local');

/** All that the runner puts there. */
export const PLACES = {
  cdkOut: 'cdk.out',
  table: 'table.db',
  executions: 'executions.jsonl',
  streams: 'streams',
  deadLetters: 'dead-letters',
  issuer: 'issuer.json',
  running: 'running.json',
  greeted: 'greeted',
  log: 'log.txt',
} as const;

export const placeIn = (dataDir: string, place: keyof typeof PLACES): string => join(dataDir, PLACES[place]);
