import type { Command } from 'commander';
import { readConfig, readConfigFile } from '../../../functions/adapters/load-config.ts';
import { systemClock } from '../../../functions/adapters/system-clock.ts';
import type { DepecheConfig, DigestConfig } from '../../../functions/contracts/config.ts';
import { nextEdition } from '../../../functions/publish/next-edition.ts';
import { type CheckedFeed, type CheckFeedsPorts, checkFeeds } from '../check-feeds/check-feeds.ts';
import { feedTable, isFine } from '../check-feeds/feed-table.ts';
import { onlineWeb, turnsWith } from '../check-feeds/online-web.ts';
import { startNewsstand } from '../pipeline/newsstand.ts';
import { newsstandEditions, newsstandFolder, readsNewsstand } from '../pipeline/newsstand-config.ts';
import type { Terminal } from '../terminal.ts';
import { checkEditor } from './check-editor.ts';
import { writeJsonLine } from './json-lines.ts';
import { readTime } from './read-time.ts';
import { untilInterrupted } from './until-interrupted.ts';

const RUNS_SHOWN = 3;

/** Adds `check-config`: what a configuration says and when its digests come next, or what is wrong and where. */
export function addCheckConfigCommand(program: Command, terminal: Terminal): void {
  program
    .command('check-config')
    .description('check a configuration: its digests, feeds and next editions, or file:line of what is wrong')
    .argument('[file]', 'the configuration', 'digest.yaml')
    .option('--online', 'request every feed once and report what is wrong with it')
    .option('--at <time>', 'show the editions after this time (ISO 8601) instead of now')
    .option('--json', 'print one JSON object: {file, ok, digests, feeds (--online) | problems [{line, message}]}')
    .addHelpText('after', HELP)
    .action(async (file: string, options: Options) => {
      const from = readTime(options.at);
      const { config, problems, lineOf } = readConfig(readConfigFile(file));
      if (config === undefined || problems.length > 0) {
        terminal.exitCode = 2;
        if (options.json) await writeJsonLine(terminal.stdout, { file, ok: false, problems });
        else terminal.stderr.write(problems.map(({ line, message }) => `${placed(file, line)}: ${message}\n`).join(''));
        return;
      }
      const editor = checkEditor(file, config);
      if (editor !== undefined && editor.problems.length > 0) {
        terminal.exitCode = 2;
        if (options.json)
          await writeJsonLine(terminal.stdout, { file: editor.file, ok: false, problems: editor.problems });
        else
          terminal.stderr.write(
            editor.problems.map((it) => `${placed(editor.file, it.line)}: ${it.message}\n`).join(''),
          );
        return;
      }
      const feeds =
        options.online === true ? await checkOnline(config, { from, lineOf, options, terminal }) : undefined;
      if (feeds === 'stopped') {
        terminal.stderr.write('stopped: not every feed was requested\n');
        terminal.exitCode = 130;
        return;
      }
      const ok = feeds?.every(isFine) ?? true;
      if (!ok) terminal.exitCode = 1;
      const shown = await withNextRuns(config, from ?? new Date());
      if (options.json)
        await writeJsonLine(terminal.stdout, {
          file,
          ok,
          ...facts(shown),
          ...(feeds ? { feeds } : {}),
          ...(editor ? { editor } : {}),
        });
      else terminal.stdout.write(report(file, shown, feeds) + (editor === undefined ? '' : `${editor.summary}\n`));
    });
}

interface Options {
  readonly at?: string;
  readonly json?: true;
  readonly online?: true;
}

const HELP = `
An editor.yaml next to the configuration is checked, too.
Exit code: 0 valid, 1 problems with a feed (--online), 2 invalid configuration. What --online may find:
unreachable, http-status, gone, not-a-feed, moved, same-as, thin, undated, stale, wrong-language; teasers-only and
repaired are reported but do not count as problems.`;

interface OnlineCheck {
  readonly from: Date | undefined;
  readonly lineOf: CheckFeedsPorts['lineOf'];
  readonly options: Options;
  readonly terminal: Terminal;
}

/** Requests the feeds of a configuration; those of our own press on this machine, as of the morning it is made for. */
async function checkOnline(
  config: DepecheConfig,
  { from, lineOf, options, terminal }: OnlineCheck,
): Promise<CheckedFeed[] | 'stopped'> {
  const own = from ?? new Date(newsstandEditions()[0] ?? Date.now());
  const here = readsNewsstand(config) ? await startNewsstand({ root: newsstandFolder, at: own }) : undefined;
  try {
    const feeds = await untilInterrupted((signal) =>
      checkFeeds(config, {
        fetchPage: onlineWeb(config.contact, { turn: turnsWith(systemClock, here), here }),
        nowOf: ({ url }) => (here?.hosts.includes(new URL(url).hostname) ? own : (from ?? new Date())),
        lineOf,
        signal,
        onFeed: ({ url, done, all }) => {
          if (options.json !== true) terminal.stderr.write(`  ${done} of ${all} feeds requested: ${url}\n`);
        },
      }),
    );
    return feeds ?? 'stopped';
  } finally {
    await here?.close();
  }
}

/** A configuration with the next editions of each digest, as ISO 8601. */
interface ShownConfig {
  readonly contact: string;
  readonly digests: readonly (DigestConfig & { readonly nextRuns: readonly string[] })[];
}

async function withNextRuns({ contact, digests }: DepecheConfig, from: Date): Promise<ShownConfig> {
  const shown = digests.map(async (digest) => ({ ...digest, nextRuns: await nextRuns(digest, from) }));
  return { contact, digests: await Promise.all(shown) };
}

function facts({ contact, ...config }: ShownConfig): { contact: string; digests: object[] } {
  const digests = config.digests.map((digest) => ({
    id: digest.id,
    title: digest.title,
    lang: digest.lang,
    schedule: digest.schedule,
    timeZone: digest.timeZone,
    nextRuns: digest.nextRuns,
    feeds: digest.feeds.map(({ id, url, name, lang }) => ({ id, url, name, lang })),
  }));
  return { contact, digests };
}

async function nextRuns({ schedule, timeZone }: DigestConfig, from: Date): Promise<string[]> {
  const runs: string[] = [];
  for (let run: string | undefined = from.toISOString(); runs.length < RUNS_SHOWN; runs.push(run)) {
    run = await nextEdition(schedule, timeZone, run);
    if (run === undefined) break;
  }
  return runs;
}

function report(file: string, { digests, contact }: ShownConfig, checked: readonly CheckedFeed[] | undefined): string {
  const feeds = digests.reduce((sum, digest) => sum + digest.feeds.length, 0);
  const lines = digests.flatMap((digest) => [
    '',
    `${digest.id}: ${digest.title} (${digest.lang})`,
    `  schedule  ${digest.schedule} in ${digest.timeZone}; up to ${digest.maxStories} stories, ` +
      `${digest.keyPoints.min} to ${digest.keyPoints.max} key points each`,
    ...digest.nextRuns.map((run) => `  next      ${inZone(run, digest.timeZone)}  (${run})`),
    `  feeds     ${digest.feeds.length}`,
    ...(checked === undefined
      ? digest.feeds.map(({ id, url, lang = '?' }) => `    ${id.padEnd(24)} ${lang.padEnd(3)} ${url}`)
      : feedTable(
          file,
          checked.filter((feed) => feed.digest === digest.id),
        )),
  ]);
  const wrong = checked?.filter((feed) => !isFine(feed)).length;
  if (wrong !== undefined) lines.push('', wrong === 0 ? 'every feed is fine' : `${count(wrong, 'feed')} with problems`);
  const counted = `${count(digests.length, 'digest')}, ${count(feeds, 'feed')}, contact ${contact}`;
  return `${[`${file} is valid: ${counted}`, ...lines].join('\n')}\n`;
}

function inZone(time: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'short' });
  return `${format.format(new Date(time))} ${timeZone}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function placed(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}
