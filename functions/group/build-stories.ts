import type { Article } from '../contracts/article.ts';
import type { StoredDigestConfig } from '../contracts/config.ts';
import type { FeedReport, Problem } from '../contracts/digest.ts';
import type { Overrides } from '../contracts/editor.ts';
import { OverrideConflictError } from '../contracts/errors.ts';
import type { StoredStories, Storylines } from '../contracts/stored.ts';
import { compareBy } from '../text/compare-by.ts';
import { definedOnly } from '../text/defined-only.ts';
import { sha256Hex } from '../text/sha256.ts';
import { formStories } from './form-stories.ts';
import type { FormedStories } from './formed-story.ts';
import { type AppliedOverrides, applyOverrides, type OverrideContext } from './overrides/apply-overrides.ts';
import { arrangeStories } from './overrides/arrange-stories.ts';
import { noOverrides, type ReadOverrides } from './overrides/read-overrides.ts';
import type { CollectedArticles } from './read-articles.ts';
import { type DescribedStory, describeStories } from './story/describe-stories.ts';
import { omissionsOf } from './story/omissions.ts';
import { type FollowedStory, followStorylines } from './storylines/follow.ts';
import { joinFollowed } from './storylines/join-followed.ts';
import { mergeFrequencies, readFrequencies } from './storylines/merge-frequencies.ts';
import { activeStorylines, updateStorylines } from './storylines/update-storylines.ts';

/** Stories per call of summarize: few enough to finish well before its timeout. */
const STORIES_PER_BATCH = 6;

/** What the stories of an edition are built from. */
export interface EditionInput {
  readonly config: StoredDigestConfig;
  readonly digestId: string;
  readonly editionId: string;
  readonly scheduledAt: string;
  readonly earlier: Storylines | undefined;
  readonly collected: CollectedArticles;
  readonly editor: ReadOverrides;
}

/**
 * Builds the stories of an edition: formed, followed, edited, described and ranked.
 *
 * The same for the same input. Errors: none.
 */
export function buildStories(input: EditionInput): StoredStories {
  const { config, digestId, editionId, scheduledAt: to, earlier, collected, editor } = input;
  const { digest } = config;
  const lines = activeStorylines(earlier?.storylines ?? [], to);
  const articles = withoutKnown(collected.articles, lines);
  const frequencies = earlier?.frequencies ?? {};
  const formed = formStories(articles, readFrequencies(frequencies));
  const followed = followStorylines(joinFollowed(formed.stories, lines), lines);
  const edited = editStories(followed, formed, editor, { digestId, lines });
  const ranked = describeStories(edited.stories, { copies: edited.copies, digest, to });
  const { visible, hidden } = arrangeStories(ranked);
  const shown = visible.slice(0, digest.maxStories);
  const news = [
    ...visible.map((described, at) => ({ ...described, shown: at < digest.maxStories })),
    ...hidden.map(({ described }) => ({ ...described, shown: false })),
  ];
  return {
    schemaVersion: 1,
    digestId,
    editionId,
    from: earlier?.to ?? new Date(Date.parse(to) - digest.windowHours * 3_600_000).toISOString(),
    to,
    ...definedOnly({ previous: earlier?.edition }),
    stories: shown.map(({ story }) => story),
    batches: batchesOf(shown.map(({ story }) => story.id)),
    articleBatches: [...collected.keys],
    known: knownSentences(shown),
    feeds: reportsOf(config, collected),
    withheld: [...hidden.map(({ withheld }) => withheld), ...omissionsOf(visible, digest.maxStories, articles)],
    ...(edited.notices.length === 0 ? {} : { notices: [...edited.notices] }),
    inputs: inputsOf(config, articles, earlier, editor.overrides),
    storylines: {
      schemaVersion: 1,
      edition: editionId,
      to,
      storylines: updateStorylines(lines, news, to),
      frequencies: mergeFrequencies(frequencies, formed.frequencies),
    },
  };
}

/** Applies the editor's overrides, or none when they contradict each other, which is reported. */
function editStories(
  followed: readonly FollowedStory<Article>[],
  formed: FormedStories<Article>,
  { overrides, notices }: ReadOverrides,
  context: OverrideContext,
): AppliedOverrides & { readonly notices: readonly Problem[] } {
  try {
    const applied = applyOverrides(followed, formed, overrides, context);
    return { ...applied, notices: [...notices, ...applied.unmatched] };
  } catch (error) {
    if (!(error instanceof OverrideConflictError)) throw error;
    const message = `this edition was made without the editor's instructions: ${error.message}`;
    const unedited = applyOverrides(followed, formed, noOverrides, context);
    return { ...unedited, notices: [...notices, { code: error.code, message }] };
  }
}

/** Leaves out articles that an earlier edition had from another feed. */
function withoutKnown(articles: readonly Article[], lines: Storylines['storylines']): Article[] {
  const known = new Set(lines.flatMap(({ articleIds }) => articleIds));
  return articles.filter(({ id, revisionOf }) => revisionOf !== undefined || !known.has(id));
}

function batchesOf(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / STORIES_PER_BATCH) }, (_, nth) =>
    ids.slice(nth * STORIES_PER_BATCH, (nth + 1) * STORIES_PER_BATCH),
  );
}

/** By story, the sentences that say nothing new. */
function knownSentences(stories: readonly DescribedStory[]): StoredStories['known'] {
  return Object.fromEntries(
    stories
      .filter(({ known }) => known.length > 0)
      .map(({ story, known }) => [
        story.id,
        known.map(({ article, sentence }): [string, number] => [article.id, sentence]),
      ]),
  );
}

/** The report of each configured feed, in their order; without its batch, a feed never answered. */
function reportsOf({ digest }: StoredDigestConfig, { own }: CollectedArticles): FeedReport[] {
  const reports = new Map(own.flatMap(({ feeds }) => feeds.map(({ report }) => [report.id, report] as const)));
  return digest.feeds.map(
    ({ id, name }) =>
      reports.get(id) ?? {
        id,
        name,
        health: 'missing',
        items: 0,
        problem: { code: 'no-answer', message: 'the step that reads this feed did not finish' },
      },
  );
}

/** A hash of everything that went in, overrides only when there are any. */
function inputsOf(
  config: StoredDigestConfig,
  articles: readonly Article[],
  earlier: Storylines | undefined,
  overrides: Overrides,
): string {
  const texts = articles.map(({ id, textSha256 }) => [id, textSha256]).sort(compareBy(([id = '']) => id));
  const { storylines: lines = [], frequencies = {} } = earlier ?? {};
  // Who receives an edition is no part of it: one reader more or less changes nothing that is published.
  const { delivery: _, ...digest } = config.digest;
  const edited = Object.values(overrides).some((list) => list.length > 0) ? { overrides } : {};
  return sha256Hex(JSON.stringify({ config: { ...config, digest }, texts, lines, frequencies, ...edited }));
}
