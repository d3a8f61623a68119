import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { loadConfig } from '../../../functions/adapters/load-config.ts';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { projectRoot } from '../../project-root.ts';
import { type Station, stations } from '../../stations.ts';
import { TaskError } from '../pipeline/workflow-ports.ts';
import type { Terminal } from '../terminal.ts';
import { writeJsonLine } from './json-lines.ts';
import { readTime } from './read-time.ts';
import { untilInterrupted } from './until-interrupted.ts';

/** Adds `invoke`: calls one function with an event, as the workflow would, on the local S3. */
export function addInvokeCommand(program: Command, terminal: Terminal): void {
  program
    .command('invoke')
    .description('call one function with an event from a file, with its environment and permissions')
    .argument('<function>', stations.join(', '), stationOf)
    .requiredOption('--event <file>', 'the event, JSON (- for stdin); fixtures/events has one for each function')
    .option('--config <file>', 'the configuration (default: digest.yaml of the project)')
    .option('--at <time>', 'the time for the function (ISO 8601) instead of now')
    .option('--out <dir>', 'folder of the buckets of the local S3', 'out')
    .action(async (station: Station, options: { event: string; config?: string; at?: string; out: string }) => {
      const event = readEvent(options.event);
      const at = readTime(options.at);
      const { invokeFunction } = await import('../pipeline/invoke-function.ts');
      const config = loadConfig(options.config ?? `${projectRoot}digest.yaml`);
      try {
        await writeJsonLine(
          terminal.stdout,
          await untilInterrupted((signal) => invokeFunction({ config, station, event, at, out: options.out, signal })),
        );
      } catch (error) {
        if (!(error instanceof TaskError)) throw error;
        terminal.stderr.write(`${station} failed: ${error.name}: ${error.message}\n`);
        terminal.exitCode = 1;
      }
    });
}

function stationOf(name: string): Station {
  const station = stations.find((candidate) => candidate === name);
  if (station === undefined) throw new InvalidArgumentError(`choose one of ${stations.join(', ')}.`);
  return station;
}

function readEvent(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (cause) {
    throw new UsageError(`cannot read the event ${file}: does it exist, and is it readable?`, cause);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(
      `cannot read the event ${file}: ${cause instanceof Error ? cause.message : 'it is not JSON'}`,
      cause,
    );
  }
}
