import { feedAddress } from '../../../functions/adapters/feed-address.ts';
import { refusals, urlRefusal } from '../../../functions/adapters/guard-address.ts';
import { definedOnly } from '../../../functions/text/defined-only.ts';
import { foldText } from '../../../functions/text/fold-text.ts';
import { normalizeLine } from '../../../functions/text/normalize-text.ts';
import type { Outline } from './read-opml.ts';

/** A feed as the configuration takes it, and where it stood in the list. */
export interface ImportedFeed {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly lang?: string;
  /** Folders, or else the category, as the reader had them; for a comment. */
  readonly folder?: string;
}

/** An outline that was left out, and why. */
export interface SkippedOutline {
  readonly line: number;
  readonly name: string;
  readonly reason: string;
}

/** Feeds that there are already: their ids and addresses. */
export type KnownFeeds = readonly { readonly id: string; readonly url: string }[];

const MAX_NAME_LENGTH = 200;
/** A slug has 63 characters at most; a number may follow. */
const MAX_SLUG_LENGTH = 50;

/**
 * Makes feeds of a configuration out of the outlines of a list: an id of their own for each, the address as it stands,
 * the language where it is one. What is double, known, or no feed of the web is left out with a reason.
 */
export function feedsOfOutlines(
  outlines: readonly Outline[],
  known: KnownFeeds = [],
): { feeds: ImportedFeed[]; skipped: SkippedOutline[] } {
  const idFor = idGiver(known.map(({ id }) => id));
  const places = new Map(known.map(({ id, url }) => [feedAddress(url), `the configuration has it as "${id}"`]));
  const feeds: ImportedFeed[] = [];
  const skipped: SkippedOutline[] = [];
  for (const outline of outlines) {
    const { line, attributes } = outline;
    const url = addressOf(attributes);
    const name = nameOf(attributes, url);
    const reason = reasonAgainst(outline, url) ?? places.get(feedAddress(url ?? ''));
    if (reason !== undefined || url === undefined) {
      skipped.push({ line, name, reason: reason ?? NO_ADDRESS });
      continue;
    }
    places.set(feedAddress(url), `the same feed as line ${line}: ${url}`);
    const id = idFor(slugOf(name) ?? slugOf(hostOf(url)) ?? 'feed');
    const lang = languageOf(attributes.language);
    const folder = folderOf(outline);
    feeds.push({
      id,
      url,
      name,
      ...definedOnly({ lang }),
      ...(folder === '' ? {} : { folder }),
    });
  }
  return { feeds, skipped };
}

const NO_ADDRESS = 'it has no address of a feed (xmlUrl)';

function reasonAgainst({ attributes, isComment }: Outline, url: string | undefined): string | undefined {
  if (isComment) return 'it is commented out (isComment)';
  const type = attributes.type?.toLowerCase();
  if (url === undefined && type === 'include') return 'it is another list; import that list by itself';
  if (url === undefined) return NO_ADDRESS;
  const refusal = urlRefusal(url);
  return refusal === undefined ? undefined : `${refusals[refusal]}: ${shown(url)}`;
}

/** A URL for messages: one line, not too long, without a password. */
function shown(url: string): string {
  return normalizeLine(url.replace(/\/\/[^/]*@/, '//')).slice(0, MAX_NAME_LENGTH);
}

/** The URL of the feed, repaired if necessary: `feed:` before it, a blank in it. */
function addressOf({ xmlurl, url, type = '' }: Readonly<Record<string, string>>): string | undefined {
  const given = (xmlurl ?? (/^(?:rss|atom)$/i.test(type) ? url : undefined) ?? '').trim();
  if (given === '') return undefined;
  const plain = given.replace(/^feed:(?:\/\/)?(?=https?:\/\/)/i, '').replace(/^feed:\/\//i, 'http://');
  return /[\p{Cc}\s]/u.test(plain) ? (URL.parse(plain)?.href ?? plain) : plain;
}

function nameOf({ title = '', text = '' }: Readonly<Record<string, string>>, url: string | undefined): string {
  const named = [title, text].map(normalizeLine).find((name) => name !== '');
  return (named ?? hostOf(url ?? '')).slice(0, MAX_NAME_LENGTH).toWellFormed();
}

function hostOf(url: string): string {
  return (URL.parse(url)?.hostname ?? 'feed').replace(/^www\./, '');
}

function slugOf(name: string): string | undefined {
  const slug = foldText(name)
    .replace(/[øłđ]/g, (letter) => ({ ø: 'o', ł: 'l', đ: 'd' })[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? undefined : slug;
}

/** Gives out ids: the slug itself, then with a number from 2 on, never one that is taken. */
function idGiver(taken: Iterable<string>): (slug: string) => string {
  const ids = new Set(taken);
  const last = new Map<string, number>();
  return (slug) => {
    let number = last.get(slug) ?? 1;
    let id = number === 1 ? slug : `${slug}-${number}`;
    while (ids.has(id)) {
      number += 1;
      id = `${slug}-${number}`;
    }
    ids.add(id);
    last.set(slug, number);
    return id;
  };
}

/** A language tag in its usual spelling; feed readers also write `unknown` and names of languages, which are ignored. */
function languageOf(text = ''): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // Shaped like a tag but invalid (`en-x`): the language will be detected.
    return undefined;
  }
}

function folderOf({ folders, attributes }: Outline): string {
  const path = folders.length > 0 ? folders : [(attributes.category ?? '').split(',')[0] ?? ''];
  return normalizeLine(path.join(' / ')).slice(0, MAX_NAME_LENGTH);
}
