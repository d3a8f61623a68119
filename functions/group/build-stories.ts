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
import { describeStories } from './story/describe-stories.ts';
import { omissionsOf } from './story/omissions.ts';
import { followStorylines } from './storylines/follow.ts';
import { joinFollowed } from './storylines/join-followed.ts';
import { mergeFrequencies, readFrequencies } from './storylines/merge-frequencies.ts';
import { activeStorylines, updateStorylines } from './storylines/update-storylines.ts';

/** Stories whose key points one call chooses: few enough to be done well before its timeout. */
const STORIES_PER_BATCH = 6;

/** What the stories of an edition are made of. */
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
 * Makes the stories of an edition: grouped, followed, as the editor wants them, told and ranked.
 *
 * The same for the same input. Errors: none.
 */
export function buildStories(input: EditionInput): StoredStories {
  const { config, digestId, editionId, scheduledAt, earlier, collected, editor } = input;
  const { digest } = config;
  const lines = activeStorylines(earlier?.storylines ?? [], scheduledAt);
  const articles = notToldYet(collected.articles, lines);
  const frequencies = earlier?.frequencies ?? {};
  const apart = formStories(articles, readFrequencies(frequencies));
  const formed = { ...apart, stories: joinFollowed(apart.stories, lines) };
  const edited = editStories(formed, editor, { digestId, lines });
  const ranked = describeStories(edited.formed, edited.continuations, { digest, to: scheduledAt });
  const { visible, hidden } = arrangeStories(ranked, edited.marks);
  const shown = visible.slice(0, digest.maxStories);
  const from = earlier?.to ?? new Date(Date.parse(scheduledAt) - digest.windowHours * 3_600_000).toISOString();
  return {
    schemaVersion: 1,
    digestId,
    editionId,
    from,
    to: scheduledAt,
    ...definedOnly({ previous: earlier?.edition }),
    stories: shown.map(({ story }) => story),
    batches: Array.from({ length: Math.ceil(shown.length / STORIES_PER_BATCH) }, (_, at) =>
      shown.slice(at * STORIES_PER_BATCH, (at + 1) * STORIES_PER_BATCH).map(({ story }) => story.id),
    ),
    articleBatches: [...collected.keys],
    known: Object.fromEntries(
      shown
        .filter(({ known }) => known.length > 0)
        .map(({ story, known }) => [
          story.id,
          known.map(({ article, sentence }) => [article.id, sentence] as [string, number]),
        ]),
    ),
    feeds: reportsOf(config, collected),
    withheld: [...hidden.map(({ withheld }) => withheld), ...omissionsOf(visible, digest.maxStories, articles)],
    ...(edited.notices.length === 0 ? {} : { notices: [...edited.notices] }),
    inputs: inputsOf(config, articles, earlier, editor.overrides),
    storylines: {
      schemaVersion: 1,
      edition: editionId,
      to: scheduledAt,
      storylines: updateStorylines(
        lines,
        [
          ...visible.map((item, at) => ({ ...item, shown: at < digest.maxStories })),
          ...hidden.map((item) => ({ ...item.told, shown: false })),
        ],
        scheduledAt,
      ),
      frequencies: mergeFrequencies(frequencies, formed.frequencies),
    },
  };
}

/** Follows the stories and applies the editor's overrides, unless these contradict each other, which is told. */
function editStories(
  formed: FormedStories<Article>,
  { overrides, notices }: ReadOverrides,
  context: OverrideContext,
): AppliedOverrides & { readonly notices: readonly Problem[] } {
  const continuations = followStorylines(formed.stories, context.lines);
  try {
    const applied = applyOverrides(formed, continuations, overrides, context);
    return { ...applied, notices: [...notices, ...applied.unmatched] };
  } catch (error) {
    if (!(error instanceof OverrideConflictError)) throw error;
    const message = `this edition was made without the editor's instructions: ${error.message}`;
    const untouched = applyOverrides(formed, continuations, noOverrides, context);
    return { ...untouched, notices: [...notices, { code: error.code, message }] };
  }
}

/** Leaves out an article that an earlier edition had of one feed, and another feed brings now. */
function notToldYet(articles: readonly Article[], lines: Storylines['storylines']): Article[] {
  const told = new Set(lines.flatMap(({ articleIds }) => articleIds));
  return articles.filter(({ id, revisionOf }) => revisionOf !== undefined || !told.has(id));
}

/** How each feed of the configuration did, in its order; one whose batch is not there never answered. */
function reportsOf({ digest }: StoredDigestConfig, { own }: CollectedArticles): FeedReport[] {
  const reports = new Map(own.flatMap(({ feeds }) => feeds.map(({ report }) => [report.id, report] as const)));
  return digest.feeds.map(
    ({ id, name }) =>
      reports.get(id) ?? {
        id,
        name,
        health: 'missing',
        items: 0,
        problem: { code: 'no-answer', message: 'the step that reads this feed did not end' },
      },
  );
}

/** Everything that went in; an editor who decided nothing is no input. */
function inputsOf(
  config: StoredDigestConfig,
  articles: readonly Article[],
  earlier: Storylines | undefined,
  overrides: Overrides,
): string {
  const texts = articles.map(({ id, textSha256 }) => [id, textSha256]).sort(compareBy(([id = '']) => id));
  const { storylines: lines = [], frequencies = {} } = earlier ?? {};
  // Who gets an edition is no part of it; a reader more or less changes nothing that is published.
  const { delivery: _, ...digest } = config.digest;
  const decided = Object.values(overrides).some((list) => list.length > 0) ? { overrides } : {};
  return sha256Hex(JSON.stringify({ config: { ...config, digest }, texts, lines, frequencies, ...decided }));
}
