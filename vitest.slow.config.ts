import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { limits, slow, textFiles } from './vitest.config.ts';

/** Tests that try a part of what they could in `npm test`, and all of it here. */
const scaled = globSync('test/**/*.test.ts').filter((file) => readFileSync(file, 'utf8').includes('/thorough.ts'));

/** The tests that are slow by nature. */
export default defineConfig({
  plugins: [textFiles],
  test: {
    include: [...slow, ...scaled],
    env: { DEPECHE_THOROUGH: '1' },
    ...limits,
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    maxWorkers: '100%',
    reporters: ['default'],
  },
});
