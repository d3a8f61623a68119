import './text-imports.ts';

/** Exit code of a command that Ctrl-C ended. */
const INTERRUPTED = 130;

// A reader that has seen enough (`| head`) closes the pipe: that is the end, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
// Imported only now, because its imports need the hooks.
const { runCli } = await import('./run-cli.ts');
const { stdin, stdout, stderr } = process;
process.exitCode = await runCli(process.argv.slice(2), { stdin, stdout, stderr, exitCode: 0 });
// A run that was stopped leaves timers of the workflow interpreter behind, as long as the state machine's own timeout.
if (process.exitCode === INTERRUPTED) process.stdout.write('', () => process.exit());
