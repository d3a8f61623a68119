import type { Command } from 'commander';
import { loadConfig } from '../../../functions/adapters/load-config.ts';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { PublishEvent } from '../../../functions/contracts/events.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';
import { projectRoot } from '../../project-root.ts';
import { TaskError } from '../pipeline/workflow-ports.ts';
import type { Terminal } from '../terminal.ts';
import { chosenDigests } from './chosen-digests.ts';
import { writeJsonLine } from './json-lines.ts';
import { readTime } from './read-time.ts';
import { untilInterrupted } from './until-interrupted.ts';

interface Options {
  readonly reason: string;
  readonly by?: string;
  readonly at?: string;
  readonly config?: string;
  readonly out: string;
  readonly print?: true;
}

/** Adds `withdraw`: corrects a published edition; the points stay, struck through, with the reason. */
export function addWithdrawCommand(program: Command, terminal: Terminal): void {
  program
    .command('withdraw')
    .description('correct a published edition: mark key points as withdrawn, with the reason, in a new revision')
    .argument('<edition>', 'the edition, as <digest>/<edition>: quotidien/2016-04-04T0630')
    .argument('<point...>', 'ids of the key points, as in the page after #p-')
    .requiredOption('--reason <text>', 'the reason, as readers will see it')
    .option('--by <name>', 'who decided, for readers to see')
    .option('--at <time>', 'time of the correction (ISO 8601) instead of now')
    .option('--config <file>', 'the configuration (default: digest.yaml of the project)')
    .option('--out <dir>', 'folder of the buckets of the local S3', 'out')
    .option('--print', 'only print the event for the publish function in AWS (aws lambda invoke --payload)')
    .action(async (edition: string, points: readonly string[], options: Options) => {
      const event = eventOf(edition, points, options);
      if (options.print === true) return writeJsonLine(terminal.stdout, event);
      const config = loadConfig(options.config ?? `${projectRoot}digest.yaml`);
      chosenDigests(config, [event.digestId]);
      // The stack takes a second to load: a wrong call should not wait for it.
      const { invokeFunction } = await import('../pipeline/invoke-function.ts');
      const call = { config, station: 'publish', event, at: undefined, out: options.out } as const;
      try {
        await writeJsonLine(terminal.stdout, await untilInterrupted((signal) => invokeFunction({ ...call, signal })));
      } catch (error) {
        if (!(error instanceof TaskError)) throw error;
        terminal.stderr.write(`depeche: ${error.message}\n`);
        terminal.exitCode = 1;
      }
    });
}

function eventOf(edition: string, points: readonly string[], { reason, by, at }: Options): PublishEvent {
  const [digestId, editionId, ...rest] = edition.replace(/\/$/, '').split('/');
  const time = readTime(at) ?? new Date();
  const revision = { at: time.toISOString(), reason, withdrawn: points, ...definedOnly({ by }) };
  const event = PublishEvent.safeParse({ digestId, editionId, revision });
  if (event.success && rest.length === 0) return event.data;
  const wrong = event.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new UsageError(
    `cannot withdraw from "${edition}": ${wrong ?? 'it has too many parts'}; name the edition as <digest>/<edition>, points by their ids`,
  );
}
