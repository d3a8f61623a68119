import type { Storyline } from '../../contracts/stored.ts';
import { compareBy } from '../../text/compare-by.ts';
import { cosineSimilarity, type SparseVector } from '../../text/similarity.ts';
import type { GroupableText } from '../cluster/terms.ts';
import type { FormedStory } from '../formed-story.ts';
import { linkLanguages } from '../languages/link-languages.ts';

/** What of a story is compared with storylines. */
export type FollowableStory = Pick<
  FormedStory<GroupableText & { revisionOf?: string | undefined }>,
  'articles' | 'terms' | 'features'
>;

/**
 * Least cosine of a story with the storyline it goes on: from 0.23 to 0.27 the same articles come under their storyline.
 */
const CONTINUES = 0.23;

/**
 * The same while a story is warm: most reports of a day go on from the days before, and of a chance likeness the
 * storyline's own next report would have to be missing. On headlines of three days 6 % are linked falsely from here on.
 */
const CONTINUES_WARM = 0.21;
const WARM_MS = 4 * 86_400_000;

/**
 * Of what is asked, so much must come from beside the three strongest shared terms: one name writes as many (first, last,
 * both), and a person or a place goes on in many stories. Of few shared terms a third stand for the name.
 */
const BESIDE_NAME = 0.77;
const NAME_TERMS = 3;

/** One rare word that two short texts share is chance; a second one must bear it out. */
const MIN_SHARED = 2;

/**
 * From here on two storylines that one story continues are one: the older keeps its id, the other becomes an alias; and
 * a storyline that several stories continue has split: the largest keeps its id. For ever, so more is asked.
 */
const SAME = 0.4;

/** The values by which stories are followed; only measurements give others. */
export interface FollowThresholds {
  readonly minCosine: number;
  readonly minCosineRecent: number;
  readonly minShared: number;
}

const SETTING: FollowThresholds = {
  minCosine: CONTINUES,
  minCosineRecent: CONTINUES_WARM,
  minShared: MIN_SHARED,
};

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
 * is none, names and figures with a second witness. A storyline is continued by one story: the most alike, or, where
 * several surely go on from it, the largest.
 * Shape: one entry a story, in their order. The same for any order of `lines`.
 */
export function followStorylines(
  stories: readonly FollowableStory[],
  lines: readonly Storyline[],
  setting: FollowThresholds = SETTING,
): (Continuation | undefined)[] {
  const sorted = lines.toSorted(compareBy('firstSeen', 'id'));
  const vectors = sorted.map(vectorsOf);
  const links = stories.flatMap((story, at) => linksOf(story, at, { lines: sorted, vectors, setting }));
  links.sort(compareBy('-value', 'line', 'story'));
  const sizeOf = (link: Link): number => stories[link.story]?.articles.length ?? 0;
  const splits = partsOfSplits(links).sort(compareBy((link) => -sizeOf(link), '-value', 'story'));
  const lineOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { story, line } of [...splits, ...links]) {
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
    const same = links.filter((link) => link.story === story && link.value >= SAME && !taken.has(link.line));
    const all = [...new Set([first, ...same.map(({ line }) => line)])].sort((a, b) => a - b);
    const [oldest, ...others] = all.flatMap((at) => sorted[at] ?? []);
    if (oldest === undefined) return undefined;
    return { line: oldest, aliases: others.flatMap(({ id, aliases }) => [id, ...aliases]) };
  });
}

/**
 * The storyline each story is most alike to, by id, if it is alike enough to go on from it.
 *
 * Shape: one entry a story, in their order; the same for any order of `lines`. Several stories may have one.
 */
export function nearestStorylines(
  stories: readonly FollowableStory[],
  lines: readonly Storyline[],
  setting: FollowThresholds = SETTING,
): (string | undefined)[] {
  const vectors = lines.map(vectorsOf);
  return stories.map((story, at) => {
    const links = linksOf(story, at, { lines, vectors, setting });
    const idOf = ({ line }: Link): string => lines[line]?.id ?? '';
    const [best] = links.sort(compareBy('-value', idOf));
    return best === undefined ? undefined : idOf(best);
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

interface Past {
  readonly lines: readonly Storyline[];
  readonly vectors: readonly ReadonlyMap<string, SparseVector>[];
  readonly setting: FollowThresholds;
}

function linksOf(story: FollowableStory, at: number, { lines, vectors, setting }: Past): Link[] {
  const first = story.articles.flatMap(({ revisionOf }) => revisionOf ?? []);
  return lines.flatMap((line, position) => {
    const edited = first.filter((id) => line.articleIds.includes(id)).length / Math.max(1, story.articles.length);
    // One edited article brings a story here; only many make two storylines one.
    const asked = isWarm(story, line) ? setting.minCosineRecent : setting.minCosine;
    const moved = edited > 0 ? asked + (1 - asked) * edited : 0;
    const told = likenessBy(story.terms, vectors[position] ?? new Map(), setting);
    const borneOut = told.beside >= BESIDE_NAME * asked ? told.cosine : 0;
    const value = Math.max(moved, borneOut);
    return value >= asked ? [{ story: at, line: position, value }] : [];
  });
}

/** Whether a story was told soon after its storyline was last seen; one without a date is of today, a day on. */
function isWarm({ articles }: FollowableStory, { lastSeen }: Storyline): boolean {
  const times = articles.flatMap(({ published }) => published ?? []).sort();
  return times[0] === undefined || Date.parse(times[0]) - Date.parse(lastSeen) <= WARM_MS;
}

/** Links of stories that surely go on from one storyline, which is the most alike to each of them. */
function partsOfSplits(links: readonly Link[]): Link[] {
  const best = new Map<number, Link>();
  for (const link of links) if (!best.has(link.story)) best.set(link.story, link);
  const byLine = Map.groupBy(
    [...best.values()].filter(({ value }) => value >= SAME),
    ({ line }) => line,
  );
  return [...byLine.values()].filter((parts) => parts.length > 1).flat();
}

/** How alike the terms of two stories are in a common language, where enough of their stems are shared; else 0. */
export function termSimilarity(
  a: ReadonlyMap<string, SparseVector>,
  b: ReadonlyMap<string, SparseVector>,
  setting: Pick<FollowThresholds, 'minShared'> = SETTING,
): number {
  return likenessBy(a, b, setting).cosine;
}

/** The same, with the part of it that does not come from the strongest shared terms. */
function likenessBy(
  a: ReadonlyMap<string, SparseVector>,
  b: ReadonlyMap<string, SparseVector>,
  { minShared }: Pick<FollowThresholds, 'minShared'>,
): { readonly cosine: number; readonly beside: number } {
  let most = { cosine: 0, beside: 0 };
  for (const [lang, vector] of a) {
    const other = b.get(lang) ?? new Map<string, number>();
    // A name is a stem, too: only stems are counted.
    const shared = [...vector.keys()].filter((term) => !term.startsWith('@') && other.has(term)).length;
    const cosine = shared >= minShared ? cosineSimilarity(vector, other) : 0;
    if (cosine <= most.cosine) continue;
    const products = [...vector]
      .flatMap(([term, weight]) => (other.has(term) ? [weight * (other.get(term) ?? 0)] : []))
      .sort((x, y) => y - x);
    const all = products.reduce((sum, value) => sum + value, 0);
    const named = products
      .slice(0, Math.min(NAME_TERMS, Math.floor(products.length / 3)))
      .reduce((sum, value) => sum + value, 0);
    most = { cosine, beside: all === 0 ? 0 : (cosine * (all - named)) / all };
  }
  return most;
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
