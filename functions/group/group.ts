import { StoredDigestConfig } from '../contracts/config.ts';
import { editionIdOf } from '../contracts/edition-id.ts';
import type { GroupResult, RunEvent } from '../contracts/events.ts';
import { storeKeys } from '../contracts/keys.ts';
import type { Log, Store } from '../contracts/ports.ts';
import { StoredStories, Storylines } from '../contracts/stored.ts';
import { readStored, requireStored, writeStored } from '../contracts/stored-json.ts';
import { buildStories } from './build-stories.ts';
import { readOverrides } from './overrides/read-overrides.ts';
import { readArticles } from './read-articles.ts';

/** What the step needs of the outside. */
export interface GroupPorts {
  readonly store: Store;
  readonly log: Log;
}

/**
 * Groups the articles of an edition into stories, follows them from the last one, ranks them, and stores them, once.
 *
 * Includes the articles of earlier runs that never became an edition. Storylines are stored only when the edition is
 * published. A repeated call returns the counts of the stored stories. Errors: StoreError.
 */
export async function group({ digestId, scheduledAt }: RunEvent, ports: GroupPorts): Promise<GroupResult> {
  const { store, log } = ports;
  const config = await requireStored(store, storeKeys.digestConfig(digestId), StoredDigestConfig);
  const editionId = editionIdOf(scheduledAt, config.digest.timeZone);
  const key = storeKeys.stories(digestId, editionId);
  const known = await readStored(store, key, StoredStories);
  if (known !== undefined) return resultOf(known.value);
  const latest = (await readStored(store, storeKeys.storylines(digestId), Storylines))?.value;
  // A run for a time before the latest edition has no past: what came later cannot be it.
  const late = latest !== undefined && latest.edition >= editionId;
  const earlier = late ? undefined : latest;
  const collected = await readArticles(store, digestId, editionId, { alone: late, after: earlier?.edition });
  const editor = await readOverrides(store, digestId, editionId);
  const made = buildStories({ config, digestId, editionId, scheduledAt, earlier, collected, editor });
  for (const { code, message } of made.notices ?? []) log.warn(message, { digestId, editionId, code });
  const put = await writeStored(store, key, made, 'absent');
  const stories = put.status === 'refused' ? await requireStored(store, key, StoredStories) : made;
  const result = resultOf(stories);
  log.info('stories grouped', { digestId, editionId, stories: result.stories, articles: result.articles });
  return result;
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
