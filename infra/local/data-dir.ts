import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the project, wherever a command is given. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the runner keeps everything: `.local`, or the directory that TRADEWIND_DATA names. */
export const dataDirectory = (): string => resolve(ROOT, process.env.TRADEWIND_DATA || '.local');
