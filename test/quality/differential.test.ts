import { readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { decodeBytes } from '../../functions/ingest/feed/decode-bytes.ts';
import { parseFeed } from '../../functions/ingest/feed/parse-feed.ts';
import { htmlToLine } from '../../functions/ingest/page/read-page.ts';
import { bytesOf, DAYS, feedFile, healthy } from '../fixtures.ts';
import { hasShared, sharedPath } from './shared.ts';

/** A feed as both parsers are given it. */
interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
  readonly base: string;
}

/** What is compared: how many items, their titles as plain text, their links made absolute. */
interface Facts {
  readonly count: number;
  readonly titles: readonly string[];
  readonly links: readonly string[];
}

const Manifest = z.object({
  feedUrlBase: z.string(),
  feeds: z.array(z.object({ file: z.string(), httpContentType: z.string().nullish() })),
});

function sources(): Source[] {
  const own = healthy.flatMap(([host]) =>
    DAYS.map((day) => ({ name: `${host} ${day}`, bytes: bytesOf(feedFile(host, day)), base: `http://${host}/` })),
  );
  if (!hasShared('feeds/manifest.json', 'differential test of feeds')) return own;
  const { feeds, feedUrlBase } = Manifest.parse(JSON.parse(readFileSync(sharedPath('feeds/manifest.json'), 'utf8')));
  const shared = feeds.map(({ file, httpContentType }) => ({
    name: file,
    bytes: readFileSync(sharedPath(`feeds/${file}`)),
    contentType: httpContentType ?? undefined,
    base: feedUrlBase,
  }));
  return [...own, ...shared];
}

/** Whether strict parsers of somebody else take the document. */
function isWellFormed(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return XMLValidator.validate(text) === true;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

const plain = (title: unknown): string => {
  const text = typeof title === 'object' && title !== null ? (title as { value?: unknown }).value : title;
  return htmlToLine(String(text ?? ''));
};
const whole = (link: string | undefined, base: string): string => URL.parse(link ?? '', base)?.href ?? '';

type Loose = Readonly<Record<string, unknown>> & {
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
};

function factsOfFeedsmith(text: string, base: string): Facts {
  const { feed } = parseWithFeedsmith(text) as { feed: Loose };
  // It hands links over as they stand; ours are resolved against the site that the feed names, as it means them.
  const site =
    typeof feed.link === 'string' ? feed.link : feed.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
  const from = URL.parse(site ?? '', base)?.href ?? base;
  const items = (feed.items ?? feed.entries ?? []) as readonly Loose[];
  return {
    count: items.length,
    titles: items.map(({ title, dc }) => plain(title ?? (dc as { titles?: string[] } | undefined)?.titles?.[0])),
    links: items.map((item) => {
      const alternate = item.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
      const guid = item.guid as { value?: string; isPermaLink?: boolean } | undefined;
      const permalink = guid?.isPermaLink !== false && /^https?:/.test(guid?.value ?? '') ? guid?.value : undefined;
      const link = (item.link ?? item.url ?? item.external_url ?? alternate ?? permalink) as string | undefined;
      return link === undefined ? '' : whole(link, from);
    }),
  };
}

async function factsOfOurs({ name, bytes, contentType, base }: Source): Promise<Facts> {
  const { entries } = await parseFeed(bytes, {
    feed: name,
    base,
    ...(contentType === undefined ? {} : { contentType }),
  });
  return {
    count: entries.length,
    titles: entries.map(({ title }) => htmlToLine(title)),
    links: entries.map(({ link }) => (link === undefined ? '' : whole(link, base))),
  };
}

test('our path and feedsmith agree on count, titles and links of well-formed feeds', async () => {
  let agreed = 0;
  let compared = 0;
  const refused: string[] = [];
  const based: string[] = [];
  const disagreements: string[] = [];
  for (const source of sources()) {
    const { text } = decodeBytes(source.bytes, source.contentType);
    if (!isWellFormed(text.replace(/^[\s\uFEFF]+/, ''))) continue;
    let theirs: Facts;
    try {
      theirs = factsOfFeedsmith(text, source.base);
    } catch {
      refused.push(source.name);
      continue;
    }
    if (text.includes('xml:base=')) {
      based.push(source.name);
      continue;
    }
    compared += 1;
    const ours = await factsOfOurs(source).catch((error: Error) => error.message);
    const differs = typeof ours === 'string' ? ours : difference(ours, theirs);
    if (differs === undefined) agreed += 1;
    else disagreements.push(`${source.name}: ${differs}`);
  }
  const share = (100 * agreed) / compared;
  process.stdout.write(
    `differential, ours and feedsmith     ${agreed} of ${compared} well-formed feeds agree (${share.toFixed(1)} %); feedsmith refuses ${refused.length} more and does not know the xml:base of ${based.length}\n`,
  );
  for (const line of disagreements) process.stdout.write(`  ${line}\n`);
  for (const name of based) process.stdout.write(`  with an xml:base: ${name}\n`);
  for (const name of refused) process.stdout.write(`  refused by feedsmith: ${name}\n`);
  expect(compared).toBeGreaterThanOrEqual(healthy.length * DAYS.length);
  expect(share).toBeGreaterThanOrEqual(99);
});

function difference(ours: Facts, theirs: Facts): string | undefined {
  if (ours.count !== theirs.count) return `${ours.count} items, feedsmith ${theirs.count}`;
  for (const field of ['titles', 'links'] as const) {
    const at = ours[field].findIndex((value, place) => value !== theirs[field][place]);
    if (at >= 0)
      return `${field} ${at}: «${ours[field][at]?.slice(0, 60)}», feedsmith «${theirs[field][at]?.slice(0, 60)}»`;
  }
  return undefined;
}
