import type fc from 'fast-check';

export type Tally = Map<string, { done: number; refused: number }>;

/** There is nothing to do it to. */
export class Nobody extends Error {}

/** @throws Nobody when there is none */
export function pick<T>(all: readonly T[], n: number): T {
  const one = all[n % Math.max(1, all.length)];
  if (one === undefined) throw new Nobody();
  return one;
}

/** One thing that somebody does; what the business may not do, it refuses, and then nothing has changed. */
export class Deed<M extends object, R extends { assertSound(): Promise<void> }>
  implements fc.AsyncCommand<M, R>
{
  constructor(
    private readonly words: string,
    private readonly deed: (real: R) => Promise<void>,
    private readonly refused: (error: unknown) => boolean,
    /** How often it was done, and how often refused, for who wonders what the test tests. */
    private readonly tally: Tally,
  ) {}
  check = () => true;
  async run(_: M, real: R): Promise<void> {
    const count = this.count();
    try {
      await this.deed(real);
      count.done++;
    } catch (error) {
      if (error instanceof Nobody) return;
      if (!this.refused(error)) throw error;
      count.refused++;
    }
    await real.assertSound();
  }
  toString = () => this.words;

  private count() {
    const name = this.words.split(' ')[0] ?? '';
    const count = this.tally.get(name) ?? { done: 0, refused: 0 };
    this.tally.set(name, count);
    return count;
  }
}
