import type { Storyline } from '../../contracts/stored.ts';
import { compareBy } from '../../text/compare-by.ts';
import type { SparseVector } from '../../text/similarity.ts';
import type { GroupableText } from '../cluster/terms.ts';
import type { FormedStory } from '../formed-story.ts';
import { linkLanguages } from '../languages/link-languages.ts';
import { MIN_SHARED, type TermsByLanguage, termSimilarity } from './term-similarity.ts';

/** What of a story is compared with storylines. */
export type FollowableStory = Pick<
  FormedStory<GroupableText & { revisionOf?: string | undefined }>,
  'articles' | 'terms' | 'features'
>;

/** The storyline that a story continues, and the ids of others that turned out to be the same. */
export interface Continuation {
  readonly line: Storyline;
  readonly aliases: readonly string[];
}

/** A story with the storyline it continues, if any. */
export interface FollowedStory<T extends GroupableText> {
  readonly formed: FormedStory<T>;
  readonly continuation: Continuation | undefined;
}

/** The thresholds by which stories are followed; only measurements use others. */
export interface FollowThresholds {
  /** Minimum cosine of a story with its storyline: from 0.23 to 0.27 the same articles are assigned. */
  readonly minCosine: number;
  /**
   * The same while a storyline is recent: most reports of a day continue the days before. On headlines of three days, 6 %
   * are linked falsely at this value.
   */
  readonly minCosineRecent: number;
  readonly minShared: number;
}

const THRESHOLDS: FollowThresholds = { minCosine: 0.23, minCosineRecent: 0.21, minShared: MIN_SHARED };

/** A storyline is recent for this long after it was last seen. */
const RECENT_MS = 4 * 86_400_000;

/**
 * The share of the threshold that must not come from the strongest shared terms: a person or a place occurs in many
 * stories.
 */
const MIN_RESIDUAL_SHARE = 0.77;

/**
 * From this cosine on, storylines that one story continues are merged: the oldest keeps its id, the others become its
 * aliases; and a storyline that several stories continue is split: the largest keeps its id. Both are permanent.
 */
const MIN_COSINE_SAME = 0.4;

/** A story that may continue a storyline, by position. */
interface Match {
  readonly story: number;
  readonly line: number;
  readonly value: number;
}

/**
 * Finds the storyline that each story continues, if any.
 *
 * An edited article belongs to the storyline of its first version; otherwise the terms of a common language decide, and
 * without one, shared names and figures. A storyline is continued by one story: the most similar, or, if several surely
 * continue it, the largest. Shape: one per story, in the same order. The same for any order of `lines`.
 */
export function followStorylines<S extends FollowableStory>(
  stories: readonly S[],
  lines: readonly Storyline[],
  thresholds: FollowThresholds = THRESHOLDS,
): { readonly formed: S; readonly continuation: Continuation | undefined }[] {
  const sorted = lines.toSorted(compareBy('firstSeen', 'id'));
  const matches = matchesOf(stories, sorted, thresholds).sort(compareBy('-value', 'line', 'story'));
  const sizeOf = ({ story }: Match): number => stories[story]?.articles.length ?? 0;
  const splits = splitMatches(matches).sort(compareBy((match) => -sizeOf(match), '-value', 'story'));
  const lineOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { story, line } of [...splits, ...matches]) {
    if (lineOf.has(story) || taken.has(line)) continue;
    lineOf.set(story, line);
    taken.add(line);
  }
  for (const { story, line } of acrossLanguages(stories, sorted, lineOf, taken)) {
    lineOf.set(story, line);
    taken.add(line);
  }
  const same = Map.groupBy(
    matches.filter(({ value, line }) => value >= MIN_COSINE_SAME && !taken.has(line)),
    ({ story }) => story,
  );
  return stories.map((formed, story) => {
    const line = lineOf.get(story);
    if (line === undefined) return { formed, continuation: undefined };
    const all = [line, ...(same.get(story) ?? []).map((match) => match.line)].sort((a, b) => a - b);
    return { formed, continuation: continuationOf(all.flatMap((at) => sorted[at] ?? [])) };
  });
}

/** The oldest storyline is continued, and the others become its aliases. */
function continuationOf([oldest, ...others]: readonly Storyline[]): Continuation | undefined {
  if (oldest === undefined) return undefined;
  return { line: oldest, aliases: others.flatMap(({ id, aliases }) => [id, ...aliases]) };
}

/**
 * Finds the id of the storyline that each story is most similar to, if it is similar enough to continue it.
 *
 * Shape: one per story, in the same order; the same for any order of `lines`. Several stories may have the same one.
 */
export function nearestStorylines(
  stories: readonly FollowableStory[],
  lines: readonly Storyline[],
): (string | undefined)[] {
  const nearest = new Map<number, string>();
  const sorted = lines.toSorted(compareBy('id'));
  for (const { story, line } of matchesOf(stories, sorted, THRESHOLDS).sort(compareBy('-value', 'line'))) {
    const id = sorted[line]?.id;
    if (id !== undefined && !nearest.has(story)) nearest.set(story, id);
  }
  return [...stories.keys()].map((story) => nearest.get(story));
}

/** Writes terms by language as a storyline stores them: `fr|desert`, strongest first within a language. */
export function storedTerms(terms: TermsByLanguage): [string, number][] {
  return [...terms].flatMap(([lang, vector]) =>
    [...vector].map(([term, weight]): [string, number] => [`${lang}|${term}`, Math.round(weight * 1e4) / 1e4]),
  );
}

function readTerms({ terms }: Storyline): Map<string, SparseVector> {
  const byLanguage = Map.groupBy(terms, ([key]) => key.slice(0, key.indexOf('|')));
  const termOf = (key: string): string => key.slice(key.indexOf('|') + 1);
  return new Map(
    [...byLanguage].map(([lang, own]) => [lang, new Map(own.map(([key, weight]) => [termOf(key), weight]))]),
  );
}

/** All pairs of a story and a storyline that are similar enough. */
function matchesOf(
  stories: readonly FollowableStory[],
  lines: readonly Storyline[],
  { minCosine, minCosineRecent, minShared }: FollowThresholds,
): Match[] {
  const past = lines.map((line) => ({ line, terms: readTerms(line), ids: new Set(line.articleIds) }));
  return [...stories.entries()].flatMap(([story, { articles, terms }]) => {
    const time = firstTimeOf(articles);
    const originals = articles.flatMap(({ revisionOf }) => revisionOf ?? []);
    return past.flatMap(({ line, terms: earlier, ids }, at): Match[] => {
      const threshold = isRecent(line, time) ? minCosineRecent : minCosine;
      // One edited article assigns a story to its storyline; only many of them merge two storylines.
      const edited = originals.filter((id) => ids.has(id)).length / articles.length;
      const byEdits = edited > 0 ? threshold + (1 - threshold) * edited : 0;
      const { cosine, residual } = termSimilarity(terms, earlier, minShared);
      const value = Math.max(byEdits, residual >= MIN_RESIDUAL_SHARE * threshold ? cosine : 0);
      return value >= threshold ? [{ story, line: at, value }] : [];
    });
  });
}

function firstTimeOf(articles: FollowableStory['articles']): string | undefined {
  return articles.flatMap(({ published }) => published ?? []).sort()[0];
}

/** Whether a storyline was last seen shortly before a story began; an undated story counts as one of today. */
function isRecent({ lastSeen }: Storyline, time: string | undefined): boolean {
  return time === undefined || Date.parse(time) - Date.parse(lastSeen) <= RECENT_MS;
}

/** The matches of stories that surely continue one storyline, which is the most similar to each of them. */
function splitMatches(sorted: readonly Match[]): Match[] {
  const best = new Map<number, Match>();
  for (const match of sorted) if (!best.has(match.story)) best.set(match.story, match);
  const sure = [...best.values()].filter(({ value }) => value >= MIN_COSINE_SAME);
  return [...Map.groupBy(sure, ({ line }) => line).values()].filter((parts) => parts.length > 1).flat();
}

/** Matches stories with storylines in other languages, by the features that all languages share. */
function acrossLanguages(
  stories: readonly FollowableStory[],
  lines: readonly Storyline[],
  lineOf: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): { story: number; line: number }[] {
  const open = [...stories.entries()].filter(([at]) => !lineOf.has(at));
  const free = [...lines.entries()].filter(([at, { entities }]) => !taken.has(at) && entities.length > 0);
  const cluster = (lang: string, features: Iterable<string>) => ({
    lang,
    features: new Map([...features].map((name) => [name, 1])),
    from: undefined,
    to: undefined,
  });
  const links = linkLanguages([
    ...open.map(([, { features }]) => cluster('now', features)),
    ...free.map(([, { entities }]) => cluster('then', entities)),
  ]);
  return links.flatMap(({ a, b }) => {
    const [now, then] = [open[Math.min(a, b)], free[Math.max(a, b) - open.length]];
    if (now === undefined || then === undefined) return [];
    const [[story, { terms }], [line, storyline]] = [now, then];
    const earlier = readTerms(storyline);
    return [...terms.keys()].some((lang) => earlier.has(lang)) ? [] : [{ story, line }];
  });
}
