import { defineConfig } from 'vitest/config';
import { textFiles } from './vitest.config.ts';

/** The quality floors: the product's own commands and functions on the public data beside the checkout. */
export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ['test/quality/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
