import type { Article } from '../contracts/article.ts';
import type { RankingConfig } from '../contracts/config.ts';
import type { Score, StoryStatus } from '../contracts/story.ts';
import { canonicalNames } from '../languages/aliases.ts';
import { foldText } from '../text/fold-text.ts';
import { splitWords } from '../text/split-words.ts';

/** What a story's rank is made of. */
export interface RankSignals {
  /** Trust in each independent source, one an owner. */
  readonly sources: readonly number[];
  readonly countries: number;
  readonly languages: number;
  /** Hours since the newest dated article; absent when none is dated. */
  readonly ageHours: number | undefined;
  readonly watched: boolean;
  readonly status: StoryStatus;
}

/** A print of somebody else's text: the outlet found it worth printing, but it witnesses nothing. */
const COPY_SHARE = 0.2;

/** Trust in a source by the tier its feed was given. */
const TIER_TRUST: Readonly<Record<number, number>> = { 1: 1.25, 2: 1, 3: 0.6 };

/** An undated article counts as a day old: neither the latest news nor none. */
const UNDATED_HOURS = 24;

/** A story that goes on is less of a surprise than one that begins. */
const DEVELOPING_NOVELTY = 0.6;

/**
 * Scores a story; every part is given with the weight it had in the sum.
 *
 * Each part grows (or, for `unchanged`, falls) with its signal alone. Source of the parts: how aggregators say they rank
 * (number and variety of outlets, age, watchlist, novelty); the weights are the operator's.
 */
export function scoreStory(signals: RankSignals, weights: RankingConfig): Score {
  const trust = signals.sources.reduce((sum, value) => sum + value, 0);
  const parts = {
    sources: weights.sources * Math.log2(1 + trust),
    diversity:
      weights.diversity * (Math.log2(Math.max(1, signals.countries)) + Math.log2(Math.max(1, signals.languages))),
    recency: weights.recency * 2 ** (-(signals.ageHours ?? UNDATED_HOURS) / weights.halfLifeHours),
    watchlist: signals.watched ? weights.watchlist : 0,
    novelty: weights.novelty * (signals.status === 'new' ? 1 : signals.status !== 'unchanged' ? DEVELOPING_NOVELTY : 0),
    unchanged: signals.status === 'unchanged' ? -weights.unchanged : 0,
  };
  const rounded = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, round(value)]));
  return { total: round(Object.values(rounded).reduce((sum, value) => sum + value, 0)), parts: rounded };
}

/** What of an article says how independent it is. */
export type SourcedArticle = Pick<Article, 'feedId' | 'source'> & { readonly duplicateOf?: string | undefined };

/** Trust in each independent source of a story: one value an owner, its best; a copy counts a fifth. */
export function independentSources(
  articles: readonly SourcedArticle[],
  tiers: ReadonlyMap<string, number>,
): Map<string, number> {
  const trust = new Map<string, number>();
  for (const { feedId, source, duplicateOf } of articles) {
    const owner = source.owner ?? source.id;
    const own = (TIER_TRUST[tiers.get(feedId) ?? 2] ?? 1) * (duplicateOf === undefined ? 1 : COPY_SHARE);
    trust.set(owner, Math.max(trust.get(owner) ?? 0, own));
  }
  return trust;
}

/** Makes a test for articles that touch a watchlist: a phrase of it, or a thing it names under another name. */
export function watchlistTest(watchlist: readonly string[]): (article: Pick<Article, 'title' | 'text'>) => boolean {
  const phrases = watchlist.map(phraseOf).filter((phrase) => phrase !== '  ');
  const things = new Set(watchlist.flatMap(canonicalNames));
  return ({ title, text }) => {
    if (watchlist.length === 0) return false;
    const opening = `${title}\n${text.slice(0, READ_FOR_WATCHLIST)}`;
    const told = phraseOf(opening);
    return phrases.some((phrase) => told.includes(phrase)) || canonicalNames(opening).some((name) => things.has(name));
  };
}

/** What an article is about stands in its title and first paragraphs. */
const READ_FOR_WATCHLIST = 1500;

function phraseOf(text: string): string {
  const words = splitWords(foldText(text)).map(({ word }) => word);
  return ` ${words.join(' ')} `;
}

/** Four decimals are more than a reader sees and fewer than two machines could differ in. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
