import type { Article, Source } from '../../contracts/article.ts';
import type { RankingConfig } from '../../contracts/config.ts';
import type { Score, StoryStatus } from '../../contracts/story.ts';
import { canonicalNames } from '../../languages/aliases.ts';
import { foldText } from '../../text/fold-text.ts';
import { splitWords } from '../../text/split-words.ts';

/** Trust in the sources of a story, one value per owner: of those that report, and of those that only reprint. */
export interface SourceTrust {
  readonly reports: readonly number[];
  readonly copies: readonly number[];
}

/** The signals that a story is ranked by. */
export interface RankSignals {
  readonly sources: SourceTrust;
  readonly countries: number;
  readonly languages: number;
  /** Hours since the newest dated report; absent when none is dated. */
  readonly ageHours: number | undefined;
  readonly watched: boolean;
  readonly status: StoryStatus;
}

/** A copy of another outlet's text: it was found worth printing, but is not independent evidence. */
const COPY_SHARE = 0.2;

/**
 * All copies together: less than the least trusted report (0.6), so that no number of copies of an agency's text
 * outweighs one more outlet that reported itself.
 */
const MAX_OF_COPIES = 0.5;

/** Trust in a source by the tier of its feed. */
const TIER_TRUST: Readonly<Record<number, number>> = { 1: 1.25, 2: 1, 3: 0.6 };

/** An undated article counts as a day old. */
const UNDATED_HOURS = 24;

/** A story that continues is less new than one that begins. */
const NOVELTY: Readonly<Record<StoryStatus, number>> = { new: 1, corrected: 0.6, developing: 0.6, unchanged: 0 };

/**
 * Scores a story; every part is given as it counts in the sum.
 *
 * Each part grows (or, for `unchanged`, falls) with its own signal only. Owners count in `sources` only; countries and
 * languages count up to the number of owners that report, since one publisher in eight languages is one voice. Recency is
 * that of the newest report: a mean over articles would fall when an old report joins, and rise with one outlet's ticker.
 * Source of the parts: how aggregators say they rank (number and variety of outlets, age, watchlist, novelty); the weights
 * are the operator's.
 */
export function scoreStory(signals: RankSignals, weights: RankingConfig): Score {
  const { sources, ageHours, watched, status } = signals;
  const trust = sum(sources.reports) + Math.min(MAX_OF_COPIES, COPY_SHARE * sum(sources.copies));
  const voices = Math.max(1, sources.reports.length);
  const variety = (count: number): number => Math.log2(Math.max(1, Math.min(count, voices)));
  const parts = {
    sources: round(weights.sources * Math.log2(1 + trust)),
    diversity: round(weights.diversity * (variety(signals.countries) + variety(signals.languages))),
    recency: round(weights.recency * 2 ** (-(ageHours ?? UNDATED_HOURS) / weights.halfLifeHours)),
    watchlist: round(watched ? weights.watchlist : 0),
    novelty: round(weights.novelty * NOVELTY[status]),
    unchanged: round(status === 'unchanged' ? -weights.unchanged : 0),
  };
  return { total: round(sum(Object.values(parts))), parts };
}

/** The part of an article that shows how independent it is. */
export type SourcedArticle = Pick<Article, 'feedId' | 'source' | 'alsoIn'> & {
  readonly duplicateOf?: string | undefined;
};

/**
 * Trust in the sources of a story by owner, the best of each: those with a report of their own, and those that only have
 * a copy, or only the same article in their feed.
 *
 * An outlet without a known owner is its own. Shape: values ascending, so that equal sources give equal sums in any order.
 */
export function independentSources(
  articles: readonly SourcedArticle[],
  tiers: ReadonlyMap<string, number>,
): SourceTrust {
  const reports = new Map<string, number>();
  const copies = new Map<string, number>();
  const note = (where: Map<string, number>, { id, owner = id }: Source, feedId: string): void => {
    where.set(owner, Math.max(where.get(owner) ?? 0, TIER_TRUST[tiers.get(feedId) ?? 2] ?? 1));
  };
  for (const { feedId, source, duplicateOf, alsoIn = [] } of articles) {
    note(duplicateOf === undefined ? reports : copies, source, feedId);
    for (const other of alsoIn) note(copies, other, other.id);
  }
  const ascending = (a: number, b: number): number => a - b;
  return {
    reports: [...reports.values()].sort(ascending),
    copies: [...copies].flatMap(([owner, trust]) => (reports.has(owner) ? [] : [trust])).sort(ascending),
  };
}

/** Creates a test for articles that match a watchlist: by a phrase, or by another name of an entity that it names. */
export function watchlistTest(watchlist: readonly string[]): (article: Pick<Article, 'title' | 'text'>) => boolean {
  const phrases = watchlist.map(phraseOf).filter((phrase) => phrase !== '  ');
  const entities = new Set(watchlist.flatMap(canonicalNames));
  return ({ title, text }) => {
    if (watchlist.length === 0) return false;
    const opening = `${title}\n${text.slice(0, MAX_WATCHLIST_LENGTH)}`;
    const words = phraseOf(opening);
    return (
      phrases.some((phrase) => words.includes(phrase)) || canonicalNames(opening).some((name) => entities.has(name))
    );
  };
}

/** The title and the first paragraphs say what an article is about. */
const MAX_WATCHLIST_LENGTH = 1500;

function phraseOf(text: string): string {
  const words = splitWords(foldText(text)).map(({ word }) => word);
  return ` ${words.join(' ')} `;
}

/** Rounded as shown, so that the parts add up to the total. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
