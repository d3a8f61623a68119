import type { Article } from '../contracts/article.ts';
import { StoredDigestConfig } from '../contracts/config.ts';
import type { FeedReport, Problem } from '../contracts/digest.ts';
import { editionIdOf } from '../contracts/edition-id.ts';
import type { Overrides } from '../contracts/editor.ts';
import { OverrideConflictError } from '../contracts/errors.ts';
import type { GroupResult, RunEvent } from '../contracts/events.ts';
import { storeKeys } from '../contracts/keys.ts';
import type { Log, Store } from '../contracts/ports.ts';
import { StoredStories, Storylines } from '../contracts/stored.ts';
import { readStored, requireStored, writeStored } from '../contracts/stored-json.ts';
import { sha256Hex } from '../text/sha256.ts';
import { type AppliedOverrides, applyOverrides, type OverrideContext } from './apply-overrides.ts';
import { arrangeStories } from './arrange-stories.ts';
import { bringStorylinesUp, livingStorylines } from './bring-storylines-up.ts';
import { followStorylines } from './follow.ts';
import { type FormedStories, formStories } from './form-stories.ts';
import { bringFrequenciesUp, readFrequencies } from './keep-frequencies.ts';
import { leftOut } from './left-out.ts';
import { type CollectedArticles, readArticles } from './read-articles.ts';
import { noOverrides, type ReadOverrides, readOverrides } from './read-overrides.ts';
import { tellStories } from './tell-stories.ts';

/** What the step needs of the outside. */
export interface GroupPorts {
  readonly store: Store;
  readonly log: Log;
}

/** Stories whose key points one call chooses: few enough to be done well before its timeout. */
const STORIES_PER_BATCH = 6;

/**
 * Groups the articles of an edition into stories, follows them from the last one, ranks them, and stores them, once.
 *
 * Takes the articles of earlier runs that never became an edition, too. What is remembered of stories is written only
 * when the edition is published. A repeated call finds the stories and answers their counts. Errors: StoreError.
 */
export async function group({ digestId, scheduledAt }: RunEvent, { store, log }: GroupPorts): Promise<GroupResult> {
  const config = await requireStored(store, storeKeys.digestConfig(digestId), StoredDigestConfig);
  const editionId = editionIdOf(scheduledAt, config.digest.timeZone);
  const key = storeKeys.stories(digestId, editionId);
  const known = await readStored(store, key, StoredStories);
  if (known !== undefined) return resultOf(known.value);
  const latest = (await readStored(store, storeKeys.storylines(digestId), Storylines))?.value;
  // A run for a time before the latest edition stands alone: what came later cannot be its past.
  const late = latest !== undefined && latest.edition >= editionId;
  const earlier = late ? undefined : latest;
  const collected = await readArticles(store, digestId, editionId, { alone: late, after: earlier?.edition });
  const editor = await readOverrides(store, digestId, editionId);
  const made = makeStories({ config, digestId, editionId, scheduledAt, earlier, collected, editor });
  for (const { code, message } of made.notices ?? []) log.warn(message, { digestId, editionId, code });
  const put = await writeStored(store, key, made, 'absent');
  const stories = put.status === 'refused' ? await requireStored(store, key, StoredStories) : made;
  const result = resultOf(stories);
  log.info('stories grouped', { digestId, editionId, stories: result.stories, articles: result.articles });
  return result;
}

interface Making {
  readonly config: StoredDigestConfig;
  readonly digestId: string;
  readonly editionId: string;
  readonly scheduledAt: string;
  readonly earlier: Storylines | undefined;
  readonly collected: CollectedArticles;
  readonly editor: ReadOverrides;
}

function makeStories(making: Making): StoredStories {
  const { config, digestId, editionId, scheduledAt, earlier, collected, editor } = making;
  const { digest } = config;
  const lines = livingStorylines(earlier?.storylines ?? [], scheduledAt);
  const articles = notToldYet(collected.articles, lines);
  const frequencies = earlier?.frequencies ?? {};
  const formed = formStories(articles, readFrequencies(frequencies));
  const edited = editStories(formed, editor, { digestId, lines });
  const ranked = tellStories(edited.formed, edited.continuations, { digest, to: scheduledAt });
  const { told, hidden } = arrangeStories(ranked, edited.marks);
  const shown = told.slice(0, digest.maxStories);
  const from = earlier?.to ?? new Date(Date.parse(scheduledAt) - digest.windowHours * 3_600_000).toISOString();
  return {
    schemaVersion: 1,
    digestId,
    editionId,
    from,
    to: scheduledAt,
    ...(earlier === undefined ? {} : { previous: earlier.edition }),
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
    withheld: [...hidden.map(({ withheld }) => withheld), ...leftOut(told, digest.maxStories, articles)],
    ...(edited.notices.length === 0 ? {} : { notices: [...edited.notices] }),
    inputs: inputsOf(config, articles, earlier, editor.overrides),
    storylines: {
      schemaVersion: 1,
      edition: editionId,
      to: scheduledAt,
      storylines: bringStorylinesUp(
        lines,
        [
          ...told.map((item, at) => ({ ...item, shown: at < digest.maxStories })),
          ...hidden.map((item) => ({ ...item.told, shown: false })),
        ],
        scheduledAt,
      ),
      frequencies: bringFrequenciesUp(frequencies, formed.frequencies),
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
  const texts = articles.map(({ id, textSha256 }) => [id, textSha256]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const { storylines: lines = [], frequencies = {} } = earlier ?? {};
  const decided = Object.values(overrides).some((list) => list.length > 0) ? { overrides } : {};
  return sha256Hex(JSON.stringify({ config, texts, lines, frequencies, ...decided }));
}

function resultOf({ digestId, editionId, stories, batches, withheld }: StoredStories): GroupResult {
  return {
    digestId,
    editionId,
    stories: stories.length,
    articles: stories.reduce((total, { articles }) => total + articles.length, 0),
    withheld: withheld.length,
    batches: batches.map((_, batch) => ({ digestId, editionId, batch })),
  };
}
