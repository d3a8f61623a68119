import * as z from 'zod/mini';
import { DepecheConfig, DigestConfig, FeedConfig, FetchConfig, RankingConfig } from '../contracts/config.ts';
import { nearestWord } from './nearest-word.ts';

/** A path into the configuration: names of keys and numbers of list entries. */
export type Path = readonly PropertyKey[];

/** One thing that is wrong, by the path of the value, or of the map and the key in it that is. */
export interface PathProblem {
  readonly path: Path;
  readonly key?: string;
  readonly message: string;
}

/** The levels of a configuration, as a person names them. */
const LEVELS: readonly (readonly [string, z.ZodMiniObject])[] = [
  ['a feed', FeedConfig],
  ['a digest', DigestConfig],
  ['the ranking of a digest', RankingConfig],
  ['the fetch of the configuration', FetchConfig],
  ['the top of the configuration', DepecheConfig],
];

/**
 * Checks what YAML held against a schema: the configuration, or every problem in words that say what to do.
 *
 * An unknown key gets the nearest known one of its level; a key that is missing because it is misspelled is told once.
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
    return { path, key, message: `${name}: did you mean «${near}»?` };
  }
  const level = whole === DepecheConfig ? LEVELS.find(([, { shape }]) => Object.hasOwn(shape, key))?.[0] : undefined;
  const why = level === undefined ? 'it is not known here' : `it belongs to ${level}`;
  return { path, key, message: `${name}: ${why}; known here: ${here.join(', ')}` };
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

/** What the schema inside its defaults is made of. */
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

/** What a schema's issue means to somebody who writes YAML. */
function plain(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_type') {
    if (value === undefined) return 'it is missing';
    if (value === null) return 'it has no value (text that begins with #, & or ! needs quotes)';
    const is = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : `«${String(value)}»`;
    if (issue.expected === 'string') {
      return is === 'a list' || is === 'a map' ? `a text is wanted here, not ${is}` : `write it in quotes: "${value}"`;
    }
    if (issue.expected === 'array') return `a list is wanted here, each entry after a hyphen (- …), not ${is}`;
    if (issue.expected === 'object') return `a map is wanted here (key: value), not ${is}`;
    return `a number is wanted here, not ${is}`;
  }
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const [first, ...others] = issue.values.map(String);
    if (others.length === 0) return `unknown ${String(issue.path.at(-1))} "${value}"; use ${first}`;
    const near = nearestWord(value, issue.values.map(String));
    const hint = near === undefined ? '' : `; did you mean «${near}»?`;
    return `«${value}» is none of ${issue.values.map(String).join(', ')}${hint}`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return `«${String(value).slice(0, 200)}» is no address; write it whole, with https://`;
  }
  if (issue.code === 'invalid_key') return `an id of a digest is wanted here: ${issue.issues[0]?.message ?? ''}`;
  if (issue.code === 'too_small' && issue.origin === 'array') return 'the list is empty; give at least one entry';
  return issue.message;
}
