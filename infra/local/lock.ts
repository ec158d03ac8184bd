import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { placeIn } from './data-dir.ts';

const content = z.object({
  pid: z.int(),
  /** Where the runner answers, once it does. */
  url: z.string().optional(),
  dynamodb: z.string().optional(),
  table: z.string().optional(),
});
export type Running = z.output<typeof content>;

const fileIn = (dataDir: string): string => placeIn(dataDir, 'running');

/** The runner that works on a data directory; undefined when none does, or when the last one died. */
export function running(dataDir: string): Running | undefined {
  const file = fileIn(dataDir);
  if (!existsSync(file)) return undefined;
  const found = content.safeParse(parse(readFileSync(file, 'utf8')));
  return found.success && isAlive(found.data.pid) ? found.data : undefined;
}

export interface Lock {
  /** Tells other processes where the runner is. */
  publish(about: Omit<Running, 'pid'>): void;
  release(): void;
}

/**
 * Takes a data directory for this process.
 * @throws when another process has it
 */
export function lock(dataDir: string): Lock {
  mkdirSync(dataDir, { recursive: true });
  const file = fileIn(dataDir);
  const other = running(dataDir);
  if (other) throw new Error(inUse(dataDir, other));
  rmSync(file, { force: true });
  const write = (about: Omit<Running, 'pid'>, flag: 'w' | 'wx'): void =>
    writeFileSync(file, JSON.stringify({ pid: process.pid, ...about }), { flag });
  // Of two that find the directory free at once, one fails here.
  write({}, 'wx');
  return { publish: (about) => write(about, 'w'), release: () => rmSync(file, { force: true }) };
}

export const inUse = (dataDir: string, { pid, url }: Running): string =>
  `${dataDir} is in use: Tradewind runs already${url ? ` at ${url}` : ''} (process ${pid}). Stop it, or set ` +
  `TRADEWIND_DATA to another directory; if that process is something else, delete ${fileIn(dataDir)}`;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is one all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
