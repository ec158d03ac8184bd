import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Letter {
  attempts: number;
  why: string;
  /** The event or the records that were given up. */
  content: unknown;
}

/** Stands for the dead-letter queues: what a source gave up, a file for each source. */
export class DeadLetters {
  private readonly directory: string | undefined;
  private readonly letters = new Map<string, Letter[]>();

  /** @param directory kept in memory only without one */
  constructor(directory: string | undefined) {
    this.directory = directory;
  }

  /** @param source logical id of a mapping, or name of a function that is called without anyone waiting */
  write(source: string, letter: Letter): void {
    this.letters.set(source, [...this.of(source), letter]);
    if (this.directory === undefined) return;
    mkdirSync(this.directory, { recursive: true });
    const line = JSON.stringify({ at: new Date().toISOString(), ...letter });
    appendFileSync(join(this.directory, `${source}.jsonl`), `${line}\n`);
  }

  /** Those since the start. */
  of(source: string): readonly Letter[] {
    return this.letters.get(source) ?? [];
  }

  /** Sources that gave something up since the start. */
  sources(): string[] {
    return [...this.letters.keys()];
  }
}
