import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StreamRecord } from './record.ts';

/** Stands for a mapping's dead-letter queue: one line a batch that was given up, with its records. */
export class DeadLetters {
  private readonly directory: string | undefined;
  private readonly name: string;
  /** Batches given up since the start. */
  readonly letters: { attempts: number; why: string; records: readonly StreamRecord[] }[] = [];

  /** @param directory kept in memory only without one */
  constructor(directory: string | undefined, name: string) {
    this.directory = directory;
    this.name = name;
  }

  write(records: readonly StreamRecord[], attempts: number, why: string): void {
    this.letters.push({ attempts, why, records });
    if (this.directory === undefined) return;
    mkdirSync(this.directory, { recursive: true });
    const letter = { at: new Date().toISOString(), attempts, why, records };
    appendFileSync(join(this.directory, `${this.name}.jsonl`), `${JSON.stringify(letter)}\n`);
  }
}
