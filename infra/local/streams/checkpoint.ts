import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const positions = z.record(z.string(), z.string());

/** How far a consumer has read, by shard; kept over restarts, so that each record is delivered at least once. */
export class Checkpoint {
  private readonly file: string | undefined;
  private readonly positions: Record<string, string>;

  /** @param file in memory only without one */
  constructor(file: string | undefined) {
    this.file = file;
    this.positions = file && existsSync(file) ? positions.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  }

  /** Sequence number of the last record that is done. */
  of(shard: string): string | undefined {
    return this.positions[shard];
  }

  set(shard: string, sequenceNumber: string): void {
    this.positions[shard] = sequenceNumber;
    if (this.file === undefined) return;
    writeFileSync(`${this.file}.new`, JSON.stringify(this.positions));
    renameSync(`${this.file}.new`, this.file);
  }
}
