import type { Digest } from '../../contracts/digest.ts';
import { siteKeys } from '../../contracts/keys.ts';
import type { Store } from '../../contracts/ports.ts';
import { type Storylines, StoryRecord, type StoryTelling } from '../../contracts/stored.ts';
import { readStored } from '../../contracts/stored-json.ts';
import type { Story } from '../../contracts/story.ts';
import { swapStored } from '../../contracts/swap-stored.ts';
import { mapAtMost } from '../../text/map-at-most.ts';
import { renderStoryPage } from '../formats/html/story-page.ts';
import { readDigest } from '../read-digest.ts';
import { renderMovedPage } from './render-moved-page.ts';
import { tellingOf, withTellings } from './story-record.ts';

interface Ports {
  readonly site: Store;
  readonly siteUrl: string | undefined;
}

/** Stories updated at the same time; an edition may have hundreds. */
const MAX_AT_ONCE = 16;
const PAGE = { contentType: 'text/html; charset=utf-8', cacheControl: 'public, max-age=300' } as const;

/**
 * Updates the page and the record of every story of an edition, and lets the pages of stories that were merged into
 * one of them point to it. Every step can be repeated: a record names an edition only once its page is there.
 *
 * Errors: StoreError.
 */
export async function updateStoryPages(
  digest: Digest,
  storylines: Storylines | undefined,
  ports: Ports,
): Promise<void> {
  const shown = new Set(digest.stories.map(({ id }) => id));
  const aliases = new Map(
    (storylines?.storylines ?? []).map((line) => [line.id, line.aliases.filter((alias) => !shown.has(alias))]),
  );
  await mapAtMost(digest.stories, MAX_AT_ONCE, (story) =>
    updateStory(story, aliases.get(story.id) ?? [], digest, ports),
  );
}

async function updateStory(story: Story, aliases: readonly string[], digest: Digest, ports: Ports): Promise<void> {
  const { digestId } = digest;
  const merged: StoryTelling[] = [];
  for (const alias of aliases) {
    const record = await readStored(ports.site, siteKeys.storyRecord(digestId, alias), StoryRecord);
    merged.push(...(record?.value.tellings ?? []));
  }
  const own = tellingOf(story, digest);
  await swapRecord(ports.site, digestId, story.id, async ({ mergedInto: _, ...record }) => {
    // Where an edition had both stories, its entry of this one counts.
    const known = new Set([...record.tellings, own].map(({ editionId }) => editionId));
    const next = withTellings(record, [own, ...merged.filter(({ editionId }) => !known.has(editionId))]);
    return { next, page: () => pageOf(story, digest, next, ports) };
  });
  // Only now: a page never points to one that is not there.
  for (const alias of aliases) {
    await swapRecord(ports.site, digestId, alias, async (record) => ({
      next: { ...record, mergedInto: story.id },
      page: async () => renderMovedPage(digest, story, ports.siteUrl),
    }));
  }
}

/** Renders the story as in its latest edition, which another run may have published already. */
async function pageOf(story: Story, digest: Digest, { tellings }: StoryRecord, ports: Ports): Promise<string> {
  const last = tellings.at(-1)?.editionId ?? digest.editionId;
  const latest = last === digest.editionId ? digest : await readDigest(ports.site, digest.digestId, last);
  const found = latest?.stories.find(({ id }) => id === story.id);
  const shown = latest === undefined || found === undefined ? { digest, story } : { digest: latest, story: found };
  return renderStoryPage({ ...shown, history: tellings, siteUrl: ports.siteUrl });
}

/** Writes the page, then swaps the record: the run that swaps last has also written the page last. */
async function swapRecord(
  site: Store,
  digestId: string,
  id: string,
  change: (record: StoryRecord) => Promise<{ next: StoryRecord; page: () => Promise<string> }>,
): Promise<void> {
  const withPage = async (current: StoryRecord | undefined): Promise<StoryRecord | undefined> => {
    const { next, page } = await change(current ?? { schemaVersion: 1, digestId, id, tellings: [] });
    const record = StoryRecord.parse(next);
    if (current !== undefined && JSON.stringify(record) === JSON.stringify(current)) return undefined;
    await site.put(siteKeys.storyPage(digestId, id), await page(), PAGE);
    return record;
  };
  await swapStored(site, siteKeys.storyRecord(digestId, id), StoryRecord, withPage, PAGE.cacheControl);
}
