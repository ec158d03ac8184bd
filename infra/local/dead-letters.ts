import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const letter = z.object({
  attempts: z.int(),
  why: z.string(),
  /** The event or the records that were given up. */
  content: z.unknown(),
});
export type Letter = z.output<typeof letter>;

/** Stands for the dead-letter queues: what functions gave up, a file for each function. */
export class DeadLetters {
  private readonly directory: string | undefined;
  private readonly letters = new Map<string, Letter[]>();

  /** @param directory kept in memory only without one */
  constructor(directory: string | undefined) {
    this.directory = directory;
    if (directory === undefined || !existsSync(directory)) return;
    for (const file of readdirSync(directory))
      if (file.endsWith('.jsonl'))
        this.letters.set(file.replace(/\.jsonl$/, ''), read(join(directory, file)));
  }

  /** @param name of the function that the events were for */
  write(name: string, one: Letter): void {
    this.keep(name, [...this.of(name), one]);
  }

  of(name: string): readonly Letter[] {
    return this.letters.get(name) ?? [];
  }

  /** Functions that gave something up. */
  sources(): string[] {
    return [...this.letters].flatMap(([name, all]) => (all.length > 0 ? [name] : []));
  }

  /**
   * Hands each letter over once more, oldest first; those that fail again stay.
   * @param hand gives an event to the function; throws when that fails
   * @returns how many were taken
   */
  async replay(name: string, hand: (content: unknown) => Promise<void>): Promise<number> {
    let taken = 0;
    for (const one of this.of(name)) {
      await hand(one.content);
      this.keep(
        name,
        this.of(name).filter((other) => other !== one),
      );
      taken++;
    }
    return taken;
  }

  private keep(name: string, all: Letter[]): void {
    this.letters.set(name, all);
    if (this.directory === undefined) return;
    mkdirSync(this.directory, { recursive: true });
    const file = join(this.directory, `${name}.jsonl`);
    writeFileSync(`${file}.new`, all.map((one) => `${JSON.stringify(one)}\n`).join(''));
    renameSync(`${file}.new`, file);
  }
}

const read = (file: string): Letter[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => letter.parse(JSON.parse(line)));
