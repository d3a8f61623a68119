import { readFileSync } from 'node:fs';
import { isMap, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { DepecheConfig, type FeedConfig, type StoredDigestConfig } from '../contracts/config.ts';
import { ConfigError } from '../contracts/errors.ts';
import { cronProblem } from './cron-problem.ts';
import { nearestWord } from './nearest-word.ts';

/** One thing wrong with a configuration: where it stands, and what to do. */
export interface ConfigProblem {
  readonly line: number | undefined;
  readonly message: string;
}

/**
 * Loads and checks `digest.yaml`.
 *
 * Errors: ConfigError that lists all problems, one a line, each with file and line.
 */
export function loadConfig(file: string): DepecheConfig {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigError(`cannot read the configuration ${file}: is it there and readable?`, { file, cause });
  }
  const { config, problems } = readConfig(text);
  if (config !== undefined && problems.length === 0) return config;
  const lines = problems.map(({ line, message }) => `${file}${line === undefined ? '' : `:${line}`}: ${message}`);
  throw new ConfigError(lines.join('\n'), { file, line: problems[0]?.line });
}

/**
 * Reads a configuration from YAML text: what it says, or all that is wrong with it.
 *
 * `lineOf` says where a value stands, by its path (`['digests', 0, 'schedule']`); what is absent, where its parent does.
 */
export function readConfig(text: string): {
  config?: DepecheConfig;
  problems: ConfigProblem[];
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
} {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range !== undefined && range !== null) return lines.linePos(range[0]).line;
    }
    return undefined;
  };
  const broken = document.errors.map((error) => ({ line: lines.linePos(error.pos[0]).line, message: error.message }));
  if (broken.length > 0) return { problems: broken, lineOf };
  const read = DepecheConfig.safeParse(document.toJS() ?? {});
  if (!read.success) {
    const problems = read.error.issues.flatMap((issue) =>
      problemsOf(issue, lineOf, (path, key) => keyLine(document, lines, path, key)),
    );
    return { problems, lineOf };
  }
  return { config: read.data, problems: furtherProblems(read.data, lineOf), lineOf };
}

/** The objects that a digest's functions read of the configuration, for the store. */
export function storedConfigOf(
  config: DepecheConfig,
  digestId: string,
): { digest: StoredDigestConfig; feeds: FeedConfig[] } {
  const digest = config.digests.find(({ id }) => id === digestId);
  if (digest === undefined) {
    const ids = config.digests.map(({ id }) => id).join(', ');
    throw new ConfigError(`there is no digest «${digestId}»; there is: ${ids}`, { file: 'digest.yaml' });
  }
  return { digest: { contact: config.contact, fetch: config.fetch, digest }, feeds: digest.feeds };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
  keyLineOf: (path: readonly PropertyKey[], key: string) => number | undefined,
): ConfigProblem[] {
  const name = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') {
    return [{ line: lineOf(issue.path), message: `${name === '' ? 'the configuration' : name}: ${issue.message}` }];
  }
  return issue.keys.map((key) => {
    const near = nearestWord(key, KNOWN_KEYS);
    const hint = near === undefined ? 'it is not known here' : `did you mean «${near}»?`;
    return { line: keyLineOf(issue.path, key), message: `${name === '' ? '' : `${name}.`}${key}: ${hint}` };
  });
}

const KNOWN_KEYS = [
  'contact fetch alarmEmail digests timeoutSeconds maxMegabytes id title lang timeZone schedule windowHours maxStories',
  'keyPoints min max watchlist ranking sources diversity recency novelty unchanged halfLifeHours summarizer feeds url',
  'name owner country tier fullText',
].flatMap((line) => line.split(' '));

function keyLine(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly PropertyKey[],
  key: string,
): number | undefined {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => String(item.key) === key);
  const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
  return range === undefined ? undefined : lines.linePos(range[0]).line;
}

function furtherProblems(
  config: DepecheConfig,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const say = (path: readonly PropertyKey[], message: string): void => {
    problems.push({ line: lineOf(path), message: `${path.map(String).join('.')}: ${message}` });
  };
  const seenDigests = new Set<string>();
  config.digests.forEach((digest, at) => {
    const path = ['digests', at];
    if (seenDigests.has(digest.id)) say([...path, 'id'], `«${digest.id}» is the id of another digest too`);
    seenDigests.add(digest.id);
    if (!isTimeZone(digest.timeZone)) {
      const near = nearestWord(digest.timeZone, Intl.supportedValuesOf('timeZone'));
      say(
        [...path, 'timeZone'],
        `«${digest.timeZone}» is no time zone${near === undefined ? '' : `; did you mean «${near}»?`}`,
      );
    }
    const cron = cronProblem(digest.schedule);
    if (cron !== undefined) say([...path, 'schedule'], cron);
    const ids = new Set<string>();
    const urls = new Set<string>();
    digest.feeds.forEach((feed, number) => {
      const where = [...path, 'feeds', number];
      if (ids.has(feed.id)) say([...where, 'id'], `«${feed.id}» is the id of another feed too`);
      if (urls.has(feed.url)) say([...where, 'url'], 'the same address is listed above');
      if (!/^https?:$/.test(new URL(feed.url).protocol)) say([...where, 'url'], 'only http and https are read');
      ids.add(feed.id);
      urls.add(feed.url);
    });
  });
  return problems;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
