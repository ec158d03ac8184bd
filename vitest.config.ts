import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those have an account of their own: npm run test:deploy, npm run test:permissions.
    exclude: ['test/deploy/**', 'test/permissions/**', 'node_modules/**'],
    globalSetup: ['test/support/synthesize.ts'],
    // Real engines on two cores: what takes long is waiting for its turn, not hanging.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
