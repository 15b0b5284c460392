import { defineConfig } from 'vitest/config';

/** The tests against a real network, which needs an installation of its own (`install.sh`). */
export default defineConfig({
  test: {
    include: ['test/bluesky-network/*.network.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ['default', './test/closing-line.ts'],
  },
});
