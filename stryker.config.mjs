/**
 * Mutation testing, a room at a time: `ROOM=text npx stryker run`; `npm run mutation` does all rooms. The score of a room is that of its
 * own unit tests. It takes hours, so it is a script for whoever works on a room, and no step of CI.
 */
const room = process.env.ROOM ?? 'text';

export default {
  mutate: [`functions/${room}/**/*.ts`, '!functions/publish/formats/**', '!functions/**/handler.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  // Code that runs while a module loads (tables, patterns) would need a new process and all tests for each mutant.
  ignoreStatic: true,
  concurrency: 1,
  // A busy machine is not a mutant that hangs.
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 60,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false },
  jsonReporter: { fileName: `out/mutation/${room.replaceAll('/', '-')}.json` },
  tempDirName: 'out/mutation/sandboxes',
  ignorePatterns: ['out', 'cdk.out', 'coverage'],
  // TypeScript 7 has no JavaScript interface, by which Stryker would rewrite paths in tsconfig.json and switch checks off; neither is needed.
  tsconfigFile: 'none',
  disableTypeChecks: false,
};
