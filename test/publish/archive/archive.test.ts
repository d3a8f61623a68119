import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../../functions/contracts/digest.ts';
import { siteKeys } from '../../../functions/contracts/keys.ts';
import { EditionMonth, Editions } from '../../../functions/contracts/stored.ts';
import { requireStored } from '../../../functions/contracts/stored-json.ts';
import { archiveFiles } from '../../../functions/publish/archive/archive-files.ts';
import { MAX_IN_POINTER } from '../../../functions/publish/archive/bound-editions.ts';
import { editionEntry } from '../../../functions/publish/archive/edition-entry.ts';
import { swapEditions } from '../../../functions/publish/swap-editions.ts';
import { memoryStore } from '../../builders.ts';
import { sampleEdition } from '../sample-digest.ts';

const YEARS = 10;
const siteUrl = 'https://news.example';
let sample: Digest;
beforeAll(async () => {
  const { digest } = await sampleEdition();
  // What a story is made of does not matter to lists; small ones make ten years of them quick.
  sample = {
    ...digest,
    stories: digest.stories.slice(0, 3).map((story) => ({ ...story, keyPoints: story.keyPoints.slice(0, 1) })),
  };
});

/** The editions of so many days from 2016 on, one a day. */
function editionsOf(days: number): Digest[] {
  return Array.from({ length: days }, (_, day) => {
    const to = new Date(Date.UTC(2016, 0, 1 + day, 5, 30)).toISOString();
    return { ...sample, editionId: `${to.slice(0, 10)}T0630`, to };
  });
}

/** Publishes editions one after the other; answers the sizes of the pointer after each. */
async function swapAll(site: ReturnType<typeof memoryStore>, digests: readonly Digest[]): Promise<number[]> {
  const sizes: number[] = [];
  for (const digest of digests) {
    await swapEditions(site, digest, async () => undefined);
    sizes.push(Buffer.byteLength(site.objects.get(siteKeys.pointer(digest.digestId)) ?? ''));
  }
  return sizes;
}

const pointerOf = (site: ReturnType<typeof memoryStore>): Promise<Editions> =>
  requireStored(site, siteKeys.pointer('quotidien'), Editions);

describe('the pointer', () => {
  test('stays below 30 kB over ten years of daily editions, and every edition is found by its month', async () => {
    const site = memoryStore();
    const digests = editionsOf(365 * YEARS);
    const sizes = await swapAll(site, digests);
    const all = Buffer.byteLength(
      JSON.stringify(digests.map((digest) => ({ ...editionEntry(digest), shown: undefined }))),
    );
    console.log(
      `pointer: ${sizes[364]} bytes after a year, ${sizes.at(-1)} after ten; with all editions it would be ${all} bytes`,
    );
    expect(Math.max(...sizes)).toBeLessThan(30_000);
    const pointer = await pointerOf(site);
    expect(pointer.editions).toHaveLength(MAX_IN_POINTER);
    expect(pointer.editions.at(-1)?.id).toBe(digests.at(-1)?.editionId);
    const found: string[] = [];
    for (const { month, editions } of pointer.months) {
      const kept = await requireStored(site, siteKeys.month('quotidien', month), EditionMonth);
      expect(kept.editions).toHaveLength(editions);
      found.push(...kept.editions.map(({ id }) => id));
    }
    expect(found).toEqual(digests.map(({ editionId }) => editionId));
  });

  test('takes a late edition of a month that is over, in its place', async () => {
    const site = memoryStore();
    const digests = editionsOf(70);
    const late = digests[3] as Digest;
    await swapAll(site, [...digests.filter((digest) => digest !== late), late, late]);
    const fresh = memoryStore();
    await swapAll(fresh, digests);
    expect(await pointerOf(site)).toEqual(await pointerOf(fresh));
    const key = siteKeys.month('quotidien', '2016-01');
    expect(site.objects.get(key)).toBe(fresh.objects.get(key));
  });
});

describe('the pages of the archive', () => {
  const filesOf = async (url: string | undefined) => {
    const site = memoryStore();
    const digests = editionsOf(70);
    await swapAll(site, digests);
    const pointer = await pointerOf(site);
    const month = await requireStored(site, siteKeys.month('quotidien', '2016-03'), EditionMonth);
    return new Map(
      archiveFiles(digests.at(-1) as Digest, pointer, month, url).map((file) => [file.key, file] as const),
    );
  };

  test('list the latest editions and every month, newest first, and the month all of its editions', async () => {
    const files = await filesOf(siteUrl);
    const { document } = parseHTML(files.get('quotidien/index.html')?.body ?? '');
    const links = (selector: string): (string | null)[] =>
      [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
    expect(links('main h2 a').slice(0, 2)).toEqual(['2016-03-10T0630/', '2016-03-09T0630/']);
    expect(links('main section a')).toEqual(['archive/2016-03/', 'archive/2016-02/', 'archive/2016-01/']);
    const month = parseHTML(files.get('quotidien/archive/2016-03/index.html')?.body ?? '').document;
    const editions = [...month.querySelectorAll('main h2 a')].map((link) => link.getAttribute('href'));
    expect(editions).toHaveLength(10);
    expect(editions[0]).toBe('../../2016-03-10T0630/');
    expect(month.querySelectorAll('script, img')).toHaveLength(0);
  });

  test('name themselves and their site where its address is known, and nothing where it is not', async () => {
    const files = await filesOf(siteUrl);
    const canonical = (key: string): string | null | undefined =>
      parseHTML(files.get(key)?.body ?? '')
        .document.querySelector('link[rel=canonical]')
        ?.getAttribute('href');
    expect(canonical('quotidien/index.html')).toBe('https://news.example/quotidien/');
    expect(canonical('quotidien/archive/2016-03/index.html')).toBe('https://news.example/quotidien/archive/2016-03/');
    expect(canonical('quotidien/search/index.html')).toBe('https://news.example/quotidien/search/');
    const index = files.get('quotidien/sitemap.xml')?.body ?? '';
    expect(index.match(/<loc>/g)).toHaveLength(3);
    expect(index).toContain('<loc>https://news.example/quotidien/archive/2016-01/sitemap.xml</loc>');
    const month = files.get('quotidien/archive/2016-03/sitemap.xml')?.body ?? '';
    expect(month).toContain(
      '<loc>https://news.example/quotidien/2016-03-10T0630/</loc><lastmod>2016-03-10T05:30:00.000Z</lastmod>',
    );
    expect(month.match(/<loc>/g)).toHaveLength(11 + sample.stories.length);
    expect(month).toContain(`<loc>https://news.example/quotidien/stories/${sample.stories[0]?.id}/</loc>`);
    const nowhere = await filesOf(undefined);
    expect([...nowhere.keys()].filter((key) => key.endsWith('sitemap.xml'))).toEqual([]);
    for (const { body } of nowhere.values()) expect(body).not.toMatch(/canonical|og:|>undefined|"undefined/);
  });
});
