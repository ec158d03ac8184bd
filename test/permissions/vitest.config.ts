import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/permissions/**/*.test.ts'],
    globalSetup: ['test/deploy/setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 1,
  },
});
