import './text-imports.ts';

/** Exit code of a command that Ctrl-C ended. */
const INTERRUPTED = 130;

// Who reads our output and has seen enough (`| head`) closes the pipe: that is the end, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
// Imported only now, since what it imports needs the hooks.
const { runCli } = await import('./run-cli.ts');
process.exitCode = await runCli(process.argv.slice(2));
// A run that was stopped leaves the timers of the workflow's interpreter behind, up to the machine's own timeout.
if (process.exitCode === INTERRUPTED) process.stdout.write('', () => process.exit());
