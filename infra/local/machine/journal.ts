import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const execution = z.object({
  name: z.string(),
  machineArn: z.string(),
  /** JSON text. */
  input: z.string(),
  status: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']),
  /** Epoch milliseconds. */
  startedAt: z.number(),
  stoppedAt: z.number().optional(),
  output: z.string().optional(),
  error: z.string().optional(),
  cause: z.string().optional(),
  /** States entered, as the service counts and bills them. */
  transitions: z.number().default(0),
});
export type Execution = z.output<typeof execution>;

/** Remembers executions over restarts: each change is one line of a file, the last line of a name counts. */
export class Journal {
  private readonly file: string | undefined;

  /** @param file in memory only without one */
  constructor(file: string | undefined) {
    this.file = file;
  }

  /** All executions in the order of their start; the file is rewritten without what is outdated. */
  load(): Execution[] {
    if (this.file === undefined || !existsSync(this.file)) return [];
    const latest = new Map<string, Execution>();
    for (const line of readFileSync(this.file, 'utf8').split('\n')) {
      const found = parseLine(line);
      if (found) latest.set(`${found.machineArn}\n${found.name}`, found);
    }
    const all = [...latest.values()];
    writeFileSync(`${this.file}.new`, all.map((one) => `${JSON.stringify(one)}\n`).join(''));
    renameSync(`${this.file}.new`, this.file);
    return all;
  }

  /** Written before the caller is answered, so that an execution that was confirmed is never forgotten. */
  write(one: Execution): void {
    if (this.file !== undefined) appendFileSync(this.file, `${JSON.stringify(one)}\n`);
  }
}

/** A line that a crash cut off is as if it had not been written. */
function parseLine(line: string): Execution | undefined {
  try {
    return execution.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
