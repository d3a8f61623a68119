import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { loadConfig } from '../../../functions/adapters/load-config.ts';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { projectRoot } from '../../project-root.ts';
import { writeOpml } from '../opml/write-opml.ts';
import type { Terminal } from '../terminal.ts';
import { chosenDigests } from './chosen-digests.ts';
import { readTime } from './read-time.ts';

interface Options {
  readonly config?: string;
  readonly digest?: string[];
  readonly out?: string;
  readonly at?: string;
}

/** Adds `export-opml`: the feeds of a configuration for any feed reader. */
export function addExportOpmlCommand(program: Command, terminal: Terminal): void {
  program
    .command('export-opml')
    .description('write the feeds of a configuration as OPML 2.0, which every feed reader imports')
    .option('--config <file>', 'the configuration (default: digest.yaml of the project)')
    .option('--digest <id...>', 'only the feeds of these digests')
    .option('--out <file>', 'write into this file instead of stdout')
    .option('--at <time>', 'the creation time to write into the list (ISO 8601); none by default')
    .action(({ config, digest, out, at }: Options) => {
      const created = readTime(at);
      const digests = chosenDigests(loadConfig(config ?? `${projectRoot}digest.yaml`), digest);
      const opml = writeOpml(digests, created);
      if (out === undefined) terminal.stdout.write(opml);
      else write(out, opml);
    });
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new UsageError(`cannot write the file ${file}: ${why}`, cause);
  }
}
