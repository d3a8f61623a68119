import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** What is slow by nature: browsers, clients of others, hostile sizes, a process for each case. `npm run test:slow` runs it. */
export const slow = ['test/**/*.slow.test.ts'];

/** No test may depend on how fast the machine is: these limits are only for what hangs. */
export const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Tables and scripts are imported as text; before Vite, which would take a `.txt` for an asset with an address. */
export const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  load: (id: string) =>
    /\.(?:tsv|txt)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : null,
};

export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/quality/**', ...slow],
    ...limits,
    // Modules hold tables and no state, so files of one worker share them; `--sequence.shuffle.files` shows that order does not matter.
    isolate: false,
    maxWorkers: '100%',
    reporters: ['default'],
  },
});
