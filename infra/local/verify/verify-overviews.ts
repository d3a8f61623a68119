import type * as z from 'zod/mini';
import { Digest } from '../../../functions/contracts/digest.ts';
import { siteKeys } from '../../../functions/contracts/keys.ts';
import { EditionMonth, Editions, StoryRecord } from '../../../functions/contracts/stored.ts';
import { monthOf } from '../../../functions/publish/archive/update-month.ts';
import { renderStoryPage } from '../../../functions/publish/formats/html/story-page.ts';
import { MAX_EDITIONS_IN_FEED, overviews } from '../../../functions/publish/overviews.ts';
import type { OpenedEdition } from './open-edition.ts';
import { compareRendering, type RenderingVerdict } from './rendering-verdict.ts';

/**
 * Proves what is made of several editions: the pages of the stories that this edition was the last to show, and, where
 * it is the latest edition, the feeds, the archive and the search with its script. Each is rendered again from what the
 * site holds and compared byte for byte. Nothing for an edition that was taken out of its site.
 *
 * Errors: FetchError when a file of a site cannot be fetched.
 */
export async function verifyOverviews(edition: OpenedEdition): Promise<RenderingVerdict[]> {
  const { digestId, editionId } = edition.digest;
  const pointer = await readAs(edition, siteKeys.pointer(digestId), Editions);
  if (pointer === undefined) return [];
  const isLatest = pointer.editions.at(-1)?.id === editionId;
  return [...(await verifyStoryPages(edition)), ...(isLatest ? await verifySitePages(edition, pointer) : [])];
}

async function verifyStoryPages(edition: OpenedEdition): Promise<RenderingVerdict[]> {
  const { digest } = edition;
  const verdicts: RenderingVerdict[] = [];
  for (const story of digest.stories) {
    const record = await readAs(edition, siteKeys.storyRecord(digest.digestId, story.id), StoryRecord);
    if (record?.mergedInto !== undefined || record?.tellings.at(-1)?.editionId !== digest.editionId) continue;
    const file = fileOf(siteKeys.storyPage(digest.digestId, story.id), digest);
    const history = record.tellings;
    verdicts.push(
      await compareRendering(edition, file, (siteUrl) => renderStoryPage({ digest, story, history, siteUrl })),
    );
  }
  return verdicts;
}

async function verifySitePages(edition: OpenedEdition, pointer: Editions): Promise<RenderingVerdict[]> {
  const { digestId, editionId } = edition.digest;
  const digests: Digest[] = [];
  for (const { id, revision } of pointer.editions.slice(-MAX_EDITIONS_IN_FEED).toReversed()) {
    const key = siteKeys.digest(digestId, id, revision);
    const digest = await readAs(edition, key, Digest);
    if (digest === undefined) return [{ file: fileOf(key, edition.digest).file, state: 'unreadable' }];
    digests.push(digest);
  }
  const monthKey = siteKeys.month(digestId, monthOf(editionId));
  const month = await readAs(edition, monthKey, EditionMonth);
  if (month === undefined) return [{ file: fileOf(monthKey, edition.digest).file, state: 'unreadable' }];
  const [latest = edition.digest, ...others] = digests;
  const filesFor = (siteUrl: string | undefined) =>
    overviews.flatMap(({ render }) => [...render([latest, ...others], pointer, { siteUrl }, month)]);
  const verdicts: RenderingVerdict[] = [];
  // Sitemaps are only there where the address of the site is known.
  for (const { key } of filesFor('https://site.invalid')) {
    const bodyFor = (siteUrl: string | undefined) => filesFor(siteUrl).find((file) => file.key === key)?.body ?? '';
    verdicts.push(await compareRendering(edition, fileOf(key, edition.digest), bodyFor));
  }
  return verdicts;
}

function fileOf(key: string, { digestId }: Digest): { file: string; key: string } {
  return { file: `../${key.slice(digestId.length + 1)}`, key };
}

async function readAs<T>(edition: OpenedEdition, key: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  const text = await edition.read(key);
  try {
    return text === undefined ? undefined : schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // no JSON: as good as none
  }
}
