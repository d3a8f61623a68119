import type { Article } from '../contracts/article.ts';
import type { FeedConfig } from '../contracts/config.ts';
import { detectLanguage } from '../languages/detect-language.ts';
import { isBuiltIn, primaryTag } from '../languages/profiles.ts';
import { definedOnly } from '../text/defined-only.ts';
import { normalizeLine, normalizeText } from '../text/normalize-text.ts';
import { sha256Hex } from '../text/sha256.ts';
import type { FeedEntry } from './feed/parsed-feed.ts';
import { htmlToLine, htmlToText, type ReadPage } from './page/read-page.ts';

/** A text above this is a book or an attack; its end is cut off. */
const MAX_CHARACTERS = 200_000;
const MAX_TITLE_LENGTH = 300;
const MAX_BYLINE_LENGTH = 200;

/** An item whose text is shorter than this and has a page is a teaser: the page holds the article. */
const TEASER_CHARACTERS = 600;

/** The text that the feed itself holds, and whether it is only a teaser of a page. */
export function feedTextOf(
  entry: FeedEntry,
  feed: Pick<FeedConfig, 'fullText' | 'lang'>,
): { text: string; teaser: boolean } {
  const text = htmlToText(entry.content ?? entry.summary ?? '', feed.lang);
  const short = entry.content === undefined || text.length < TEASER_CHARACTERS;
  return { text, teaser: feed.fullText === 'page' || (feed.fullText === 'auto' && short) };
}

/**
 * Makes an article, but for its id, of an item and, where it was read, of its page: plain, capped, with every field
 * known or absent.
 *
 * Language: what page, item or feed declares, unless it is built in and the text is clearly in another one.
 */
export function toArticle(from: {
  entry: FeedEntry;
  feed: FeedConfig;
  feedLang: string | undefined;
  url: string;
  page: ReadPage | undefined;
  feedText: { text: string; teaser: boolean };
  fetchedAt: string;
}): Omit<Article, 'id'> {
  const { entry, feed, page, feedText } = from;
  const text = cap(page?.text ?? feedText.text);
  const title =
    normalizeLine(htmlToLine(entry.title)).slice(0, MAX_TITLE_LENGTH) || (page?.title ?? '').slice(0, MAX_TITLE_LENGTH);
  const byline = normalizeLine(htmlToLine(page?.byline ?? entry.author ?? '')).slice(0, MAX_BYLINE_LENGTH);
  const declared = page?.lang ?? entry.lang ?? feed.lang ?? from.feedLang;
  const published = entry.published ?? page?.published;
  return {
    feedId: feed.id,
    source: {
      id: feed.id,
      name: feed.name,
      ...definedOnly({ owner: feed.owner, country: feed.country }),
    },
    url: from.url,
    title,
    ...(byline === '' ? {} : { byline }),
    ...datesOf(published, from.fetchedAt),
    fetchedAt: from.fetchedAt,
    lang: languageOf(declared, `${title}. ${text}`),
    text,
    textSha256: sha256Hex(text),
    textFrom: page === undefined ? 'feed' : 'page',
    teaser: page === undefined ? feedText.teaser : page.teaser === true,
    ...definedOnly({ kind: page?.kind }),
  };
}

/** Clocks of servers differ by so much. */
const CLOCK_SKEW_MS = 600_000;

/** A date in the future is a mistake of the publisher: what was fetched was published by then, and is marked. */
function datesOf(published: string | undefined, fetchedAt: string): Pick<Article, 'published' | 'dateInFuture'> {
  if (published === undefined) return {};
  if (published <= fetchedAt) return { published };
  const ahead = Date.parse(published) - Date.parse(fetchedAt);
  return { published: fetchedAt, ...(ahead > CLOCK_SKEW_MS ? { dateInFuture: true as const } : {}) };
}

/** A text must have more characters than this to contradict the language that it is declared to be in. */
const MIN_CHARACTERS_TO_CONTRADICT = 400;

function languageOf(declared: string | undefined, text: string): string {
  const code = declared !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(declared) ? declared : undefined;
  if (code === undefined) return detectLanguage(text);
  const primary = primaryTag(code);
  // The detector cannot contradict a language that it does not know.
  if (!isBuiltIn(primary) || text.length <= MIN_CHARACTERS_TO_CONTRADICT) return code;
  const seen = detectLanguage(text);
  return seen === 'und' || seen === primary ? code : seen;
}

function cap(text: string): string {
  return text.length <= MAX_CHARACTERS ? text : normalizeText(text.slice(0, MAX_CHARACTERS));
}
