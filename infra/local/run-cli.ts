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

/** One file a command, one line here. */
const commands: readonly AddCommand[] = [
  addDigestCommand,
  addParseFeedCommand,
  addExtractCommand,
  addKeyPointsCommand,
  addStoriesCommand,
  addNearDuplicatesCommand,
  addVerifyCommand,
  addWithdrawCommand,
  addServeCommand,
  addInvokeCommand,
  addCheckUrlCommand,
  addCheckConfigCommand,
  addImportOpmlCommand,
  addExportOpmlCommand,
];

/**
 * Runs the command line and answers the exit code: 0 done, 1 done with problems, 2 bad usage or input.
 *
 * A command sets `process.exitCode` to 1 when it ended with problems; errors of ours become one line on stderr.
 */
export async function runCli(argv: readonly string[]): Promise<number> {
  const program = new Command('depeche')
    .description('A news digest that its readers can check')
    .showHelpAfterError('(add --help for usage)')
    .exitOverride();
  for (const add of commands) add(program);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof DigestError) {
      process.stderr.write(`depeche: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}
