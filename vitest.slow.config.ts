import { defineConfig } from 'vitest/config';
import { limits, slow } from './vitest.config.ts';

/** The tests that are slow by nature. */
export default defineConfig({
  test: { include: slow, ...limits, testTimeout: 300_000, hookTimeout: 300_000, reporters: ['default'] },
});
