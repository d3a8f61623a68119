import { defineConfig } from 'vitest/config';
import { limits, slow, textFiles } from './vitest.config.ts';

/** The unit tests that belong to the room whose code Stryker changes (`stryker.config.mjs`). */
export default defineConfig({
  plugins: [textFiles],
  test: { include: [`test/${process.env.ROOM ?? 'text'}/**/*.test.ts`], exclude: slow, ...limits },
});
