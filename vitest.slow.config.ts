import { defineConfig } from 'vitest/config';
import { limits, slow, textFiles } from './vitest.config.ts';

/** The tests that are slow by nature, and those that try much, again, with all of it (`test/thorough.ts`). */
export default defineConfig({
  plugins: [textFiles],
  test: {
    include: [
      ...slow,
      'test/publish/{email,feeds,html}.test.ts',
      'test/ingest/manners.test.ts',
      'test/summarize/faithfulness.test.ts',
      'test/text/mime.test.ts',
    ],
    env: { DEPECHE_THOROUGH: '1' },
    ...limits,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default'],
  },
});
