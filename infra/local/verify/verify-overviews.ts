import type * as z from 'zod';
import { Digest } from '../../../functions/contracts/digest.ts';
import { siteKeys } from '../../../functions/contracts/keys.ts';
import { EditionMonth, Editions, StoryRecord } from '../../../functions/contracts/stored.ts';
import { monthOf } from '../../../functions/publish/archive/keep-month.ts';
import { renderStoryPage } from '../../../functions/publish/formats/html/story-page.ts';
import { EDITIONS_IN_FEED, overviews } from '../../../functions/publish/overviews.ts';
import { activeContent } from './active-content.ts';
import type { OpenedEdition } from './open-edition.ts';
import type { RenderingVerdict } from './rendering-verdict.ts';

/**
 * Proves what is made of several editions: the pages of the stories that this edition was the last to tell, and, where
 * it is the latest edition, the feeds, the archive and the search with its script. Each is made again of what the site
 * holds and compared byte for byte. Nothing for an edition that was taken out of its site.
 *
 * Errors: FetchError when a file of a site cannot be fetched.
 */
export async function verifyOverviews(edition: OpenedEdition): Promise<RenderingVerdict[]> {
  const { digestId, editionId, stories } = edition.digest;
  const pointer = await readAs(edition, siteKeys.pointer(digestId), Editions);
  if (pointer === undefined) return [];
  const verdicts: RenderingVerdict[] = [];
  for (const story of stories) {
    const record = await readAs(edition, siteKeys.storyRecord(digestId, story.id), StoryRecord);
    if (record?.mergedInto !== undefined || record?.tellings.at(-1)?.editionId !== editionId) continue;
    const render = (siteUrl: string | undefined): string =>
      renderStoryPage({ digest: edition.digest, story, history: record.tellings, siteUrl });
    verdicts.push(await compare(edition, siteKeys.storyPage(digestId, story.id), render));
  }
  if (pointer.editions.at(-1)?.id !== editionId) return verdicts;
  const digests: Digest[] = [];
  for (const { id, revision } of pointer.editions.slice(-EDITIONS_IN_FEED).toReversed()) {
    const digest = await readAs(edition, siteKeys.digest(digestId, id, revision), Digest);
    if (digest === undefined) return [...verdicts, lost(siteKeys.digest(digestId, id, revision))];
    digests.push(digest);
  }
  const month = await readAs(edition, siteKeys.month(digestId, monthOf(editionId)), EditionMonth);
  const [latest = edition.digest, ...others] = digests;
  const filesFor = (siteUrl: string | undefined) =>
    overviews.flatMap(({ render }) => [...render([latest, ...others], pointer, { siteUrl }, month ? [month] : [])]);
  // Sitemaps are only there where the address of the site is known.
  for (const { key } of filesFor('https://site.invalid')) {
    verdicts.push(
      await compare(edition, key, (siteUrl) => filesFor(siteUrl).find((file) => file.key === key)?.body ?? ''),
    );
  }
  return verdicts;
}

async function compare(
  edition: OpenedEdition,
  key: string,
  render: (siteUrl: string | undefined) => string,
): Promise<RenderingVerdict> {
  const file = `../${key.slice(edition.digest.digestId.length + 1)}`;
  const text = await edition.read(key);
  if (text === undefined) return { file, state: 'missing', problems: [] };
  if (edition.sites.some((siteUrl) => render(siteUrl) === text)) return { file, state: 'same', problems: [] };
  const active = file.endsWith('.html') && !file.startsWith('../search/') ? activeContent(text) : [];
  const problems = [...active.map((what) => `it holds ${what}`), 'it is not what this version makes of the editions'];
  return { file, state: 'differs', problems };
}

function lost(key: string): RenderingVerdict {
  return { file: key, state: 'differs', problems: ['the list of editions names it, and it cannot be read'] };
}

async function readAs<T>(edition: OpenedEdition, key: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await edition.read(key);
  try {
    return text === undefined ? undefined : schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // no JSON: as good as none
  }
}
