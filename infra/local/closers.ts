/** What has to be ended, in the reverse order of its start. */
export class Closers {
  private readonly all: (() => unknown)[] = [];

  add(close: () => unknown): void {
    this.all.push(close);
  }

  /** Ends everything, also when one end fails. @throws the first failure */
  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of this.all.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}
