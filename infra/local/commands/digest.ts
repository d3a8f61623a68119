import { relative } from 'node:path';
import type { Command } from 'commander';
import { loadConfig } from '../../../functions/adapters/load-config.ts';
import { loadEditor } from '../../../functions/adapters/load-editor.ts';
import type { DepecheConfig } from '../../../functions/contracts/config.ts';
import type { EditorFile } from '../../../functions/contracts/editor.ts';
import { UsageError } from '../../../functions/contracts/errors.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';
import { projectRoot } from '../../project-root.ts';
import { feedsConfig } from '../pipeline/feeds-config.ts';
import { newsstandEditions, readsNewsstand } from '../pipeline/newsstand-config.ts';
import { showProgress } from '../pipeline/progress.ts';
import type { DigestRun } from '../pipeline/run-digest.ts';
import { runTable } from '../pipeline/run-table.ts';
import { textsDigest } from '../pipeline/texts-config.ts';
import type { Terminal } from '../terminal.ts';
import { chosenDigests } from './chosen-digests.ts';
import { readTime } from './read-time.ts';
import { untilInterrupted } from './until-interrupted.ts';

interface Options {
  readonly config?: string;
  readonly digest?: string[];
  readonly at?: string;
  readonly out: string;
  readonly text?: string[];
  readonly feed?: string[];
  readonly json?: true;
  readonly asDeployed?: true;
}

/** Adds `digest`, the main job: feeds or files in, an edition on the local S3 out. */
export function addDigestCommand(program: Command, terminal: Terminal): void {
  program
    .command('digest')
    .description('make the digests of a configuration on this machine, through the synthesized workflow')
    .option('--config <file>', 'the configuration (default: digest.yaml of the project)')
    .option('--digest <id...>', 'make these digests only')
    .option('--at <time>', 'make the edition of this time (ISO 8601) instead of now')
    .option('--out <dir>', 'folder for the buckets of the local S3', 'out')
    .option('--text <file...>', 'digest these text or HTML files instead of feeds')
    .option('--feed <url...>', 'digest these feeds instead of those of the configuration')
    .option('--as-deployed', 'run the bundles that would be deployed, not the sources')
    .option('--json', 'print the edition object, one JSON line a digest, and nothing else')
    .addHelpText('after', HELP)
    .action(async (options: Options) => {
      const plan = planOf(options);
      const started = Date.now();
      const progress = showProgress(terminal.stderr, { quiet: options.json === true });
      // The stack takes a second to load: other commands and a wrong call should not wait for it.
      const { runDigest } = await import('../pipeline/run-digest.ts');
      const runs = await untilInterrupted((signal) =>
        runDigest({
          ...plan,
          out: options.out,
          asDeployed: options.asDeployed === true,
          signal,
          onEvent: progress.onEvent,
          onLog: progress.onLog,
        }),
      );
      for (const run of runs) report(run, plan.config, (Date.now() - started) / 1000, options, terminal);
      if (runs.some(hasProblem)) terminal.exitCode = 1;
      if (runs.some(({ status }) => status === 'stopped')) terminal.exitCode = 130;
    });
}

const HELP = `
Exit code: 0 done, 1 done with problems (a feed that failed, an edition that could not be made), 2 wrong usage.
Without --config and --at, the command makes the digest of our own small press as of the morning of 4 April 2016; the
next morning is --at 2016-04-05T04:30:00Z. An editor.yaml next to the configuration pins, hides, merges and splits stories.`;

interface Plan {
  readonly config: DepecheConfig;
  readonly editor?: EditorFile;
  readonly at: { readonly time: Date; readonly fixed: boolean };
  readonly network?: ReturnType<typeof textsDigest>['network'];
  readonly digestIds?: readonly string[];
}

function planOf(options: Options): Plan {
  const at = readTime(options.at);
  if (options.text !== undefined) {
    if (options.feed !== undefined) throw new UsageError('give either --text or --feed, not both');
    const { config, network, at: time } = textsDigest(options.text, at);
    return { config, network, at: { time, fixed: true } };
  }
  const file = options.config ?? `${projectRoot}digest.yaml`;
  const loaded = loadConfig(file);
  const config = options.feed === undefined ? loaded : feedsConfig(loaded, options.feed);
  chosenDigests(config, options.digest);
  const editor = options.feed === undefined ? (loadEditor(file, loaded) ?? {}) : {};
  const chosen = { editor, ...definedOnly({ digestIds: options.digest }) };
  if (at !== undefined) return { config, at: { time: at, fixed: true }, ...chosen };
  const [first] = readsNewsstand(config) ? newsstandEditions() : [];
  if (first !== undefined) return { config, at: { time: new Date(first), fixed: true }, ...chosen };
  const now = new Date();
  now.setUTCSeconds(0, 0);
  return { config, at: { time: now, fixed: false }, ...chosen };
}

function report(
  run: DigestRun,
  config: DepecheConfig,
  seconds: number,
  { json, out }: Options,
  terminal: Terminal,
): void {
  if (json === true) {
    if ('digest' in run && run.digest !== undefined) terminal.stdout.write(`${JSON.stringify(run.digest)}\n`);
    else terminal.stderr.write(`${sentence(run)}\n`);
    return;
  }
  const feeds = config.digests.find(({ id }) => id === run.digestId)?.feeds.length ?? 0;
  if ('result' in run) terminal.stdout.write(`${runTable(run, feeds, seconds)}\n`);
  terminal.stdout.write(`${sentence(run)}\n`);
  if (!('digest' in run) || run.digest === undefined) return;
  const folder = relative('', run.folder);
  const serve = out === 'out' ? 'serve' : `serve --out ${out}`;
  terminal.stdout.write(`  page   ${folder}/index.html\n`);
  terminal.stdout.write(`  url    ${run.url}   (npm run depeche -- ${serve})\n`);
  terminal.stdout.write(`  proof  npm run --silent depeche -- verify ${folder}\n`);
}

function sentence(run: DigestRun): string {
  const name = `${run.digestId} ${run.editionId}`;
  switch (run.status) {
    case 'published':
      return `edition ${name} is published`;
    case 'already-published':
      return `edition ${name} was published before: nothing to do, nothing changed`;
    case 'empty':
      return `no story to publish for ${name}: no edition was made, the last one stays the latest`;
    case 'stopped':
      return `${name}: stopped; nothing is half-written; run the same command to continue`;
    case 'failed':
      return `${name}: no edition: ${run.error}: ${run.cause}`;
  }
}

function hasProblem(run: DigestRun): boolean {
  if (!('result' in run)) return true;
  return run.result.feeds.failing > 0 || run.status === 'empty';
}
