import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/deploy/**/*.test.ts', 'test/e2e/{clean,cancel,payment,review,shortage}*.test.ts'],
    globalSetup: ['test/deploy/setup.ts'],
    // The emulated account is for proof, not for speed.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 1,
  },
});
