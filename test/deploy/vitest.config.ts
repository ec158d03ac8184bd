import { defineConfig } from 'vitest/config';
import { LEFT_OUT } from './left-out.ts';

export default defineConfig({
  test: {
    include: ['test/deploy/**/*.test.ts', 'test/e2e/**/*.test.ts'],
    exclude: Object.keys(LEFT_OUT),
    globalSetup: ['test/deploy/setup.ts'],
    // The emulated account is for proof, not for speed.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 1,
  },
});
