import { defineConfig } from 'vitest/config';

/** Random histories at full size; what is to happen at once is tried by `npm test` as often as here. */
export default defineConfig({
  test: {
    include: ['test/model/*-model.test.ts', 'test/model/*year.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
