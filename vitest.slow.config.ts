import { defineConfig } from 'vitest/config';
import { limits, slow, textFiles } from './vitest.config.ts';

/** The tests that are slow by nature. */
export default defineConfig({
  plugins: [textFiles],
  test: { include: slow, ...limits, testTimeout: 300_000, hookTimeout: 300_000, reporters: ['default'] },
});
