import type { SeenItem } from '../contracts/stored.ts';
import { addressKey, canonicalUrl, isShortened } from '../text/canonical-url.ts';
import { definedOnly } from '../text/defined-only.ts';
import { sameSite } from '../text/same-site.ts';
import { hexId } from '../text/sha256.ts';
import type { FeedEntry } from './feed/parsed-feed.ts';

/** A text shorter than this is shared by items that have nothing else in common ("Read more"). */
const MIN_TEXT_LENGTH = 200;

/** What an item of a feed is known by: hashes, as they are remembered; and its address, if it has one. */
export interface ItemIdentity {
  readonly key: string;
  readonly guid?: string;
  readonly text?: string;
  readonly fingerprint: string;
  readonly link?: string;
}

/** What an item is known by; nothing for one with neither an address nor a guid. */
export function identityOf(entry: FeedEntry, feedId: string): ItemIdentity | undefined {
  const addresses = [entry.original, entry.link, entry.guid].map((address) => canonicalUrl(address ?? ''));
  const link = addresses.find((address) => address !== undefined);
  const guid = entry.guid?.trim();
  const name = link !== undefined ? addressKey(link) : guid === undefined ? undefined : `${feedId} ${guid}`;
  if (name === undefined) return undefined;
  const text = `${entry.content ?? ''}\n${entry.summary ?? ''}`.trim();
  return {
    key: hexId(name),
    ...(guid === undefined || guid === '' ? {} : { guid: hexId(`${feedId} ${guid}`) }),
    ...(text.length < MIN_TEXT_LENGTH ? {} : { text: hexId(text) }),
    fingerprint: hexId(JSON.stringify([entry.title, entry.content ?? '', entry.summary ?? ''])),
    ...definedOnly({ link }),
  };
}

/**
 * Finds an item among those seen before: by its guid, by its address, and by its text when neither is what it was.
 *
 * A guid or text that several items of the document share identifies none of them and is not looked at; nor is the text of an item
 * that the document still holds under its old address.
 */
export function findSeen(
  before: readonly SeenItem[],
  document: readonly ItemIdentity[],
): (item: ItemIdentity) => SeenItem | undefined {
  const keys = new Set(document.map(({ key }) => key));
  const guids = uniqueIn(document.map(({ guid }) => guid));
  const texts = uniqueIn(document.map(({ text }) => text));
  const byKey = new Map(before.map((item) => [item.key, item]));
  const byGuid = new Map(before.flatMap((item) => (item.guid === undefined ? [] : [[item.guid, item]])));
  const byText = new Map(
    before.flatMap((item) => (item.text === undefined || keys.has(item.key) ? [] : [[item.text, item]])),
  );
  return ({ key, guid, text }) =>
    (guid !== undefined && guids.has(guid) ? byGuid.get(guid) : undefined) ??
    byKey.get(key) ??
    (text !== undefined && texts.has(text) ? byText.get(text) : undefined);
}

/**
 * The address of an article after its page was read: what the page itself says, when it speaks of its own site and not
 * of its front page; where a click counter led to; else the link of the feed.
 */
export async function addressOf(
  link: string,
  page: { readonly url: string; readonly canonical?: string } | undefined,
): Promise<string> {
  if (page === undefined) return link;
  const named = canonicalUrl(page.canonical ?? '');
  if (named !== undefined && (await isTrusted(named, page.url))) return named;
  return isShortened(link) ? (canonicalUrl(page.url) ?? link) : link;
}

async function isTrusted(canonical: string, page: string): Promise<boolean> {
  const [named, read] = [new URL(canonical), new URL(page)];
  if (!(await sameSite(named.hostname, read.hostname))) return false;
  return named.pathname !== '/' || named.search !== '' || read.pathname === '/';
}

function uniqueIn(values: readonly (string | undefined)[]): ReadonlySet<string> {
  const counts = Map.groupBy(
    values.filter((value) => value !== undefined),
    (value) => value,
  );
  return new Set([...counts].filter(([, all]) => all.length === 1).map(([value]) => value));
}
