import { defineConfig } from 'vitest/config';

/** What is slow by nature: browsers, clients of others, hostile sizes, a process for each case. `npm run test:slow` runs it. */
export const slow = ['test/**/*.slow.test.ts'];

/** No test may depend on how fast the machine is: these limits are only for what hangs. */
export const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Tables are imported as text. */
export const textFiles = {
  name: 'text-files',
  transform: (text: string, id: string) => (id.endsWith('.tsv') ? `export default ${JSON.stringify(text)}` : null),
};

export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/quality/**', ...slow],
    ...limits,
    // Modules hold tables and no state, so files of one worker share them; `--sequence.shuffle.files` shows that order does not matter.
    isolate: false,
    reporters: ['default'],
  },
});
