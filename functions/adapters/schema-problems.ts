import * as z from 'zod/mini';
import { DepecheConfig, DigestConfig, FeedConfig, FetchConfig, RankingConfig } from '../contracts/config.ts';
import { nearestWord } from './nearest-word.ts';

/** A path into the configuration: names of keys and numbers of list entries. */
export type Path = readonly PropertyKey[];

/** One problem: the path of the wrong value, or of the map that has the wrong key. */
export interface PathProblem {
  readonly path: Path;
  readonly key?: string;
  readonly message: string;
}

/** The levels of a configuration, as a reader would name them. */
const LEVELS: readonly (readonly [string, z.ZodMiniObject])[] = [
  ['a feed', FeedConfig],
  ['a digest', DigestConfig],
  ['the ranking of a digest', RankingConfig],
  ['the fetch of the configuration', FetchConfig],
  ['the top of the configuration', DepecheConfig],
];

/**
 * Checks a YAML value against a schema. Returns the configuration, or every problem with what to do about it.
 *
 * An unknown key gets the nearest known one as a suggestion; a key that is missing because it is misspelled is reported
 * once.
 */
export function schemaProblems<T>(value: unknown, schema: z.ZodMiniType<T>): { config?: T; problems: PathProblem[] } {
  const read = schema.safeParse(value);
  if (read.success) return { config: read.data, problems: [] };
  const meant = new Set<string>();
  const unknown = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownKey(issue.path, key, meant, schema)) : [],
  );
  const wrong = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' || meant.has(nameOf(issue.path))
      ? []
      : [{ path: issue.path, message: `${nameOf(issue.path)}: ${plain(issue, valueAt(value, issue.path))}` }],
  );
  return { problems: [...wrong, ...unknown] };
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'the configuration' : path.map(String).join('.');
}

function unknownKey(path: Path, key: string, meant: Set<string>, whole: z.core.$ZodType): PathProblem {
  const here = keysAt(path, whole);
  const near = nearestWord(key, here);
  const name = [...path, key].map(String).join('.');
  if (near !== undefined) {
    meant.add(nameOf([...path, near]));
    return { path, key, message: `${name}: did you mean "${near}"?` };
  }
  const level = whole === DepecheConfig ? LEVELS.find(([, { shape }]) => Object.hasOwn(shape, key))?.[0] : undefined;
  const why = level === undefined ? 'unknown key' : `this key belongs to ${level}`;
  return { path, key, message: `${name}: ${why}; known keys: ${here.join(', ')}` };
}

/** The keys that the map at a path may have. */
function keysAt(path: Path, whole: z.core.$ZodType): string[] {
  let { def } = unwrapped(whole);
  for (const key of path) {
    if (def.type === 'array') ({ def } = unwrapped(def.element));
    else if (def.type === 'record') ({ def } = unwrapped(def.valueType));
    else if (def.type === 'object') ({ def } = unwrapped(def.shape[String(key)]));
  }
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** The definition of a schema without its defaults. */
function unwrapped(schema: z.core.$ZodType | undefined): { def: z.core.$ZodTypes['_zod']['def'] } {
  const { def } = ((schema ?? z.unknown()) as z.core.$ZodTypes)._zod;
  return def.type === 'prefault' || def.type === 'default' || def.type === 'optional'
    ? unwrapped(def.innerType)
    : { def };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

/** Describes an issue of a schema in the terms of YAML. */
function plain(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_type') {
    if (value === undefined) return 'this key is missing';
    if (value === null) return 'no value (text that begins with #, & or ! needs quotes)';
    const is = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : `"${String(value)}"`;
    if (issue.expected === 'string') {
      return is === 'a list' || is === 'a map' ? `expected text, not ${is}` : `write it in quotes: "${value}"`;
    }
    if (issue.expected === 'array') return `expected a list (each entry after a hyphen: - …), not ${is}`;
    if (issue.expected === 'object') return `expected a map (key: value), not ${is}`;
    return `expected a number, not ${is}`;
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const [first, ...others] = issue.values.map(String);
    if (others.length === 0) return `unknown ${String(issue.path.at(-1))} "${value}"; use ${first}`;
    const near = nearestWord(value, issue.values.map(String));
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    return `"${value}" is not one of ${issue.values.map(String).join(', ')}${hint}`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return `"${String(value).slice(0, 200)}" is not a URL; write it in full, with https://`;
  }
  if (issue.code === 'invalid_key') return `expected the id of a digest: ${issue.issues[0]?.message ?? ''}`;
  if (issue.code === 'too_small' && issue.origin === 'array') return 'the list is empty; give at least one entry';
  return issue.message;
}
