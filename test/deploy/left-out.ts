/** Files of the end-to-end suite that don't run against the emulated account, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'test/e2e/race.test.ts': 'two hundred orders at once take it four minutes; on the laptop seconds',
  'test/e2e/many-keys.test.ts': 'hundreds of connections at once are more than it takes',
};
