import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Cron } from 'croner';
import { type ConfigProblem, readConfig } from '../../../functions/adapters/load-config.ts';
import type { DepecheConfig, DigestConfig } from '../../../functions/contracts/config.ts';
import { DigestError, UsageError } from '../../../functions/contracts/errors.ts';
import { toAwsCron } from '../../cron.ts';
import { writeJsonLine } from '../json-lines.ts';

const RUNS_SHOWN = 3;

/** Adds `check-config`: what a configuration says and when its digests come next, or what is wrong and where. */
export function addCheckConfigCommand(program: Command): void {
  program
    .command('check-config')
    .description('check a configuration: its digests, feeds and next editions, or file:line of what is wrong')
    .argument('[file]', 'the configuration', 'digest.yaml')
    .option('--at <time>', 'say the editions that follow this time (ISO 8601) instead of now')
    .option('--json', 'print one JSON object: {file, ok, digests | problems [{line, message}]}')
    .action(async (file: string, options: { at?: string; json?: true }) => {
      const from = options.at === undefined ? new Date() : new Date(options.at);
      if (Number.isNaN(from.getTime())) throw new UsageError(`--at ${options.at}: write it as 2016-04-04T04:30:00Z`);
      const { config, problems } = check(textOf(file));
      if (config === undefined || problems.length > 0) {
        process.exitCode = 2;
        if (options.json) await writeJsonLine({ file, ok: false, problems });
        else process.stderr.write(problems.map(({ line, message }) => `${placed(file, line)}: ${message}\n`).join(''));
        return;
      }
      if (options.json) await writeJsonLine({ file, ok: true, ...facts(config, from) });
      else process.stdout.write(report(file, config, from));
    });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`cannot read the configuration ${file}: is it there and readable?`, cause);
  }
}

/** What the pipeline refuses, and what the scheduler of AWS would refuse later. */
function check(text: string): { config?: DepecheConfig; problems: readonly ConfigProblem[] } {
  const { config, problems, lineOf } = readConfig(text);
  if (config === undefined || problems.length > 0) return { problems };
  const late = config.digests.flatMap(({ schedule }, at) => {
    const message = scheduleProblem(schedule);
    return message === undefined ? [] : [{ line: lineOf(['digests', at, 'schedule']), message }];
  });
  return { config, problems: late };
}

function scheduleProblem(schedule: string): string | undefined {
  try {
    toAwsCron(schedule);
    return undefined;
  } catch (error) {
    if (error instanceof DigestError) return error.message;
    throw error;
  }
}

function facts(config: DepecheConfig, from: Date): { contact: string; digests: object[] } {
  const digests = config.digests.map((digest) => ({
    id: digest.id,
    title: digest.title,
    lang: digest.lang,
    schedule: digest.schedule,
    timeZone: digest.timeZone,
    nextRuns: nextRuns(digest, from).map((run) => run.toISOString()),
    feeds: digest.feeds.map(({ id, url, name, lang }) => ({ id, url, name, lang })),
  }));
  return { contact: config.contact, digests };
}

function nextRuns({ schedule, timeZone }: DigestConfig, from: Date): Date[] {
  return new Cron(schedule, { timezone: timeZone, paused: true }).nextRuns(RUNS_SHOWN, from);
}

function report(file: string, { digests, contact }: DepecheConfig, from: Date): string {
  const feeds = digests.reduce((sum, digest) => sum + digest.feeds.length, 0);
  const lines = digests.flatMap((digest) => [
    '',
    `${digest.id}: ${digest.title} (${digest.lang})`,
    `  schedule  ${digest.schedule} in ${digest.timeZone}; up to ${digest.maxStories} stories, ` +
      `${digest.keyPoints.min} to ${digest.keyPoints.max} key points each`,
    ...nextRuns(digest, from).map((run) => `  next      ${inZone(run, digest.timeZone)}  (${run.toISOString()})`),
    `  feeds     ${digest.feeds.length}`,
    ...digest.feeds.map(({ id, url, lang = '?' }) => `    ${id.padEnd(24)} ${lang.padEnd(3)} ${url}`),
  ]);
  const counted = `${count(digests.length, 'digest')}, ${count(feeds, 'feed')}, contact ${contact}`;
  return `${[`${file} is right: ${counted}`, ...lines].join('\n')}\n`;
}

function inZone(time: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'short' });
  return `${format.format(time)} ${timeZone}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function placed(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}
