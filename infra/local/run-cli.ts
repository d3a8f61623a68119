import { Command, CommanderError } from 'commander';
import { DigestError } from '../../functions/contracts/errors.ts';
import type { AddCommand } from './add-command.ts';
import { addCheckConfigCommand } from './commands/check-config.ts';
import { addCheckUrlCommand } from './commands/check-url.ts';
import { addDigestCommand } from './commands/digest.ts';
import { addExportOpmlCommand } from './commands/export-opml.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addImportOpmlCommand } from './commands/import-opml.ts';
import { addInvokeCommand } from './commands/invoke.ts';
import { addKeyPointsCommand } from './commands/key-points.ts';
import { addNearDuplicatesCommand } from './commands/near-duplicates.ts';
import { addParseFeedCommand } from './commands/parse-feed.ts';
import { addServeCommand } from './commands/serve.ts';
import { addStoriesCommand } from './commands/stories.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { addWithdrawCommand } from './commands/withdraw.ts';
import type { Terminal } from './terminal.ts';

/** What a user of a digest needs. One file per command, one line here. */
const commands: readonly AddCommand[] = [
  addDigestCommand,
  addServeCommand,
  addVerifyCommand,
  addCheckConfigCommand,
  addImportOpmlCommand,
  addExportOpmlCommand,
  addWithdrawCommand,
];

/** The stations, each usable alone: for evaluation and for debugging. */
const filters: readonly AddCommand[] = [
  addParseFeedCommand,
  addExtractCommand,
  addStoriesCommand,
  addNearDuplicatesCommand,
  addKeyPointsCommand,
  addCheckUrlCommand,
  addInvokeCommand,
];

/**
 * Runs the command line and answers the exit code: 0 done, 1 done with problems, 2 invalid usage or input.
 *
 * Errors of ours become one line on stderr; all others are thrown.
 */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command('depeche')
    .description('A news digest that its readers can check')
    .showHelpAfterError('(add --help for usage)')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .exitOverride();
  program.commandsGroup('Commands:');
  for (const add of commands) add(program, terminal);
  program.commandsGroup('Filters (one step of the pipeline, from a file or stdin to stdout):');
  for (const add of filters) add(program, terminal);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return terminal.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof DigestError) {
      terminal.stderr.write(`depeche: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}
