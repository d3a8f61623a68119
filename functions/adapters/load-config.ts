import { readFileSync, statSync } from 'node:fs';
import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml';
import { DepecheConfig, type FeedConfig, type StoredDigestConfig } from '../contracts/config.ts';
import { ConfigError } from '../contracts/errors.ts';
import { definedOnly } from '../text/defined-only.ts';
import { configProblems } from './config-problems.ts';
import { type Path, type PathProblem, schemaProblems } from './schema-problems.ts';
import { yamlProblems } from './yaml-problems.ts';

/** One problem of a configuration: its line, and what to do. */
export interface ConfigProblem {
  readonly line: number | undefined;
  readonly message: string;
}

/** A configuration of ten thousand feeds is a megabyte or two; a larger file is something else. */
const MAX_BYTES = 4_000_000;

/**
 * Loads and checks `digest.yaml`.
 *
 * Errors: ConfigError that lists all problems, one a line, each with file and line.
 */
export function loadConfig(file: string): DepecheConfig {
  return orThrow(readConfig(readConfigFile(file)), file);
}

/** Returns the content of a file without problems. Errors: ConfigError that lists all problems, one a line. */
export function orThrow<T>({ config, problems }: ReadYaml<T>, file: string): T {
  if (config !== undefined && problems.length === 0) return config;
  const lines = problems.map(({ line, message }) => `${file}${line === undefined ? '' : `:${line}`}: ${message}`);
  throw new ConfigError(lines.join('\n'), { file, line: problems[0]?.line });
}

/** Reads the text of a configuration. Errors: ConfigError when it is missing, not a file, too large or not in UTF-8. */
export function readConfigFile(file: string): string {
  const refuse = (why: string, cause?: unknown): never => {
    throw new ConfigError(`cannot read the configuration ${file}: ${why}`, { file, cause });
  };
  try {
    const facts = statSync(file);
    if (facts.isDirectory()) return refuse('it is a folder; give the file in it (digest.yaml)');
    if (facts.size > MAX_BYTES) return refuse(`it is larger than ${MAX_BYTES / 1_000_000} MB`);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    if (cause instanceof TypeError) return refuse('it is not in UTF-8; save it as UTF-8 in your editor', cause);
    return refuse('is it there and readable?', cause);
  }
}

/** The content of a YAML file, or all its problems; `lineOf` gives the line of a value by its path. */
export interface ReadYaml<T> {
  readonly config?: T;
  readonly problems: ConfigProblem[];
  readonly lineOf: (path: Path) => number | undefined;
}

/**
 * Reads a configuration from YAML text: its content, or all its problems.
 *
 * `lineOf` gives the line of a value by its path (`['digests', 0, 'schedule']`), or of its parent where it is absent.
 */
export function readConfig(text: string): ReadYaml<DepecheConfig> {
  return readYaml(text, (value, lineOf) => {
    const read = schemaProblems(value, DepecheConfig);
    return read.config === undefined ? read : { ...read, problems: configProblems(read.config, lineOf) };
  });
}

/** Reads YAML text and checks what it holds; problems come from the top of the file to its end. */
export function readYaml<T>(
  text: string,
  check: (
    value: unknown,
    lineOf: (path: Path) => number | undefined,
  ) => { readonly config?: T; readonly problems: readonly PathProblem[] },
): ReadYaml<T> {
  const lines = new LineCounter();
  const control = CONTROLS.exec(text);
  if (control !== null) {
    const line = text.slice(0, control.index).split('\n').length;
    const message = 'control character; remove it, or save the file as UTF-8';
    return { problems: [{ line, message }], lineOf: () => undefined };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: Path): number | undefined => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range !== undefined && range !== null) return lines.linePos(range[0]).line;
    }
    return undefined;
  };
  const placed = ({ path, key, message }: PathProblem): ConfigProblem => ({
    line: key === undefined ? lineOf(path) : keyLine(document, lines, path, key),
    message,
  });
  if (document.errors.length + document.warnings.length > 0)
    return { problems: yamlProblems(document, text, lines), lineOf };
  if (document.contents === null) return { problems: [{ line: 1, message: 'the configuration is empty' }], lineOf };
  const held = heldValue(document, lines);
  if ('problem' in held) return { problems: [held.problem], lineOf };
  const { config, problems } = check(held.value, lineOf);
  return { ...definedOnly({ config }), problems: inOrder(problems.map(placed)), lineOf };
}

/** Problems from the top of the file to its end. */
function inOrder(problems: readonly ConfigProblem[]): ConfigProblem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Characters that no editor writes and no terminal should be sent. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this finds
const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/;

/** The value of a document, unless its aliases expand to too much. */
function heldValue(
  document: Document.Parsed,
  lines: LineCounter,
): { readonly value: unknown } | { readonly problem: ConfigProblem } {
  try {
    return { value: document.toJS() ?? {} };
  } catch (error) {
    // The parser counts what aliases expand to and stops; it has no error of its own for that.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    let line: number | undefined;
    visit(document, {
      Alias: (_, { range }) => {
        if (range !== undefined && range !== null) line = lines.linePos(range[0]).line;
        return visit.BREAK;
      },
    });
    return { problem: { line, message: 'its aliases (*name) expand to too much; write the values out' } };
  }
}

/** The objects of a configuration that the functions of a digest read from the store. */
export function storedConfigOf(
  config: DepecheConfig,
  digestId: string,
): { digest: StoredDigestConfig; feeds: FeedConfig[] } {
  const digest = config.digests.find(({ id }) => id === digestId);
  if (digest === undefined) {
    const ids = config.digests.map(({ id }) => id).join(', ');
    throw new ConfigError(`unknown digest "${digestId}"; use ${ids}`, { file: 'digest.yaml' });
  }
  return { digest: { contact: config.contact, fetch: config.fetch, digest }, feeds: digest.feeds };
}

function keyLine(document: Document.Parsed, lines: LineCounter, path: Path, key: string): number | undefined {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => String(item.key) === key);
  const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
  return range === undefined ? undefined : lines.linePos(range[0]).line;
}
