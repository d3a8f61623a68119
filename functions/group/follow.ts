import type { Storyline } from '../contracts/stored.ts';
import { cosineSimilarity, type SparseVector } from '../text/similarity.ts';
import type { FormedStory } from './form-stories.ts';
import { linkLanguages } from './link-languages.ts';
import type { GroupableText } from './terms.ts';

/** What of a story is compared with storylines. */
export type FollowableStory = Pick<
  FormedStory<GroupableText & { revisionOf?: string | undefined }>,
  'articles' | 'terms' | 'features'
>;

/**
 * Least cosine of a story with the storyline it goes on. On French news a month apart 93 % of the articles came under
 * their storyline at any value up to 0.25, and from 0.20 on the false links no longer fell.
 */
const CONTINUES = 0.22;

/** From here on two storylines that one story continues are one: the older keeps its id, the other becomes an alias. */
const MERGES = 0.35;

interface Link {
  readonly story: number;
  readonly line: number;
  readonly value: number;
}

/** The storyline that a story goes on, and the ids of others that turned out to be the same. */
export interface Continuation {
  readonly line: Storyline;
  readonly aliases: readonly string[];
}

/**
 * Finds the storyline each story goes on, if any.
 *
 * An edited article belongs where its first version stands; else the words of a common language decide, and where there
 * is none, names and figures with a second witness. A storyline is continued by one story, the most alike.
 * Shape: one entry a story, in their order. The same for any order of `lines`.
 */
export function followStorylines(
  stories: readonly FollowableStory[],
  lines: readonly Storyline[],
): (Continuation | undefined)[] {
  const sorted = lines.toSorted((a, b) =>
    a.firstSeen === b.firstSeen ? (a.id < b.id ? -1 : 1) : a.firstSeen < b.firstSeen ? -1 : 1,
  );
  const vectors = sorted.map(vectorsOf);
  const links = stories.flatMap((story, at) => linksOf(story, at, sorted, vectors));
  links.sort((a, b) => b.value - a.value || a.line - b.line || a.story - b.story);
  const lineOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { story, line } of links) {
    if (lineOf.has(story) || taken.has(line)) continue;
    lineOf.set(story, line);
    taken.add(line);
  }
  for (const { story, line } of acrossLanguages(stories, sorted, lineOf, taken)) {
    lineOf.set(story, line);
    taken.add(line);
  }
  return stories.map((_, story) => {
    const first = lineOf.get(story);
    if (first === undefined) return undefined;
    const same = links.filter((link) => link.story === story && link.value >= MERGES && !taken.has(link.line));
    const all = [...new Set([first, ...same.map(({ line }) => line)])].sort((a, b) => a - b);
    const [oldest, ...others] = all.flatMap((at) => sorted[at] ?? []);
    if (oldest === undefined) return undefined;
    return { line: oldest, aliases: others.flatMap(({ id, aliases }) => [id, ...aliases]) };
  });
}

/** Writes terms by language as a storyline keeps them: `fr|desert`, strongest first within a language. */
export function storedTerms(terms: ReadonlyMap<string, SparseVector>): [string, number][] {
  return [...terms].flatMap(([lang, vector]) =>
    [...vector].map(([term, weight]): [string, number] => [`${lang}|${term}`, Math.round(weight * 1e4) / 1e4]),
  );
}

function vectorsOf({ terms }: Storyline): Map<string, Map<string, number>> {
  const vectors = new Map<string, Map<string, number>>();
  for (const [key, weight] of terms) {
    const bar = key.indexOf('|');
    const lang = key.slice(0, bar);
    const vector = vectors.get(lang) ?? new Map<string, number>();
    vectors.set(lang, vector.set(key.slice(bar + 1), weight));
  }
  return vectors;
}

function linksOf(
  story: FollowableStory,
  at: number,
  lines: readonly Storyline[],
  vectors: readonly ReadonlyMap<string, SparseVector>[],
): Link[] {
  const first = new Set(story.articles.flatMap(({ revisionOf }) => revisionOf ?? []));
  return lines.flatMap((line, position) => {
    const edited = first.size > 0 && line.articleIds.some((id) => first.has(id));
    const value = edited ? 1 : likeness(story.terms, vectors[position] ?? new Map());
    return value >= CONTINUES ? [{ story: at, line: position, value }] : [];
  });
}

function likeness(a: ReadonlyMap<string, SparseVector>, b: ReadonlyMap<string, SparseVector>): number {
  return Math.max(0, ...[...a].map(([lang, vector]) => cosineSimilarity(vector, b.get(lang) ?? new Map())));
}

/** Stories and storylines without a common language, by what all languages share. */
function acrossLanguages(
  stories: readonly FollowableStory[],
  lines: readonly Storyline[],
  lineOf: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): { story: number; line: number }[] {
  const open = [...stories.keys()].filter((at) => !lineOf.has(at));
  const free = [...lines.keys()].filter((at) => !taken.has(at) && (lines[at]?.entities.length ?? 0) > 0);
  const count = (features: Iterable<string>): Map<string, number> => new Map([...features].map((name) => [name, 1]));
  const undated = { from: undefined, to: undefined };
  const links = linkLanguages([
    ...open.map((at) => ({ lang: 'now', features: count(stories[at]?.features ?? []), ...undated })),
    ...free.map((at) => ({ lang: 'then', features: count(lines[at]?.entities ?? []), ...undated })),
  ]);
  return links.flatMap(({ a, b }) => {
    const story = open[Math.min(a, b)];
    const line = free[Math.max(a, b) - open.length];
    if (story === undefined || line === undefined) return [];
    const told = new Set((lines[line]?.terms ?? []).map(([key]) => key.split('|')[0]));
    return [...(stories[story]?.terms.keys() ?? [])].some((lang) => told.has(lang)) ? [] : [{ story, line }];
  });
}
